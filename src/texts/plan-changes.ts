import type { Text } from './language';

/** Targets that are changed on the way, and the log that keeps the old ones. */
export const changeTexts = {
  columns: {
    from: { zh: '生效日', en: 'Valid from' },
    name: { zh: '名称', en: 'Name' },
    old: { zh: '原目标', en: 'Old target' },
    target: { zh: '新目标', en: 'New target' },
    reason: { zh: '原因', en: 'Reason' },
  },
  open: { zh: '中途调整目标…', en: 'Change a target on the way …' },
  who: { zh: '谁的目标', en: 'Whose target' },
  reasonHint: { zh: '会写在计划表上', en: 'It goes on the plan sheet' },
  record: { zh: '记录调整', en: 'Record the change' },
  close: { zh: '收起', en: 'Close' },
  recorded: {
    zh: '已记在计划表上：{name} 自 {day} 起 {target}，此前仍按 {old}。',
    en: 'Recorded on the plan sheet: {name} is {target} from {day} on; before that {old} counts.',
  },
  explain: {
    zh: '生效日之前仍按原目标考核，之后按新目标。调整记录写在计划表右侧。',
    en: 'Before its day the old target counts, from then on the new one. The change is written to the right of the plan.',
  },
  cellToo: { zh: '目标单元格 {cell} 也改为 {target}。', en: 'The target in {cell} becomes {target} too.' },
  cellStays: {
    zh: '目标单元格是公式或多格之和，保持不变，按调整记录计算。',
    en: 'The target is a formula or a sum of cells and stays; the record counts.',
  },
  outside: {
    zh: '生效日要在 {from} 之后、{to} 之前（含）。',
    en: 'The day must be after {from} and no later than {to}.',
  },
  same: { zh: '新目标和原目标相同。', en: 'The new target is the old one.' },
} as const satisfies Record<string, Text | Record<string, Text>>;
