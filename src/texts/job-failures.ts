import type { SheetFailureCode } from '../sheet/sheet-failure';
import { fill } from './fill';
import type { Language, Text } from './language';

/** The expected failures of the jobs and of reading a sheet, beside those of the core. Parameters are named at each code. */
export type JobFailureCode =
  | SheetFailureCode
  | 'no-measure' // table
  | 'no-dimension' // table
  | 'problems-in-table' // table
  | 'too-many-cells' // count, limit
  | 'negative-history' // place, value, period
  | 'no-history' // period, measure
  | 'last-year-not-positive' // value, period
  | 'own-weight-missing' // place
  | 'own-weight-negative' // place, value
  | 'own-weights-zero'
  | 'split-total-not-whole' // total, unit, lower, upper
  | 'growth-below' // place, value
  | 'no-criteria'
  | 'criterion-missing' // place, criterion
  | 'limit-not-whole' // place, value, unit
  | 'limits-cross' // place, min, max
  | 'hold-outside' // place, value
  | 'limits-against' // path, least, most
  | 'limits-total' // total, reachable, by
  | 'year-not-in-calendar' // year, first, last
  | 'no-work-in-period'
  | 'four-weeks-no-days'
  | 'bottom-up-no-match' // table
  | 'bottom-up-negative' // place, value
  | 'rate-missing' // place, rate
  | 'rate-base-missing' // place, base
  | 'rate-outside' // value
  | 'no-target-and-actual' // table
  | 'no-actual' // table, heading
  | 'no-period-at' // table, heading, day
  | 'no-compared-columns' // table
  | 'no-months' // table
  | 'no-weeks' // table
  | 'no-shares' // table
  | 'names-not-shared' // table, orders
  | 'rows-differ' // heading, groups
  | 'same-column-twice' // heading
  | 'blank-input' // cell
  | 'negative-input' // cell, value
  | 'negative-item' // item, period, value
  | 'amount-without-quantity' // item, period, value
  | 'no-dates' // table
  | 'history-too-short' // months, needed, day
  | 'share-negative' // name
  | 'shares-above-all' // name, sum
  | 'amount-of-nothing' // name, part
  | 'amount-not-whole' // part, amount, step
  | 'not-asana'
  | 'not-trello'
  | 'no-tasks'
  | 'no-room' // cell
  | 'no-actions'
  | 'no-people-columns' // table
  | 'person-twice' // name, first, second
  | 'no-people' // table
  | 'card-is-later' // owner, day
  | 'no-customer-columns'; // table

