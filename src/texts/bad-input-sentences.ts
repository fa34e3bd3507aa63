import type { FailureCode } from '../core/failure';
import { argumentName } from './argument-names';
import { dateText } from './dates';
import { roundingFormula } from './rounding-formula';
import type { Say } from './say';

/** What is wrong with an input and what to enter instead: #VALUE! in a cell. */
export const badInputSentences = {
  'not-finite': ({ value }) => ({
    zh: `${value} 不是有限的数，请改成数字。`,
    en: `${value} is not a finite number. Enter a number.`,
  }),
  negative: ({ value }) => ({
    zh: `${value} 是负数，请改成 0 或正数。`,
    en: `${value} is negative. Enter 0 or a positive number.`,
  }),
  'lengths-differ': ({ length, other, otherLength }) => ({
    zh: `有 ${length} 个单元格，而 ${argumentName(String(other)).zh} 有 ${otherLength} 个，请选择同样大小的区域。`,
    en: `has ${length} cells, but ${other} has ${otherLength}. Select ranges of the same size.`,
  }),
  'shapes-differ': ({ shape, other, otherShape }) => ({
    zh: `区域是 ${shape}，而 ${argumentName(String(other)).zh} 是 ${otherShape}，请选择同样形状的区域。`,
    en: `is ${shape}, but ${other} is ${otherShape}. Select ranges of the same shape.`,
  }),
  'not-one-more': ({ length, other, otherLength }) => ({
    zh: `有 ${length} 个单元格，应比 ${argumentName(String(other)).zh}（${otherLength} 个）多一个，请重新选择区域。`,
    en: `has ${length} cells, but must have one more than ${other}, which has ${otherLength}. Select the ranges again.`,
  }),
  'rows-below-headings': ({ length, other, rows }) => ({
    zh: `有 ${length} 个单元格，而 ${argumentName(String(other)).zh} 标题下面有 ${rows} 行，请每行给一个值，不含标题。`,
    en: `has ${length} cells, but ${other} has ${rows} rows below its headings. Give one value for each of them, no heading.`,
  }),
  'heading-blank': () => ({
    zh: '这一列没有标题，请在第一行填上维度的名称。',
    en: 'this column has no heading. Enter the name of the dimension in the first row.',
  }),
  'rows-differ': ({ length, other, rows }) => ({
    zh: `有 ${length} 个单元格，而 ${argumentName(String(other)).zh} 有 ${rows} 行，请每行给一个值。`,
    en: `has ${length} cells, but ${other} has ${rows} ${rows === 1 ? 'row' : 'rows'}. Give one value for each row.`,
  }),
  'columns-differ': ({ length, other, columns }) => ({
    zh: `有 ${length} 个单元格，而 ${argumentName(String(other)).zh} 有 ${columns} 列，请每列给一个值。`,
    en: `has ${length} cells, but ${other} has ${columns} ${columns === 1 ? 'column' : 'columns'}. Give one value for each column.`,
  }),
  'no-weight': () => ({
    zh: '全部为空或 0，无从分配，请至少填一个正数。',
    en: 'all are blank or 0, so there is nothing to split by. Enter at least one positive number.',
  }),
  'unit-not-positive': ({ unit }) => ({
    zh: `${unit} 不是正数，请填 0.01、1、100、10000 等正数，或留空。`,
    en: `${unit} is not positive. Enter a positive number such as 0.01, 1, 100 or 10000, or leave it out.`,
  }),
  'total-not-whole': ({ argument, total, unit, lower, upper }) => {
    const formula = roundingFormula(String(argument ?? 'total'), Number(unit));
    return {
      zh: `${total} 不是单位 ${unit} 的整数倍，最近的是 ${lower} 和 ${upper}，请填 ${formula}。`,
      en: `${total} is not a whole number of units of ${unit}; the nearest are ${lower} and ${upper}. Enter ${formula}.`,
    };
  },
  'value-not-whole': ({ value, unit }) => {
    const formula = roundingFormula(String(value), Number(unit));
    return {
      zh: `${value} 不是单位 ${unit} 的整数倍，请填 ${formula}。`,
      en: `${value} is not a whole number of units of ${unit}. Enter ${formula}.`,
    };
  },
  'total-too-large': ({ total, unit }) =>
    unit === undefined
      ? {
          zh: `${total} 超过 2^53，无法算准，请检查目标和比率。`,
          en: `${total} is more than 2^53, too many to count exactly. Check the goal and the rates.`,
        }
      : {
          zh: `${total} 超过 2^53 个单位（单位 ${unit}），无法算准，请改用更大的单位 unit。`,
          en: `${total} is more than 2^53 units of ${unit}, too many to compute exactly. Choose a larger unit.`,
        },
  'bounds-cross': ({ argument, min, max }) =>
    argument === 'base'
      ? {
          zh: `保底比例 ${min} 大于挑战比例 ${max}，请改其中一个。`,
          en: `${min} is above stretch ${max}. Change one of them.`,
        }
      : {
          zh: `下限 ${min} 与上限 ${max} 之间没有可取的数，请改其中一个。`,
          en: `no amount lies between min ${min} and max ${max}. Change one of them.`,
        },
  'hold-outside-bounds': ({ value, min, max }) => ({
    zh: `锁定值 ${value} 超出了这一行的范围（下限 ${min ?? '无'}，上限 ${max ?? '无'}），请改锁定值或范围。`,
    en: `${value} is outside the row's own limits (min ${min ?? 'none'}, max ${max ?? 'none'}). Change the hold or the limits.`,
  }),
  'path-unknown': ({ path }) => ({
    zh: `没有“${path}”这一组，请改成表中已有的各级标签。`,
    en: `there is no group "${path}". Use labels that the table has.`,
  }),
  'label-missing': () => ({
    zh: '标签为空，而这一行有权重、锁定值或下级标签，请填上标签；合并单元格请先拆分并向下填充。',
    en: 'the label is blank although the row has a weight, a hold or a label further down. Enter it; unmerge merged cells and fill them down.',
  }),
  'unknown-word': ({ value, allowed }) => ({
    zh: `不认识“${value}”，可以填：${allowed}。`,
    en: `"${value}" is not one of the options: ${allowed}.`,
  }),
  'count-wrong': ({ count, expected }) => ({
    zh: `有 ${count} 个值，应为 ${expected} 个。`,
    en: `has ${count} values where ${expected} are needed.`,
  }),
  'too-many': ({ count, limit }) => ({
    zh: `有 ${count} 个，最多 ${limit} 个，请减少。`,
    en: `has ${count}, the most is ${limit}. Use fewer.`,
  }),
  'not-in-order': ({ value, previous, order }) =>
    order === 'rising'
      ? {
          zh: `${value} 不大于前面的 ${previous}，请从小到大排列。`,
          en: `${value} is not above ${previous} before it. Put them in rising order.`,
        }
      : {
          zh: `${value} 不小于前面的 ${previous}，请从大到小排列。`,
          en: `${value} is not below ${previous} before it. Put them in falling order.`,
        },
  'no-numbers': () => ({
    zh: '没有一列是数字，请连同标题行和数字一起选择。',
    en: 'has no column of numbers. Select the numbers with their headings.',
  }),
  'empty-list': () => ({
    zh: '全部为空或 0，请选择有数据的区域。',
    en: 'all are blank or 0. Select a range with data.',
  }),
  'customer-missing': () => ({
    zh: '有日期而没有客户，请填客户，或把这一行清空。',
    en: 'there is a date but no customer. Enter the customer or clear the line.',
  }),
  'columns-wrong': ({ count, expected }) => ({
    zh: `有 ${count} 列，应为 ${expected} 列，请重新选择区域。`,
    en: `has ${count} columns where ${expected} are needed. Select the range again.`,
  }),
  'above-trials': ({ value, trials }) => ({
    zh: `成功数 ${value} 大于总次数 ${trials}，请改其中一个；也可能是两个区域放反了。`,
    en: `${value} successes are more than the ${trials} trials. Change one of them, or swap the two ranges.`,
  }),
  'share-too-large': ({ value, limit }) => ({
    zh: `${value} 大于 ${limit}；百分之八十请填 0.8 或 80%。`,
    en: `${value} is above ${limit}; enter eighty percent as 0.8 or 80%.`,
  }),
  'count-not-whole': ({ value, least, most }) => ({
    zh: `${value} 不是 ${least} 到 ${most} 之间的整数，请填这样的整数。`,
    en: `${value} is not a whole number from ${least} to ${most}. Enter one.`,
  }),
  'below-least': ({ value, least }) => ({
    zh: `${value} 小于 ${least}，请填不小于 ${least} 的数。`,
    en: `${value} is below ${least}. Enter ${least} or more.`,
  }),
  'share-not-between': ({ value }) => ({
    zh: `${value} 不在 0 和 1 之间，百分之八十请填 0.8 或 80%。`,
    en: `${value} is not between 0 and 1. Enter eighty percent as 0.8 or 80%.`,
  }),
  'signs-differ': ({ value }) => ({
    zh: `${value} 与其他合计正负不同，请把增加和减少分开分解。`,
    en: `${value} has another sign than the other totals. Split increases and reductions apart.`,
  }),
  'sums-differ': ({ sum, other, otherSum, by }) => ({
    zh: `合计是 ${sum}，而 ${argumentName(String(other)).zh} 合计是 ${otherSum}，相差 ${by}，请改成一样。`,
    en: `adds up to ${sum}, but ${other} to ${otherSum}; the difference is ${by}. Make them equal.`,
  }),
  'table-shape': ({ shape, expected, rowsFrom, columnsFrom }) => ({
    zh: `区域是 ${shape}，而按 ${argumentName(String(rowsFrom)).zh} 和 ${argumentName(String(columnsFrom)).zh} 应为 ${expected}，请重新选择。`,
    en: `is ${shape}, but ${rowsFrom} and ${columnsFrom} ask for ${expected}. Select a range of that shape.`,
  }),
  'from-after-to': ({ from, to }) => ({
    zh: `开始日期 ${dateText(from)} 晚于结束日期 ${dateText(to)}，请对调。`,
    en: `the start ${dateText(from)} is after the end ${dateText(to)}. Swap them.`,
  }),
  'date-out-of-range': ({ value }) => ({
    zh: `${value} 不在 Excel 的日期范围（1900-01-01 至 9999-12-31）内，请改成日期。`,
    en: `${value} is outside Excel's dates (1900-01-01 to 9999-12-31). Enter a date.`,
  }),
  'range-too-long': ({ from, to, years }) => ({
    zh: `${dateText(from)} 至 ${dateText(to)} 超过 ${years} 年，请检查日期的年份。`,
    en: `${dateText(from)} to ${dateText(to)} is more than ${years} years. Check the years of the dates.`,
  }),
  'no-weight-in-range': ({ from, to }) => ({
    zh: `${dateText(from)} 至 ${dateText(to)} 的工作日权重都是 0，无从分配，请至少给其中一个填正数。`,
    en: `every working day from ${dateText(from)} to ${dateText(to)} has index 0, so there is nothing to split by. Enter a positive index for one of them.`,
  }),
  'outside-period': ({ value, from, to }) => ({
    zh: `${dateText(value)} 不在期间 ${dateText(from)} 至 ${dateText(to)} 之内，请改日期或期间。`,
    en: `${dateText(value)} is not within ${dateText(from)} to ${dateText(to)}. Change the date or the period.`,
  }),
  'empty-area': ({ area }) => ({
    zh: `${area} 没有内容，请选择有数据的区域。`,
    en: `${area} is empty. Select an area with data.`,
  }),
  'no-heading': ({ area }) => ({
    zh: `${area} 没有标题行，请在数据上方加一行标题。`,
    en: `${area} has no heading row. Put headings above the data.`,
  }),
  'no-rows': ({ area }) => ({
    zh: `${area} 的标题下面没有数据，请选择带数据的区域。`,
    en: `${area} has nothing below its headings. Select an area with data.`,
  }),
  'not-one-cell': ({ shape }) => ({
    zh: `这里只能是一个值，选中的区域是 ${shape}，请选一个单元格。`,
    en: `one value is needed here, but the range is ${shape}. Select a single cell.`,
  }),
  'cell-error': ({ value }) => ({
    zh: `单元格是错误值 ${value}，请先改正它。`,
    en: `the cell holds the error ${value}. Correct it first.`,
  }),
  'not-a-number': ({ value }) => ({
    zh: `“${value}”不是数字，请改成数字或清空。`,
    en: `"${value}" is not a number. Enter a number or clear the cell.`,
  }),
  'not-a-date': ({ value }) => ({
    zh: `“${value}”不是日期，请填 2026-02-01 这样的日期。`,
    en: `"${value}" is not a date. Enter a date such as 2026-02-01.`,
  }),
  'date-missing': () => ({
    zh: '没有日期（空或 0），请填日期。',
    en: 'there is no date (blank or 0). Enter a date.',
  }),
  'weekend-as-number': ({ value }) => ({
    zh: `${value} 不是日期；周末请写成七位文本，如 "0000011"（从周一起，1 为休息）。`,
    en: `${value} is not a date; write a weekend as a text of seven digits such as "0000011" (from Monday, 1 = day off).`,
  }),
  'weekend-wrong': ({ value }) => ({
    zh: `“${value}”不是周末，请用七位 0 和 1（从周一起，1 为休息，至少一天为 0），如 "0000011"。`,
    en: `"${value}" is not a weekend. Use seven digits 0 and 1 from Monday on (1 = day off, at least one 0), such as "0000011".`,
  }),
  'argument-missing': ({ other }) => ({
    zh: `没有填，而 ${argumentName(String(other)).zh} 已填，请两个都填或都不填。`,
    en: `is missing while ${other} is given. Give both or neither.`,
  }),
  'result-too-large': () => ({
    zh: '结果超出了数字的范围，请检查输入的数值是否过大。',
    en: 'the result is beyond the range of numbers. Check the inputs for values that are too large.',
  }),
  'internal-error': ({ value }) => ({
    zh: `Targetry 内部错误，请反馈：${value}`,
    en: `Internal error of Targetry, please report it: ${value}`,
  }),
} satisfies Partial<Record<FailureCode, Say>>;
