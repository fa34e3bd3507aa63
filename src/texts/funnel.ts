import type { Text } from './language';

/** The texts of the funnel: its stages, what each must hold, and where it narrows most. */
export const funnelTexts = {
  views: { zh: '漏斗与客户', en: 'Funnel and customers' },
  stages: { zh: '漏斗目标', en: 'Funnel targets' },
  customers: { zh: '客户分级', en: 'Customer tiers' },
  goal: { zh: '目标', en: 'Target' },
  goalHint: { zh: '金额，或不填单均额时的成交数', en: 'Money, or deals where no average is given' },
  average: { zh: '单均额', en: 'Average deal' },
  days: { zh: '工作日数', en: 'Working days' },
  daysHint: { zh: '这段时间的工作日，一周按 5 个算', en: 'Of the period; a week counts as 5' },
  edit: { zh: '编辑阶段', en: 'Edit the stages' },
  editDone: { zh: '收起阶段', en: 'Close the stages' },
  keep: { zh: '保存阶段，下次再用', en: 'Keep the stages' },
  kept: { zh: '阶段已保存在这个工作簿里。', en: 'The stages are kept in this workbook.' },
  newer: {
    zh: '这个工作簿的阶段由更新版本的 Targetry 保存，此版本不改动它。请升级后再改。',
    en: 'A newer Targetry keeps the stages of this workbook; this version leaves them alone. Update it to change them.',
  },
  add: { zh: '加一个阶段', en: 'Add a stage' },
  remove: { zh: '删去“{name}”', en: 'Remove “{name}”' },
  stageNumber: { zh: '第 {row} 阶段', en: 'Stage {row}' },
  name: { zh: '名称', en: 'Name' },
  rate: { zh: '到下一阶段的转化率（%）', en: 'Rate to the next stage (%)' },
  stay: { zh: '停留天数', en: 'Days in stage' },
  action: { zh: '关键动作', en: 'Key action' },
  test: { zh: '检验标准', en: 'Test' },
  actual: { zh: '实际到达数', en: 'Actually reached' },
  correct: { zh: '请先改正标红的各项。', en: 'Correct the marked fields first.' },
  wrongNumber: { zh: '请写大于 0 的数。', en: 'Write a number above 0.' },
  wrongDays: { zh: '请写 0 或正的天数，或留空。', en: 'Write 0 or more days, or leave it blank.' },
  wrongRate: { zh: '请写大于 0、不超过 100 的百分数。', en: 'Write a percentage above 0 and at most 100.' },
  wrongCount: { zh: '请写 0 或正数，或留空。', en: 'Write 0 or more, or leave it blank.' },
  wrongName: { zh: '请给阶段一个自己的名称。', en: 'Give the stage a name of its own.' },
  goalMissing: {
    zh: '请先填写目标，下面就算出每个阶段要多少。',
    en: 'Enter the target: below stands then what each stage must hold.',
  },
  caption: { zh: '各阶段目标', en: 'What each stage must hold' },
  stage: { zh: '阶段', en: 'Stage' },
  count: { zh: '需要', en: 'Needed' },
  perWeek: { zh: '每周', en: 'A week' },
  perDay: { zh: '每天', en: 'A day' },
  detailRate: { zh: '转化率 {rate}', en: 'rate {rate}' },
  detailDays: { zh: '最晚提前 {days} 天', en: '{days} {days:day|days} before the end at the latest' },
  detailAction: { zh: '动作：{text}', en: 'action: {text}' },
  detailTest: { zh: '检验：{text}', en: 'test: {text}' },
  detailActual: { zh: '实际 {count}', en: 'actual {count}' },
  fromTable: {
    zh: '实际到达数取自“{heading}”列（{place}）：到过某阶段，就到过它之前的各阶段。',
    en: 'Actual counts come from the column “{heading}” ({place}): what reached a stage has been through those before it.',
  },
  bottleneck: {
    zh: '瓶颈：{from} → {to}，实际 {rate}，目标 {target}。补上这一步，最后可多 {extra}。',
    en: 'Bottleneck: {from} → {to}, {rate} instead of {target}. Closing it alone adds {extra} at the end.',
  },
  noBottleneck: { zh: '没有瓶颈：每一步都达到了目标转化率。', en: 'No bottleneck: every step meets its target rate.' },
  noActual: {
    zh: '选一张有阶段列的商机表，或在“编辑阶段”里填实际到达数，就能看出瓶颈。',
    en: 'Choose a table of opportunities with their stages, or enter what was reached under “Edit the stages”, to see the bottleneck.',
  },
  sheet: { zh: '漏斗目标', en: 'Funnel targets' },
  sheetNote: {
    zh: '目标、单均额、转化率、天数都可以直接改。',
    en: 'Target, average, rates and days may be changed here.',
  },
  sheetNoteValues: { zh: '这里是固定数值。', en: 'These are fixed values.' },
  rateHeading: { zh: '转化率', en: 'Rate' },
  daysBefore: { zh: '最晚提前天数', en: 'Days before the end' },
  actualRate: { zh: '实际转化率', en: 'Actual rate' },
} as const satisfies Record<string, Text>;

/** The stages that a funnel starts from. */
export const stageTexts: readonly (Readonly<Record<'name' | 'action' | 'test', Text>> & {
  readonly rate: number;
  readonly days: number;
})[] = [
  {
    name: { zh: '线索获取', en: 'Lead' },
    action: { zh: '展会、转介绍、线上活动', en: 'Fairs, referrals, campaigns' },
    test: { zh: '有联系人和电话', en: 'A contact and a number' },
    rate: 0.6,
    days: 7,
  },
  {
    name: { zh: '初步接洽', en: 'First contact' },
    action: { zh: '电话或拜访决策相关人', en: 'Call or visit a decision maker' },
    test: { zh: '客户同意下次会面', en: 'A next meeting is agreed' },
    rate: 0.6,
    days: 10,
  },
  {
    name: { zh: '需求分析', en: 'Needs' },
    action: { zh: '写下需求、预算、时间', en: 'Write down need, budget, date' },
    test: { zh: '客户确认需求清单', en: 'The customer confirms the list' },
    rate: 0.6,
    days: 14,
  },
  {
    name: { zh: '方案呈现', en: 'Proposal' },
    action: { zh: '演示方案和报价', en: 'Present solution and price' },
    test: { zh: '客户给出书面反馈', en: 'Feedback in writing' },
    rate: 0.6,
    days: 14,
  },
  {
    name: { zh: '商务谈判', en: 'Negotiation' },
    action: { zh: '谈价格、账期、条款', en: 'Price, terms, payment' },
    test: { zh: '条款书面确认', en: 'Terms agreed in writing' },
    rate: 0.7,
    days: 14,
  },
  {
    name: { zh: '合同签订', en: 'Contract' },
    action: { zh: '走完双方审批', en: 'Approvals on both sides' },
    test: { zh: '双方盖章', en: 'Signed by both' },
    rate: 0.95,
    days: 30,
  },
  {
    name: { zh: '回款', en: 'Collection' },
    action: { zh: '开票并跟进到账', en: 'Invoice and follow up' },
    test: { zh: '款项到账', en: 'The money has arrived' },
    rate: 1,
    days: 0,
  },
];
