import type { Text } from './language';

const months = [
  ['1月', 'January'],
  ['2月', 'February'],
  ['3月', 'March'],
  ['4月', 'April'],
  ['5月', 'May'],
  ['6月', 'June'],
  ['7月', 'July'],
  ['8月', 'August'],
  ['9月', 'September'],
  ['10月', 'October'],
  ['11月', 'November'],
  ['12月', 'December'],
].map(([zh, en]): Text => ({ zh: zh!, en: en! }));

/** The settings: their names, what they mean, what can be chosen, and what is wrong with a value. */
export const settingTexts = {
  settings: { zh: '设置', en: 'Settings' },
  close: { zh: '关闭设置', en: 'Close settings' },
  save: { zh: '保存设置', en: 'Save settings' },
  defaults: { zh: '恢复默认', en: 'Defaults' },
  useSelection: { zh: '用选区作假日表', en: 'Take the holidays from the selection' },
  saved: {
    zh: '设置已保存在这个工作簿里，工作表“{sheet}”列出了它们。',
    en: 'The settings are kept in this workbook; the sheet “{sheet}” lists them.',
  },
  savedWithoutSheet: {
    zh: '设置已保存，但没能写到工作表“Targetry”上：{reason}',
    en: 'The settings are kept, but could not be written on the sheet “Targetry”: {reason}',
  },
  correctFirst: { zh: '请先改正标红的设置。', en: 'Correct the marked settings first.' },
  newer: {
    zh: '这个工作簿的设置由更新版本的 Targetry 保存，此版本不改动它，先按默认值计算。请升级后再改。',
    en: 'A newer Targetry keeps the settings of this workbook; this version leaves them alone and works with the defaults. Update it to change them.',
  },
  refused: {
    zh: '工作簿里保存的这些设置读不出，已按默认值：{names}。请检查后保存一次。',
    en: 'These settings of the workbook can’t be read and are the defaults now: {names}. Check them and save once.',
  },
  holidaysUnread: {
    zh: '假日表没有读成，先按“{calendar}”计算：{reason}',
    en: 'The holiday list can’t be read, so “{calendar}” counts alone: {reason}',
  },
  noHolidaySheet: { zh: '找不到工作表“{sheet}”。', en: 'there is no sheet “{sheet}”.' },
  notAHoliday: {
    zh: '{cell} 不是日期：“{value}”。请写成 2026-10-01。',
    en: '{cell} is not a date: “{value}”. Write 2026-10-01.',
  },
  notAMark: {
    zh: '{cell} 既不是“休”也不是“班”：“{value}”。',
    en: '{cell} says neither “holiday” nor “workday”: “{value}”.',
  },

  names: {
    language: { zh: '面板语言', en: 'Language of the pane' },
    unit: { zh: '取整单位', en: 'Rounding unit' },
    calendar: { zh: '工作日历', en: 'Working days' },
    holidays: { zh: '假日表', en: 'Holiday list' },
    fiscalYearStart: { zh: '财年起始月', en: 'Fiscal year starts in' },
    weeks: { zh: '跨月的周', en: 'Weeks across a month end' },
    onPace: { zh: '“正常”的最低进度（%）', en: 'Least pace that is on pace (%)' },
    behind: { zh: '“落后”的最低进度（%）', en: 'Least pace that is only behind (%)' },
    drop: { zh: '预警：恶化超过（%）', en: 'Alert: worse by (%)' },
    confidence: { zh: '预警的置信度（%）', en: 'Confidence of alerts (%)' },
  },
  meanings: {
    language: { zh: '也可随时用右上角的按钮临时切换', en: 'The button at the top right changes it for the moment' },
    unit: { zh: '新目标默认取整到它的整数倍', en: 'New targets are whole numbers of it by default' },
    calendar: { zh: '进度、分解到天和周时用它', en: 'For the pace, and for targets of days and weeks' },
    holidays: {
      zh: '例如 假日!A2:A30；旁边一列可写 休 或 班',
      en: 'Such as Holidays!A2:A30; the next column may say holiday or workday',
    },
    fiscalYearStart: { zh: '年度、季度从这个月算起', en: 'Years and quarters count from this month' },
    weeks: { zh: '按周分解时，这一周归哪个月', en: 'Which month such a week belongs to' },
    onPace: {
      zh: '进度不低于 100% 为领先，不低于它为正常',
      en: 'Ahead from 100% on, on pace from here on',
    },
    behind: { zh: '不低于它为落后，再低为有风险', en: 'Behind from here on, at risk below' },
    drop: { zh: '比前几期恶化这么多就提醒', en: 'So much worse than the periods before is told' },
    confidence: { zh: '达到它才说“已证实”，否则说“数据还少”', en: 'Below it an alert says that it is not proven yet' },
  },
  choices: {
    language: {
      excel: { zh: '跟随 Excel', en: 'As Excel' },
      zh: { zh: '中文', en: '中文' },
      en: { zh: 'English', en: 'English' },
    },
    calendar: {
      'by-language': {
        zh: '按面板语言（中文：中国；英文：周一至周五）',
        en: 'By language (Chinese: China; English: Monday to Friday)',
      },
      CN: { zh: '中国（含调休）', en: 'China, make-up days included' },
      weekdays: { zh: '周一至周五', en: 'Monday to Friday' },
      all: { zh: '每天', en: 'Every day' },
    },
    weeks: {
      split: { zh: '在月底断开', en: 'Cut at the month end' },
      iso: { zh: '归周四所在的月', en: 'With the month of its Thursday' },
      '4-4-5': { zh: '每季 4-4-5 周', en: 'Quarters of 4, 4 and 5 weeks' },
      four: { zh: '每月按 4 周', en: 'Every month has 4 weeks' },
    },
  },
  months,
  wrong: {
    unit: { zh: '单位要大于 0，例如 0.01、1、100、10000。', en: 'A unit is above 0, such as 0.01, 1, 100 or 10000.' },
    holidays: {
      zh: '请写带工作表名的区域，一列或两列，最多 5,000 行，例如 假日!A2:B30；没有就留空。',
      en: 'Write an area with its sheet, one or two columns and at most 5,000 rows, such as Holidays!A2:B30, or leave it blank.',
    },
    percent: {
      zh: '请写大于 0、不超过 100 的百分数，例如 80。',
      en: 'Write a percentage above 0 and at most 100, such as 80.',
    },
    confidence: {
      zh: '置信度从 50 到不足 100，例如 95。',
      en: 'A confidence runs from 50 to below 100, such as 95.',
    },
    behind: {
      zh: '“落后”的最低进度不能高于“正常”的最低进度（{onPace}）。',
      en: 'It can’t be above the least pace that is on pace ({onPace}).',
    },
  },

  sheet: {
    note: {
      zh: 'Targetry 在这个工作簿里保存的设置，供查看。要修改请用面板右上角的齿轮；改这里的单元格不起作用。',
      en: 'What Targetry keeps in this workbook, to be read. Change it with the gear at the top right of the pane; edits of these cells have no effect.',
    },
    setting: { zh: '设置', en: 'Setting' },
    value: { zh: '值', en: 'Value' },
    meaning: { zh: '说明', en: 'Meaning' },
    none: { zh: '（无）', en: '(none)' },
  },
} as const;
