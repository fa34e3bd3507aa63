import type { Text } from './language';

/** The texts of the job that turns formulas into values and enters stuck ones again. */
export const freezeTexts = {
  reading: { zh: '正在读取公式…', en: 'Reading formulas …' },
  readAgain: { zh: '重新读取', en: 'Read again' },
  none: {
    zh: '这个工作簿里没有 Targetry 公式（=TARGET.…），没有要转换或修复的。',
    en: 'This workbook has no formulas of Targetry (=TARGET.…): there is nothing to freeze or repair.',
  },
  found: {
    zh: '{count} 个 Targetry 公式，分布在 {sheets}。',
    en: '{count} {count:formula|formulas} of Targetry on {sheets}.',
  },
  sheetCount: { zh: '{sheet}（{count}）', en: '{sheet} ({count})' },
  tooLarge: {
    zh: '工作表“{sheet}”太大（{place}），没有读取，其中的公式不变。',
    en: 'Sheet “{sheet}” is too large ({place}) and was not read; its formulas stay.',
  },
  freezeTitle: { zh: '公式转为数值', en: 'Freeze' },
  freezeWhy: {
    zh: '把文件发给没有安装 Targetry 的人之前用：公式换成它们现在的值，数组公式的每一格也一样。其他公式不变，可以撤回。',
    en: 'For a file that goes to people without Targetry: each formula becomes what it shows now, array formulas in all their cells. Other formulas stay. It can be taken back.',
  },
  which: { zh: '范围', en: 'On' },
  allSheets: { zh: '整个工作簿', en: 'the whole workbook' },
  freeze: { zh: '把 {count} 个公式转为数值', en: 'Turn {count} {count:formula into a value|formulas into values}' },
  nothingToFreeze: { zh: '没有可以转为数值的公式。', en: 'No formula can be turned into a value.' },
  frozen: { zh: '{count} 个公式已转为数值。', en: '{count} {count:formula is a value|formulas are values} now.' },
  stuckStay: {
    zh: '{count} 个公式没有值（{places}），保持不变。请先“修复公式”。',
    en: '{count} {count:formula has|formulas have} no value ({places}) and {count:stays|stay}. Repair {count:it|them} first.',
  },
  computedStay: {
    zh: '{count} 个公式还在计算（{places}），保持不变。算完后点“重新读取”。',
    en: '{count} {count:formula is|formulas are} still being computed ({places}) and {count:stays|stay}. Press “Read again” when {count:it is|they are} done.',
  },
  repairTitle: { zh: '修复公式', en: 'Repair' },
  repairWhy: {
    zh: '文件在没有 Targetry 时打开过，公式会停在 #NAME?，或带上 _xldudf_ 之类的前缀。修复就是把它们重新输入一遍。',
    en: 'Where a file was opened without Targetry, formulas get stuck at #NAME? or keep a prefix such as _xldudf_. Repairing enters them once more.',
  },
  allWell: { zh: '没有卡住的公式。', en: 'No formula is stuck.' },
  stuck: { zh: '卡住的公式：{places}', en: 'Stuck formulas: {places}' },
  repair: { zh: '重新输入 {count} 个公式', en: 'Enter {count} {count:formula|formulas} again' },
  repaired: { zh: '{count} 个公式已重新输入。', en: '{count} {count:formula was|formulas were} entered again.' },
  stillStuck: {
    zh: '仍有 {count} 个公式是 #NAME?：请检查函数名的拼写，或重启 Excel 让 Targetry 重新加载后再试。',
    en: '{count} {count:formula|formulas} still {count:shows|show} #NAME?: check how the function is spelled, or restart Excel so that Targetry loads anew, and try again.',
  },
  show: { zh: '转到 {cell}', en: 'Go to {cell}' },
  more: { zh: '等 {count} 处', en: 'and {count} more' },
} as const satisfies Record<string, Text>;
