import type { Period } from '../../core/calendar/period';
import { fail, succeed, type Outcome } from '../../core/outcome';
import { toDate } from './dates';
import { shapeOf } from './cells';
import { quoted, type Argument, type Reader } from './reader';
import { allowedWords, meaningsOf, plainWord } from './words';

/** A period that holds the as-of date ("month", "quarter", "year", "week") or its first and last day in two cells. */
export const period: Reader<Period | undefined> = {
  optional: true,
  read({ name, cells }): Outcome<Period | undefined> {
    if (cells.values.every((cell) => cell === 0)) return succeed(undefined);
    if (cells.values.length === 2) return readDates({ name, cells });
    const cell = cells.values[0] ?? 0;
    if (cells.values.length > 2) return fail('not-one-cell', { argument: name, shape: shapeOf(cells) });
    const named = typeof cell === 'string' ? periodOf.get(plainWord(cell)) : undefined;
    if (named !== undefined) return succeed(named);
    return fail('unknown-word', { argument: name, value: quoted(cell), allowed: allowedWords(PERIODS) });
  },
};

const PERIODS = {
  month: ['月', '月度', '本月'],
  quarter: ['季', '季度', '本季度'],
  year: ['年', '年度', '全年'],
  week: ['周', '本周'],
} as const;
const periodOf = meaningsOf(PERIODS);

function readDates({ name, cells }: Argument): Outcome<Period> {
  const from = toDate(cells.values[0] ?? 0, { argument: name, row: 1 });
  if (!from.ok) return from;
  const to = toDate(cells.values[1] ?? 0, { argument: name, row: 2 });
  if (!to.ok) return to;
  if (from.value > to.value) return fail('from-after-to', { argument: name, from: from.value, to: to.value });
  return succeed({ from: from.value, to: to.value });
}
