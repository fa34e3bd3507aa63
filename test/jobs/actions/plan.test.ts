import fc from 'fast-check';
import { BLANK_ACTION, type Action } from '../../../src/jobs/actions/action';
import { actionRows } from '../../../src/jobs/actions/action-rows';
import { calendarMonth } from '../../../src/jobs/actions/calendar-month';
import { checkAction } from '../../../src/jobs/actions/check-action';
import { draftAction } from '../../../src/jobs/actions/draft-action';
import { filterActions } from '../../../src/jobs/actions/filter-actions';
import { isOverdue } from '../../../src/jobs/actions/is-overdue';
import { placeInQuadrants } from '../../../src/jobs/actions/place-in-quadrants';
import { proposeMonth } from '../../../src/jobs/actions/propose-month';
import { proposePlan } from '../../../src/jobs/actions/propose-plan';
import { proposeQuarter } from '../../../src/jobs/actions/propose-quarter';
import { quarterAround } from '../../../src/jobs/actions/quarter-around';
import { actionsWithin, quarterWeeks } from '../../../src/jobs/actions/quarter-weeks';
import { readActions } from '../../../src/jobs/actions/read-actions';
import type { ActionField } from '../../../src/jobs/actions/words';
import { FIELD_ORDER } from '../../../src/jobs/actions/action';
import type { Grid } from '../../../src/sheet/grid';
import { periodOf } from '../../../src/core/calendar/period';
import { day } from '../orders';

const some = (more: Partial<Action>): Action => ({ ...BLANK_ACTION, action: 'Call', owner: 'Ann', ...more });
const all = new Set<ActionField>(FIELD_ORDER);
const listed = (actions: readonly Action[]) => filterActions(actions, { owner: '', status: 'all' }, null);

describe('a typed action', () => {
  const draft = draftAction(some({}));

  test('needs what is to be done and who does it', () => {
    const { action, faults } = checkAction({ ...draft, action: ' ', owner: '' }, all);
    expect(action).toBeNull();
    expect([...faults]).toEqual([
      ['action', 'no-action'],
      ['owner', 'no-owner'],
    ]);
  });

  test('may do without an owner where the table has no column for one', () => {
    expect(checkAction({ ...draft, owner: '' }, new Set(['action'])).faults.size).toBe(0);
  });

  test('ends no earlier than it starts', () => {
    const wrong = checkAction({ ...draft, start: '2026-04-02', end: '2026-04-01' }, all);
    expect([...wrong.faults]).toEqual([['end', 'end-before-start']]);
    expect(checkAction({ ...draft, start: '2026-04-01', end: '2026年4月1日' }, all).action).toMatchObject({
      start: day(2026, 4, 1),
      end: day(2026, 4, 1),
    });
  });

  test('has days that are dates and a budget that is a number above 0', () => {
    const { faults } = checkAction({ ...draft, start: '2026-02-30', end: 'soon', budget: 'some' }, all);
    expect([...faults]).toEqual([
      ['start', 'not-a-date'],
      ['end', 'not-a-date'],
      ['budget', 'not-a-number'],
    ]);
    expect([...checkAction({ ...draft, budget: '-5' }, all).faults]).toEqual([['budget', 'negative-budget']]);
    expect(checkAction({ ...draft, budget: '3万' }, all).action).toMatchObject({ budget: 30_000 });
  });

  const text = fc.string({ maxLength: 8 }).map((typed) => typed.replace(/\s/g, ''));
  const serial = fc.option(fc.integer({ min: 40_000, max: 50_000 }));
  const action = fc
    .record({
      texts: fc.tuple(text, text, text, text, text, text),
      importance: fc.constantFrom(null, 'high', 'medium', 'low'),
      urgency: fc.constantFrom(null, 'high', 'medium', 'low'),
      days: fc.tuple(serial, serial),
      budget: fc.option(fc.integer({ min: 0, max: 1e9 })),
      status: fc.constantFrom('not-started', 'in-progress', 'done', 'cancelled'),
    } as const)
    .map(({ texts, days: [a, b], ...more }): Action => {
      const [goal, resources, result, measure, risk, answer] = texts;
      const [start, end] = a !== null && b !== null && b < a ? [b, a] : [a, b];
      return some({ goal, resources, result, measure, risk, answer, start, end, ...more });
    });

  test('comes back from the form as it went in', () => {
    fc.assert(
      fc.property(action, (one) => {
        expect(checkAction(draftAction(one), all)).toEqual({ action: one, faults: new Map() });
      }),
    );
  });
});

