import type { FailureCode } from '../core/failure';
import type { Say } from './say';

/** What is wrong with an input and what to enter instead: #VALUE! in a cell. */
export const badInputSentences = {
  'not-finite': {
    zh: '{value} 不是有限的数，请改成数字。',
    en: '{value} is not a finite number. Enter a number.',
  },
  negative: {
    zh: '{value} 是负数，请改成 0 或正数。',
    en: '{value} is negative. Enter 0 or a positive number.',
  },
  'lengths-differ': {
    zh: '有 {length} 个单元格，按 {other as argument} 应为 {expected} 个，请重新选择。',
    en: 'has {length} cells where {other} needs {expected}. Select the range again.',
  },
  'shapes-differ': {
    zh: '区域是 {shape}，按 {other as argument} 应为 {expected}，请重新选择。',
    en: 'is {shape} where {other} needs {expected}. Select the range again.',
  },
  'no-weight': {
    zh: '全部为空或 0，请至少填一个正数，或重新选择。',
    en: 'all are blank or 0. Enter at least one positive number, or select the range again.',
  },
  'unit-not-positive': {
    zh: '{unit} 不是正数，请填正数，如 0.01、1、100。',
    en: '{unit} is not positive. Enter a positive number such as 0.01, 1 or 100.',
  },
  'total-not-whole': {
    zh: '{total} 不是单位 {unit} 的整数倍，最近的是 {lower} 和 {upper}，请填 {argument as formula}。',
    en: '{total} is not a whole number of units of {unit}; the nearest are {lower} and {upper}. Enter {argument as formula}.',
  },
  'value-not-whole': {
    zh: '{value} 不是单位 {unit} 的整数倍，请填 {value as formula}。',
    en: '{value} is not a whole number of units of {unit}. Enter {value as formula}.',
  },
  'total-too-large': {
    zh: '{total} 超过 2^53 个单位，无法算准，请改小，或用更大的单位。',
    en: '{total} is more than 2^53 units, too many to be exact. Make it smaller or the unit larger.',
  },
  'bounds-cross': {
    zh: '{min} 与 {max} 之间没有可取的数，请改其中一个。',
    en: 'no amount lies between {min} and {max}. Change one of them.',
  },
  'hold-outside-bounds': {
    zh: '{value} 不在下限 {min} 与上限 {max} 之间，请改其中一个。',
    en: '{value} does not lie between min {min} and max {max}. Change one of them.',
  },
  'label-missing': {
    zh: '为空，请填写，或清空这一行；合并单元格请先拆分并填充。',
    en: 'is blank. Fill it in or clear the row; unmerge merged cells and fill them down.',
  },
  'unknown-word': {
    zh: '不认识“{value}”，可以填：{allowed}。',
    en: '"{value}" is not one of the options: {allowed}.',
  },
  'count-wrong': {
    zh: '有 {count} 个值，应为 {expected} 个。',
    en: 'has {count} values where {expected} are needed.',
  },
  'too-many': {
    zh: '有 {count} 个，最多 {limit} 个，请减少。',
    en: 'has {count}, the most is {limit}. Use fewer.',
  },
  'not-in-order': {
    zh: '{value} 不能排在 {previous} 之后，请按顺序排列。',
    en: "{value} can't stand after {previous}. Put them in order.",
  },
  'no-numbers': {
    zh: '没有数字，请选择带标题的数字。',
    en: 'has no numbers. Select the numbers with their headings.',
  },
  'columns-wrong': {
    zh: '有 {count} 列，应为 {expected} 列，请重新选择。',
    en: 'has {count} columns where {expected} are needed. Select the range again.',
  },
  'above-trials': {
    zh: '{value} 大于总次数 {trials}，请改其中一个，或对调两个区域。',
    en: '{value} is above the number of trials, {trials}. Change one of them, or swap the two ranges.',
  },
  'share-too-large': {
    zh: '{value} 大于 {limit}，百分之八十请填 0.8 或 80%。',
    en: '{value} is above {limit}. Enter eighty percent as 0.8 or 80%.',
  },
  'count-not-whole': {
    zh: '{value} 不是 {least} 到 {most} 之间的整数，请改。',
    en: '{value} is not a whole number from {least} to {most}. Enter one.',
  },
  'below-least': {
    zh: '{value} 小于 {least}，请填 {least} 或更大的数。',
    en: '{value} is below {least}. Enter {least} or more.',
  },
  'share-not-between': {
    zh: '{value} 不在 0 和 1 之间，百分之八十请填 0.8 或 80%。',
    en: '{value} is not between 0 and 1. Enter eighty percent as 0.8 or 80%.',
  },
  'signs-differ': {
    zh: '{value} 与其他合计正负不同，请把增加和减少分开。',
    en: '{value} has another sign than the other totals. Split increases and reductions apart.',
  },
  'from-after-to': {
    zh: '开始日期 {from as day} 晚于结束日期 {to as day}，请对调。',
    en: 'the start {from as day} is after the end {to as day}. Swap them.',
  },
  'date-out-of-range': {
    zh: '{value} 不在 1900-01-01 至 9999-12-31 之内，请改日期。',
    en: '{value} is not within 1900-01-01 to 9999-12-31. Enter a date.',
  },
  'range-too-long': {
    zh: '{from as day} 至 {to as day} 超过 {years} 年，请改日期。',
    en: '{from as day} to {to as day} is more than {years} years. Change the dates.',
  },
  'outside-period': {
    zh: '{value as day} 不在 {from as day} 至 {to as day} 之内，请改日期或期间。',
    en: '{value as day} is not within {from as day} to {to as day}. Change the date or the period.',
  },
  'not-one-cell': {
    zh: '区域是 {shape}，请选择一个单元格。',
    en: 'is {shape}. Select a single cell.',
  },
  'cell-error': {
    zh: '单元格是错误值 {value}，请先改正。',
    en: 'the cell holds the error {value}. Correct it first.',
  },
  'not-a-number': {
    zh: '“{value}”不是数字，请改成数字或清空。',
    en: '"{value}" is not a number. Enter a number or clear the cell.',
  },
  'not-a-date': {
    zh: '“{value}”不是日期，请填 2026-02-01 这样的日期。',
    en: '"{value}" is not a date. Enter a date such as 2026-02-01.',
  },
  'date-missing': {
    zh: '没有日期（空或 0），请填日期。',
    en: 'there is no date (blank or 0). Enter a date.',
  },
  'weekend-wrong': {
    zh: '“{value}”不是日期或周末；周末请填七位文本，如 "0000011"（从周一起，1 为休息，至少一个 0）。',
    en: '"{value}" is no date or weekend. Enter a weekend as a text of seven digits such as "0000011" (from Monday, 1 = day off, at least one 0).',
  },
  'argument-missing': {
    zh: '没有填，而 {other as argument} 已填，请都填或都不填。',
    en: 'is missing while {other} is given. Give both or neither.',
  },
  'result-too-large': {
    zh: '结果太大，请检查输入的数。',
    en: 'the result is too large. Check the numbers.',
  },
  'internal-error': {
    zh: '内部错误，请反馈：{value}',
    en: 'internal error, please report it: {value}',
  },
} satisfies Partial<Record<FailureCode, Say>>;
