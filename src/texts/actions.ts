import type { Text } from './language';

/** The words of an action plan: headings of the table, labels in the notes of a task, and what cells may say. */
export const actionTexts = {
  fields: {
    id: { zh: '行动编号', en: 'Action ID' },
    goal: { zh: '目标', en: 'Goal' },
    action: { zh: '行动', en: 'Action' },
    owner: { zh: '负责人', en: 'Owner' },
    importance: { zh: '重要性', en: 'Importance' },
    urgency: { zh: '紧急性', en: 'Urgency' },
    start: { zh: '开始', en: 'Start' },
    end: { zh: '截止', en: 'End' },
    resources: { zh: '资源', en: 'Resources' },
    budget: { zh: '预算', en: 'Budget' },
    result: { zh: '预期结果', en: 'Expected result' },
    measure: { zh: '衡量标准', en: 'Measure' },
    risk: { zh: '风险', en: 'Risk' },
    answer: { zh: '应对', en: 'Response' },
    status: { zh: '状态', en: 'Status' },
  },
  statuses: {
    'not-started': { zh: '未开始', en: 'Not started' },
    'in-progress': { zh: '进行中', en: 'In progress' },
    done: { zh: '已完成', en: 'Done' },
    cancelled: { zh: '已取消', en: 'Cancelled' },
  },
  levels: {
    high: { zh: '高', en: 'High' },
    medium: { zh: '中', en: 'Medium' },
    low: { zh: '低', en: 'Low' },
  },
} as const satisfies Record<string, Record<string, Text>>;

/** Other words that tables, Trello lists and Asana sections use, by what they stand for; in lower case, without spaces. */
export const actionWords = {
  fields: {
    id: '编号 id targetryid',
    goal: '对应目标 所属目标 objective',
    action: '行动计划 行动项 行动措施 措施 任务 工作内容 事项 task actionitem name',
    owner: '责任人 责任主体 执行人 assignee responsible',
    importance: '重要度 重要程度',
    urgency: '紧急度 紧急程度',
    start: '开始日期 开始时间 startdate',
    end: '截止日期 截止时间 结束 结束日期 完成时间 enddate due duedate deadline',
    resources: '所需资源 资源需求',
    budget: '费用预算 预算金额',
    result: '预期成果 预期效果 expectedoutcome',
    measure: '衡量指标 考核标准 metric kpi',
    risk: '风险点 主要风险 risks',
    answer: '应对措施 应对方案 mitigation answer',
    status: '进度状态 完成情况 state',
  },
  statuses: {
    'not-started': '待办 待开始 未启动 todo backlog open',
    'in-progress': '进行 执行中 doing ongoing inprogress started',
    done: '完成 完结 complete completed finished closed',
    cancelled: '取消 终止 canceled dropped',
  },
  levels: { high: '重要 紧急 h 1', medium: '一般 m 2', low: '不重要 不紧急 l 3' },
} as const;