test('a row of totals below a plan is no action, an action that sounds like one is', () => {
  const grid: Grid = [
    ['行动', '负责人', '预算'],
    ['合计', null, 500],
    ['完成销售汇总', '王芳', null],
  ];
  expect(readActions(grid, { sheet: '行动', row: 0, column: 0, rows: 3, columns: 3 })).toMatchObject({
    value: { actions: [{ action: '完成销售汇总' }], rows: [2] },
  });
});

describe('a list', () => {
  const actions = [
    some({ status: 'done', end: day(2026, 3, 1) }),
    some({ owner: 'Bo', end: day(2026, 3, 1) }),
    some({ owner: '', status: 'in-progress', end: day(2026, 4, 1) }),
  ];
  const asOf = day(2026, 4, 1);
  const chosen = (filter: Parameters<typeof filterActions>[1]) =>
    filterActions(actions, filter, asOf).map(({ index }) => index);

  test('is chosen by owner, nobody included, and by status', () => {
    expect(chosen({ owner: 'Bo', status: 'all' })).toEqual([1]);
    expect(chosen({ owner: null, status: 'all' })).toEqual([2]);
    expect(chosen({ owner: '', status: 'open' })).toEqual([1, 2]);
    expect(chosen({ owner: '', status: 'done' })).toEqual([0]);
  });

  test('has as overdue what ended before the as-of day and is open: not on its last day, not without a day', () => {
    expect(chosen({ owner: '', status: 'overdue' })).toEqual([1]);
    expect(isOverdue(actions[2]!, asOf)).toBe(false);
    expect(isOverdue(actions[1]!, null)).toBe(false);
  });

  test('falls into four quadrants, and what is not rated into none', () => {
    const rated = listed([
      some({ importance: 'high', urgency: 'high' }),
      some({ importance: 'high', urgency: 'medium' }),
      some({ importance: 'low', urgency: 'high' }),
      some({ importance: 'medium', urgency: 'low' }),
      some({ importance: 'high' }),
    ]);
    const placed = placeInQuadrants(rated);
    expect(Object.entries(placed).map(([name, items]) => [name, items.map(({ index }) => index)])).toEqual([
      ['do', [0]],
      ['plan', [1]],
      ['delegate', [2]],
      ['drop', [3]],
      ['unrated', [4]],
    ]);
  });
});

describe('a calendar', () => {
  test('of November 2026 has six weeks from 26 October, Monday to Sunday', () => {
    const weeks = calendarMonth([], periodOf(day(2026, 11, 25), 'month'));
    expect(weeks.map((week) => week[0]!.day)).toEqual(
      [day(2026, 10, 26), 2, 9, 16, 23, 30].map((start, index) => (index === 0 ? start : day(2026, 11, start))),
    );
    expect(weeks.flat().filter(({ inMonth }) => inMonth)).toHaveLength(30);
  });

  test('marks where an action starts, goes on and is due; cancelled ones are left out', () => {
    const actions = listed([
      some({ start: day(2026, 11, 3), end: day(2026, 11, 5) }),
      some({ start: day(2026, 11, 5), end: day(2026, 11, 5) }),
      some({ end: day(2026, 11, 4) }),
      some({ start: day(2026, 11, 4), status: 'cancelled' }),
    ]);
    const days = calendarMonth(actions, periodOf(day(2026, 11, 1), 'month')).flat();
    const on = (date: number) =>
      days
        .find((one) => one.day === day(2026, 11, date))!
        .entries.map(({ listed: { index }, mark }) => `${index} ${mark}`);
    expect([2, 3, 4, 5, 6].map(on)).toEqual([[], ['0 starts'], ['0 runs', '2 due'], ['0 due', '1 both'], []]);
  });

  test('has quarters of the fiscal year', () => {
    const may = day(2026, 5, 5);
    expect(quarterAround(may, 1)).toEqual({ from: day(2026, 4, 1), to: day(2026, 6, 30) });
    expect(quarterAround(may, 2)).toEqual({ from: day(2026, 5, 1), to: day(2026, 7, 31) });
    expect(quarterAround(may, 12)).toEqual({ from: day(2026, 3, 1), to: day(2026, 5, 31) });
    expect(quarterAround(day(2027, 1, 1), 12)).toEqual({ from: day(2026, 12, 1), to: day(2027, 2, 28) });
  });

  test('any quarter of any fiscal year holds its day and is made of whole weeks without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 60_000 }), fc.integer({ min: 1, max: 12 }), (date, start) => {
        const quarter = quarterAround(date, start);
        expect(quarter.from <= date && date <= quarter.to).toBe(true);
        const weeks = quarterWeeks(quarter);
        expect(weeks[0]!.from).toBe(quarter.from);
        expect(weeks.at(-1)!.to).toBe(quarter.to);
        weeks.slice(1).forEach((week, index) => expect(week.from).toBe(weeks[index]!.to + 1));
      }),
    );
  });

  test('lists the actions of a quarter in the order of their starts', () => {
    const actions = listed([
      some({ start: day(2026, 6, 1), end: day(2026, 8, 1) }),
      some({ start: day(2026, 2, 1), end: day(2026, 4, 1) }),
      some({ start: day(2026, 7, 1) }),
      some({}),
    ]);
    expect(actionsWithin(actions, quarterAround(day(2026, 5, 1), 1)).map(({ index }) => index)).toEqual([1, 0]);
  });
});

