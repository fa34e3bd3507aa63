import type { Text } from './language';

/** What the pane says of the targets that Set wrote, where they are split. */
export const setOfferTexts = {
  title: { zh: '已制定的目标', en: 'Targets that were set' },
  hint: {
    zh: '点数字就用它作总额，并引用那个单元格：目标改了，分解跟着变。',
    en: 'Press a number to split it. The plan refers to its cell and follows it.',
  },
  side: { zh: '取哪一档', en: 'Which of the three' },
  base: { zh: '保底目标', en: 'Base' },
  target: { zh: '目标', en: 'Target' },
  stretch: { zh: '挑战目标', en: 'Stretch' },
  name: { zh: '指标', en: 'Figure' },
  amount: { zh: '数额', en: 'Amount' },
  cell: { zh: '单元格', en: 'Cell' },
  use: { zh: '分解{name} {amount}（{place}）', en: 'Split {name} {amount} ({place})' },
  /** A target and which of its three numbers. */
  named: { zh: '“{name}”{side}', en: '{side} of “{name}”' },
  byOffer: { zh: '已制定的目标', en: 'A target that was set' },
  byOfferOrName: { zh: '已制定的目标或有名称的单元格', en: 'A target that was set, or a named cell' },
  namedTitle: { zh: '有名称的单元格', en: 'Named cells' },
  namedHint: {
    zh: '名称管理器里的名称。点数字就用它作总额，公式引用这个名称，插入行以后也跟着走。',
    en: 'Names of the Name Manager. Press a number to split it: the formula refers to the name, which moves with its cell.',
  },
  cellName: { zh: '名称', en: 'Name' },
  linked: { zh: '取自{name}，{amount}：', en: 'From {name}, {amount}:' },
  converted: { zh: '（1 {from} = {times} {to}）', en: ' (1 {from} = {times} {to})' },
  gone: {
    zh: '{place} 里没有这个目标了。请另选一个，或直接填写总额。',
    en: 'The target is no longer in {place}. Choose another one, or enter the total.',
  },
  notChosen: { zh: '请在下面选一个已制定的目标。', en: 'Choose one of the targets below.' },
  otherPeriod: {
    zh: '这个目标是为 {from} 至 {to} 定的，现在分解的是 {planFrom} 至 {planTo}。请改年份或期间，或确认就用这个总额。',
    en: 'It was set for {from} to {to}, and {planFrom} to {planTo} is being split. Choose that year, or go on if it is meant.',
  },
} as const satisfies Record<string, Text>;