export interface JobFailure {
  readonly code: JobFailureCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** The sentence that tells what is wrong, where, and what to do. */
export function jobFailureText(failure: JobFailure, language: Language): string {
  return fill(texts[failure.code], language, failure.parameters);
}

export function isJobFailure(failure: { readonly code: string }): failure is JobFailure {
  return Object.hasOwn(texts, failure.code);
}

const texts: Record<JobFailureCode, Text> = {
  'empty-area': {
    zh: '{area} 没有内容，请选择有数据的区域。',
    en: '{area} is empty. Select an area with data.',
  },
  'no-heading': {
    zh: '{area} 没有标题行，请在数据上方加一行标题。',
    en: '{area} has no heading row. Put headings above the data.',
  },
  'no-rows': {
    zh: '{area} 的标题下面没有数据，请选择带数据的区域。',
    en: '{area} has nothing below its headings. Select an area with data.',
  },
  'too-large': {
    zh: '{area} 太大（{rows} 行 × {columns} 列），一次最多读 {limit} 个单元格、1,000 列。请选择其中的一部分，再点“使用所选区域”。',
    en: '{area} is too large ({rows} rows × {columns} columns): {limit} cells and 1,000 columns can be read at once. Select a part of it, then press “Use selection”.',
  },
  'only-errors': {
    zh: '{area} 里几乎全是错误值（#N/A、#REF! 等）。请先修好公式或数据源，再点“刷新”。',
    en: '{area} holds hardly anything but errors (#N/A, #REF! …). Mend the formulas or their source first, then press “Refresh”.',
  },
  'no-measure': {
    zh: '“{table}”里没有可以分解的数值列（金额、数量等）。请选择另一张表。',
    en: 'There is no number column to split (amount, quantity …) in “{table}”. Choose another table.',
  },
  'no-dimension': {
    zh: '“{table}”里没有可以分解到的列（区域、产品、人员等，至少两个不同的值）。请选择另一张表。',
    en: 'There is no column to split by (region, product, person …, two values at least) in “{table}”. Choose another table.',
  },
  'problems-in-table': {
    zh: '“{table}”里有读不出的单元格，见下。请改正后点“刷新”。',
    en: 'Some cells of “{table}” can’t be read, see below. Correct them, then press “Refresh”.',
  },
  'too-many-cells': {
    zh: '这样会分成 {count} 个单元格，最多 {limit} 个。请选择值更少的维度。',
    en: 'This makes {count} cells; the most is {limit}. Choose a dimension with fewer values.',
  },
  'negative-history': {
    zh: '{place} 在{period}的实际是 {value}（退货多于销售），不能作权重。请改用“自定权重”为它填一个数，或改用“平均”、另一个期间。',
    en: '{place} has {value} in {period} (returns exceed sales), which can’t be a weight. Choose “Own weights” and give it a number, or equal weights, or another period.',
  },
  'no-history': {
    zh: '{period}的“{measure}”全部是 0，没有可作权重的历史。请改用“平均”或“自定权重”，或选择另一个期间。',
    en: '“{measure}” is 0 everywhere in {period}: there is no history to weight by. Choose equal or own weights, or another period.',
  },
  'last-year-not-positive': {
    zh: '去年（{period}）合计是 {value}，不能按增长率推算。请直接填写目标总额。',
    en: 'Last year ({period}) comes to {value}; a growth rate can’t start from there. Enter the total instead.',
  },
  'own-weight-missing': {
    zh: '请为 {place} 填写权重（0 或正数）。',
    en: 'Enter a weight for {place} (0 or more).',
  },
  'own-weight-negative': {
    zh: '{place} 的权重是 {value}，权重不能是负数。',
    en: 'The weight of {place} is {value}; a weight can’t be negative.',
  },
  'own-weights-zero': {
    zh: '权重全部是 0，无法分解。请至少填一个大于 0 的权重，或改用“平均”。',
    en: 'All weights are 0, so nothing can be split. Enter at least one weight above 0, or choose equal weights.',
  },
  'split-total-not-whole': {
    zh: '目标总额 {total} 不是单位 {unit} 的整数倍。请改为 {lower} 或 {upper}，或换一个单位。',
    en: 'The total {total} is not a whole number of units of {unit}. Enter {lower} or {upper}, or choose another unit.',
  },
  'growth-below': {
    zh: '{place} 的增长率是 {value}%，不能低于 -100%。',
    en: 'The growth of {place} is {value}%; it can’t be below -100%.',
  },
  'no-criteria': {
    zh: '请至少选择一个评分指标，并给它大于 0 的重要性。',
    en: 'Choose at least one criterion and give it an importance above 0.',
  },
  'criterion-missing': {
    zh: '{place} 的“{criterion}”没有数据，无法评分。请去掉这个指标，或把这一级改用别的权重。',
    en: 'The data don’t say the {criterion} of {place}. Leave out this criterion, or weigh this level in another way.',
  },
  'limit-not-whole': {
    zh: '{place} 的锁定值 {value} 不是单位 {unit} 的整数倍，请改锁定值或取整单位。',
    en: 'The hold of {place}, {value}, is not a whole number of units of {unit}. Change the hold or the unit.',
  },
  'limits-cross': {
    zh: '{place} 的最少 {min} 与最多 {max} 之间没有可取的数，请改其中一个。',
    en: 'No amount of {place} lies between its minimum {min} and its maximum {max}. Change one of them.',
  },
  'hold-outside': {
    zh: '{place} 锁定在 {value}，不在它的最少和最多之间，请改其中一个。',
    en: '{place} is held at {value}, outside its minimum and maximum. Change one of them.',
  },
  'limits-against': {
    zh: '“{path}”至少要 {least}，最多只能 {most}。请改它自己或其下各行的锁定、最少或最多。',
    en: '“{path}” must get at least {least} but can get at most {most}. Change a hold, minimum or maximum of it or below it.',
  },
  'limits-total': {
    zh: '锁定、最少和最多使目标总额 {total} 分不出来，最近的是 {reachable}（差 {by}）。请改其中一个，或改目标总额。',
    en: 'Holds, minima and maxima leave no way to the total {total}; the nearest is {reachable} ({by} off). Change one of them, or the total.',
  },
  'year-not-in-calendar': {
    zh: '中国工作日历只有 {first} 至 {last} 年，还没有 {year} 年（国务院办公厅公布后才能收录）。请先改用“周一至周五”。',
    en: 'China’s working days are known for {first} to {last}, not yet for {year}. Choose Monday to Friday until they are announced.',
  },
  'no-work-in-period': {
    zh: '这个期间没有工作日，或季节指数全是 0，无法按时间分解。请换一个期间或日历。',
    en: 'This period has no working day, or its seasonal indices are all 0. Choose another period or calendar.',
  },
  'four-weeks-no-days': {
    zh: '“每月四周”没有对应的日期，不能再分到日。请改用按月切分、ISO 或 4-4-5。',
    en: '“Four weeks a month” has no dates, so it can’t be split into days. Choose split, ISO or 4-4-5 weeks.',
  },
  'bottom-up-no-match': {
    zh: '“{table}”里没有与分解层级对得上的列（例如区域、人员的名称）。请选择另一张表，或把名称写得一致。',
    en: 'No column of “{table}” tells the members of the plan’s levels (such as regions or people). Choose another table, or write the names alike.',
  },
  'bottom-up-negative': {
    zh: '{place} 的自报数是 {value}，不能与正的目标对账。请改成 0 或正数。',
    en: 'The own figure of {place} is {value}, which can’t be reconciled with targets above 0. Change it to 0 or more.',
  },
  'rate-missing': {
    zh: '{place} 没有“{rate}”的数据，不能按各自水平调整。请补上，或改用“继承”。',
    en: '{place} has no “{rate}” to start from. Fill it in, or let all inherit the rate.',
  },
  'rate-base-missing': {
    zh: '{place} 的基数“{base}”不是正数，比率无法加权。请补上，或换一个基数。',
    en: 'The base “{base}” of {place} is not above 0, so its rate can’t be weighted. Fill it in, or choose another base.',
  },
  'rate-outside': {
    zh: '目标比率 {value} 不在 0% 与 100% 之间，请改正。',
    en: 'The target rate {value} is not between 0% and 100%. Change it.',
  },
  'no-target-and-actual': {
    zh: '“{table}”里没有目标列和实际列。请选择有目标和实际的表，或在上面指定这两列。',
    en: '“{table}” has no target and actual columns. Choose a table that has both, or name the two columns above.',
  },
  'no-actual': {
    zh: '“{table}”里没有与目标“{heading}”同一时期的实际列。请补上实际列，或另选有实际列的表；“进度跟踪”也能按相同的名称从订单汇总实际，并插入这样的表。',
    en: '“{table}” has no actuals of the same time as its target “{heading}”. Add a column of them, or choose a table that has one; Track can also add up orders by the same names, and inserts such a table.',
  },
  'no-period-at': {
    zh: '按“{table}”的“{heading}”，{day} 所在的期间没有目标。请改截至日期或目标期间。',
    en: 'By “{heading}”, “{table}” has no target for the period of {day}. Change the as-of date or the target period.',
  },
  'no-months': {
    zh: '“{table}”里没有月份列（每月一行或一列），不能按月补差。请选择按月的目标表，或改为本期各周。',
    en: '“{table}” has no months (a row or a column for each), so they can’t be caught up. Choose a plan by months, or the weeks of the period.',
  },
  'no-weeks': {
    zh: '按周补差需要每天的实际。请在“进度”里把实际改为取自订单表。',
    en: 'The weeks need actuals by day. Take the actuals from a table of orders.',
  },
  'no-shares': {
    zh: '“{table}”在这段时间里合计不大于 0，算不出占比。请换一个期间、截至日期或对比对象。',
    en: '“{table}” adds up to nothing in these days, so there are no shares. Choose another period, as-of date or comparison.',
  },
  'names-not-shared': {
    zh: '“{table}”的各行和“{orders}”没有相同的名称，无法把订单归到各行。请为订单选择对应的列，或统一名称的写法。',
    en: 'No column of “{orders}” holds the names of “{table}”, so its rows can’t be told apart. Choose the column that belongs to them, or write the names alike.',
  },
  'no-compared-columns': {
    zh: '“{table}”既不是有日期、数量、金额的订单表，也没有计划与实际的数量、价格四列。请选择另一张表，或在上面指定各列。',
    en: '“{table}” is neither an order table (date, quantity, amount) nor one with planned and actual quantity and price. Choose another table, or name the columns above.',
  },
  'rows-differ': {
    zh: '“{heading}”的各行不是同一个指标或单位：{groups}（数字为行号），不能相加。请选择另一列，或只选其中一种的行。',
    en: 'The rows of “{heading}” do not all count the same: {groups} (row numbers), so they can’t be added up. Choose another column, or select the rows of one kind.',
  },
  'same-column-twice': {
    zh: '“{heading}”用了两次。请为每一项指定不同的列。',
    en: '“{heading}” is used twice. Name a different column for each.',
  },
  'blank-input': {
    zh: '{cell} 是空白。请填上数字，没有就填 0。',
    en: '{cell} is blank. Enter a number, 0 if there is none.',
  },
  'negative-input': {
    zh: '{cell} 是 {value}，这里不能是负数。',
    en: '{cell} is {value}; it can’t be negative here.',
  },
  'negative-item': {
    zh: '{item} 在 {period} 是 {value}（退货多于销售），算不出单价。请改用另一个维度。',
    en: '{item} has {value} in {period} (returns exceed sales), so it has no price. Choose another column to compare by.',
  },
  'amount-without-quantity': {
    zh: '{item} 在 {period} 有金额 {value} 却没有数量，算不出单价。请补上数量，或改用另一个维度。',
    en: '{item} has an amount of {value} in {period} but no quantity, so it has no price. Fill in the quantity, or choose another column to compare by.',
  },
  'no-dates': {
    zh: '“{table}”里没有日期列和可以相加的金额，看不出历史。请选择订单表（至少有日期和金额两列）。',
    en: '“{table}” has no dates with amounts to add up, so it shows no history. Choose a table of orders (a date and an amount at least).',
  },
  'history-too-short': {
    zh: '{day} 之前只有 {months} 个完整的月份，至少要 {needed} 个月才能预测。请补上更早的订单，或改按增长率、直接填写定目标。',
    en: 'There are only {months} whole months before {day}; a forecast needs {needed}. Add earlier orders, or set the target by growth or by hand.',
  },
  'share-negative': {
    zh: '“{name}”的占比是负数。占比要在 0 到 100% 之间。',
    en: 'The share of “{name}” is negative. A share lies between 0 and 100 %.',
  },
  'amount-of-nothing': {
    zh: '“{name}”是 0，“{part}”不能占其中的一个数额。请先写“{name}”的目标，或给“{part}”写占比。',
    en: '“{name}” is 0, so “{part}” can’t be an amount of it. Enter the target of “{name}”, or a share for “{part}”.',
  },
  'amount-not-whole': {
    zh: '“{part}”的数额 {amount} 不是取整单位 {step} 的整数倍。请改这个数，或改取整单位。',
    en: 'The amount of “{part}”, {amount}, is no whole number of the unit {step}. Change it, or the rounding unit.',
  },
  'shares-above-all': {
    zh: '“{name}”的其中各项占比合计 {sum}，超过 100%。请减小其中一项。',
    en: 'The parts of “{name}” come to {sum}, more than the whole. Make one of them smaller.',
  },
  'not-asana': {
    zh: '这不是 Asana 导出的任务（CSV 或 JSON）。请在 Asana 项目里选择“导出/打印 › CSV 或 JSON”，再打开那个文件。',
    en: 'These are no tasks exported from Asana (CSV or JSON). Choose Export/Print › CSV or JSON in the project, and open that file.',
  },
  'not-trello': {
    zh: '这不是 Trello 导出的看板（CSV 或 JSON）。请在看板菜单里选择“打印、导出和分享 › 导出为 JSON 或 CSV”，再打开那个文件。',
    en: 'This is no board exported from Trello (CSV or JSON). Choose Print, export, and share › Export as JSON or CSV in the menu of the board, and open that file.',
  },
  'no-tasks': {
    zh: '这个文件不是 Asana 或 Trello 导出的任务（.csv 或 JSON）。请在那边导出项目或看板，再选择导出的文件。',
    en: 'This file is no export of tasks by Asana or Trello (.csv or JSON). Export the project or board there and choose that file.',
  },
  'no-room': {
    zh: '{cell} 已有内容，写不下。请在行动计划的右边和下面留出空白。',
    en: 'There is no room: {cell} is taken. Leave the cells to the right of the plan and below it blank.',
  },
  'no-actions': {
    zh: '没有找到行动计划：需要一行标题，其中有“行动”，以及“负责人”“截止”“状态”等至少两列，下面有内容。',
    en: 'There is no action plan here: it needs a heading row with “Action” and at least two more such as “Owner”, “End” or “Status”, and rows below.',
  },
  'no-people-columns': {
    zh: '“{table}”里没有人员、目标、实际三列。请选择每人一行、有目标和实际的表，或在上面指定这三列。',
    en: '“{table}” has no columns for person, target and actual. Choose a table with a row for each person, or name the three columns above.',
  },
  'person-twice': {
    zh: '“{name}”在第 {first} 行和第 {second} 行各有一次。这里每人只能有一行，请先合并，或选择另一张表。',
    en: '“{name}” stands in rows {first} and {second}. Here each person has one row: add them up first, or choose another table.',
  },
  'no-people': {
    zh: '“{table}”里没有谁承担什么目标：需要一列人员（责任主体、销售员等）和一列目标数。请选择目标表，或在上面指定这两列。',
    en: '“{table}” does not say who owes what: it needs a column of people (owner, salesperson …) and one of targets. Choose a target table, or name the two columns above.',
  },
  'card-is-later': {
    zh: '{owner} 的卡片已经是 {day} 开始的那一周。请把日期改到那一周或之后。',
    en: 'The card of {owner} is of the week from {day} already. Enter a date of that week or later.',
  },
  'no-customer-columns': {
    zh: '“{table}”里没有客户、金额、日期三列。请选择订单表，或在上面指定这三列。',
    en: '“{table}” has no columns for customer, amount and date. Choose a list of orders, or name the three columns above.',
  },
};