describe('sheets', () => {
  const actions = [
    some({ start: day(2026, 10, 5), end: day(2026, 10, 16), budget: 500 }),
    some({ action: 'Visit', owner: '', start: day(2026, 11, 2), end: day(2026, 12, 31), budget: 200.5 }),
  ];
  const values = actionRows(actions, 'en');
  const area = { sheet: 'My plan', row: 2, column: 1, rows: 3, columns: 15 };
  const place = { name: 'Plan', place: "'My plan'!B3:P5", area, values };
  const read = readActions(values, area);
  if (!read.ok) throw new Error('no plan');
  const plan = read.value;
  const quarter = quarterAround(day(2026, 11, 1), 1);

  test('a new plan has the headings that are read again', () => {
    const [sheet] = proposePlan('zh').sheets;
    const grid = sheet!.cells as Grid;
    expect(readActions(grid, { ...area, columns: 15 })).toMatchObject({
      ok: true,
      value: { actions: [], headingRow: 0 },
    });
    expect(sheet!.formats).toContainEqual({ row: 1, column: 5, rows: 500, columns: 1, format: 'yyyy-mm-dd' });
  });

  test('a month says below each day what starts and what is due', () => {
    const { sheets, basis } = proposeMonth(place, listed(plan.actions), periodOf(day(2026, 11, 1), 'month'), 'en');
    const { cells } = sheets[0]!;
    expect(basis).toEqual([{ area, values }]);
    expect(cells[3]).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(cells[4]).toEqual([null, null, null, null, null, null, day(2026, 11, 1)]);
    expect(cells[7]?.[0]).toBe(day(2026, 11, 2));
    expect(cells[8]?.[0]).toBe('▶ Visit');
  });

  test('a quarter has a bar for each week of an action, live on the cells of the plan', () => {
    const { sheets } = proposeQuarter(place, plan, listed(plan.actions), quarter, day(2026, 11, 25), 'formulas', 'en');
    const { cells } = sheets[0]!;
    expect(cells[6]?.[0]).toEqual({ formula: `=IF('My plan'!C4="","",'My plan'!C4)` });
    expect(cells[6]?.[5]).toEqual({ formula: `=IF('My plan'!J4="","",'My plan'!J4)` });
    expect(cells[6]?.[7]).toEqual({
      formula: '=IF(AND(IF($C7="",$D7,$C7)<=H$6+3,IF($D7="",$C7,$D7)>=H$6),"█","")',
    });
    expect(cells[8]?.slice(5, 8)).toEqual([
      { formula: '=SUM(F7:F8)' },
      'Actions going on',
      { formula: '=COUNTIF(H7:H8,"█")' },
    ]);
  });

  test('as values the same quarter has bars, what is overdue, and sums', () => {
    const { sheets } = proposeQuarter(place, plan, listed(plan.actions), quarter, day(2026, 11, 25), 'values', 'en');
    const { cells } = sheets[0]!;
    // weeks of the quarter: 1–4, 5–11, 12–18 October …
    expect(cells[6]?.slice(0, 11)).toEqual([
      'Call',
      'Ann',
      day(2026, 10, 5),
      day(2026, 10, 16),
      'Not started',
      500,
      'Overdue',
      null,
      '█',
      '█',
      null,
    ]);
    expect(cells[8]?.slice(5, 11)).toEqual([700.5, 'Actions going on', 0, 1, 1, 0]);
  });

  test('a day kept as a text is no date for a formula and goes in as one', () => {
    const texts = values.map((row, index) => row.map((cell, at) => (index === 1 && at === 5 ? '2026-10-05' : cell)));
    const { sheets } = proposeQuarter(
      { ...place, values: texts },
      plan,
      listed(plan.actions),
      quarter,
      null,
      'formulas',
      'en',
    );
    expect(sheets[0]!.cells[6]?.[2]).toBe(day(2026, 10, 5));
    expect(sheets[0]!.cells[3]).toEqual(['As of', null]);
  });
});
