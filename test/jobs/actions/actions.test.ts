import fc from 'fast-check';
import { serialOf } from '../../../src/core/calendar/date';
import type { Action } from '../../../src/jobs/actions/action';
import { actionRows } from '../../../src/jobs/actions/action-rows';
import { asanaRows } from '../../../src/jobs/actions/asana-rows';
import type { ForeignTask } from '../../../src/jobs/actions/foreign-task';
import { giveIds } from '../../../src/jobs/actions/give-ids';
import { mergeTasks } from '../../../src/jobs/actions/merge-tasks';
import { readNotes, writeNotes } from '../../../src/jobs/actions/notes';
import { readActions } from '../../../src/jobs/actions/read-actions';
import { readAsanaJson, readAsanaRows } from '../../../src/jobs/actions/read-asana';
import { readTrelloJson, readTrelloRows } from '../../../src/jobs/actions/read-trello';
import { tidyAction } from '../../../src/jobs/actions/tidy-action';
import { trelloRows } from '../../../src/jobs/actions/trello-rows';
import type { JobOutcome } from '../../../src/jobs/job-outcome';
import type { Grid } from '../../../src/sheet/grid';
import {
  asanaCsv,
  asanaJson,
  importToAsana,
  importToTrello,
  trelloCsv,
  trelloJson,
  type HeldTask,
} from './other-systems';

const day = (year: number, month: number, date: number) => serialOf(year, month, date)!;
const origin = (grid: Grid) => ({ sheet: '行动', row: 0, column: 0, rows: grid.length, columns: grid[0]?.length ?? 0 });
function ok<T>(outcome: JobOutcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}
const read = (grid: Grid) => ok(readActions(grid, origin(grid)));

const plan: readonly Action[] = giveIds(
  read([
    [
      '目标',
      '行动',
      '负责人',
      '重要性',
      '紧急性',
      '开始',
      '截止日期',
      '资源',
      '预算',
      '预期结果',
      '衡量标准',
      '风险',
      '应对措施',
      '状态',
    ],
    [
      '签约额 150万',
      '拜访 10 家新客户',
      '王芳',
      '高',
      '高',
      day(2026, 3, 2),
      '2026-03-31',
      '差旅',
      '5万元',
      '签 3 家',
      '签约数',
      '约不到人',
      '先电话\n再上门',
      '进行中',
    ],
    [
      '回款率 90%',
      '=清理逾期账款',
      'li@example.com',
      '高',
      '中',
      null,
      day(2026, 3, 15),
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    [
      '客单价',
      '推广组合套餐',
      null,
      null,
      null,
      null,
      null,
      null,
      800,
      '客单价 +10%',
      '订单',
      '目标：太高',
      null,
      '已完成',
    ],
  ]).actions,
);

describe('an action plan in a sheet', () => {
  test('is read by its headings, in Chinese', () => {
    expect(plan[0]).toEqual({
      id: plan[0]?.id,
      goal: '签约额 150万',
      action: '拜访 10 家新客户',
      owner: '王芳',
      importance: 'high',
      urgency: 'high',
      start: day(2026, 3, 2),
      end: day(2026, 3, 31),
      resources: '差旅',
      budget: 50_000,
      result: '签 3 家',
      measure: '签约数',
      risk: '约不到人',
      answer: '先电话\n再上门',
      status: 'in-progress',
    });
    expect(plan.map(({ status }) => status)).toEqual(['in-progress', 'not-started', 'done']);
  });

  test('is read in English, below a title, rows without an action left out', () => {
    const { actions } = read([
      ['Actions of the second quarter', null, null],
      ['Task', 'Assignee', 'Due date'],
      ['Call the ten largest', 'Ann', '2026-04-30'],
      [null, 'Bob', null],
      ['Send offers', null, 46_142],
    ]);
    expect(actions.map(({ action, owner, end }) => [action, owner, end])).toEqual([
      ['Call the ten largest', 'Ann', day(2026, 4, 30)],
      ['Send offers', '', 46_142],
    ]);
  });

  test('says which cells could not be read, and reads them as blank', () => {
    const { actions, problems } = read([
      ['编号', '行动', '截止', '重要性', '预算', '状态'],
      ['A-1', '拜访', '下个月', '很高', '待定', '卡住'],
      ['A-1', '打电话', null, null, null, { error: '#N/A' }],
    ]);
    expect(problems).toEqual([
      { cell: '行动!D2', field: 'importance', value: '很高', code: 'not-a-level' },
      { cell: '行动!C2', field: 'end', value: '下个月', code: 'not-a-date' },
      { cell: '行动!E2', field: 'budget', value: '待定', code: 'not-a-number' },
      { cell: '行动!F2', field: 'status', value: '卡住', code: 'not-a-status' },
      { cell: '行动!F3', field: 'status', value: '#N/A', code: 'not-a-status' },
      { cell: '行动!A3', field: 'id', value: 'A-1', code: 'id-twice' },
    ]);
    expect(actions.map(({ id, end, status }) => [id, end, status])).toEqual([
      ['A-1', null, 'not-started'],
      ['', null, 'not-started'],
    ]);
  });

  test('has no actions where there are headings alone', () => {
    const grid: Grid = [[null], ['行动', '负责人', '截止']];
    expect(readActions(grid, origin(grid))).toMatchObject({ ok: true, value: { actions: [], headingRow: 1 } });
  });

  test('is refused where there is none', () => {
    for (const grid of [
      [
        ['区域', '目标'],
        ['华东', 100],
      ],
      [['行动', '截止']],
      [],
    ] as Grid[])
      expect(readActions(grid, origin(grid))).toEqual({ ok: false, failure: { code: 'no-actions', parameters: {} } });
  });
});

describe('ids', () => {
  test('are given to those that have none, go on from the highest, and stay', () => {
    const once = giveIds([plan[1]!, { ...plan[0]!, id: '' }]);
    expect(once[0]?.id).toBe(plan[1]?.id);
    expect(once[1]?.id).toMatch(/^A-003-[0-9a-z]{4}$/);
    expect(giveIds(once)).toEqual(once);
  });

  test('are not those of a deleted row: the same number, but other signs', () => {
    const again = giveIds([plan[0]!, plan[1]!, { ...plan[2]!, id: '', action: '别的事' }]);
    expect(again[2]?.id.slice(0, 5)).toBe(plan[2]?.id.slice(0, 5));
    expect(again[2]?.id).not.toBe(plan[2]?.id);
  });
});

const line = fc.string({ unit: 'grapheme', maxLength: 12 });
const label = fc.constantFrom(
  '目标：',
  'Risk: ',
  '\\',
  '\\目标：',
  '编号:',
  'Action ID: A-1',
  '=1+1',
  '-',
  '@x',
  "'=y",
  '\t',
);
const words = fc.array(fc.oneof(line, label), { maxLength: 4 });
const text = fc
  .array(
    words.map((parts) => parts.join('')),
    { maxLength: 3 },
  )
  .map((lines) => lines.join('\n'));
const someDay = fc.option(fc.integer({ min: day(2020, 1, 1), max: day(2035, 12, 31) }), { nil: null });
const level = fc.constantFrom(null, 'high' as const, 'medium' as const, 'low' as const);
const action: fc.Arbitrary<Action> = fc
  .record({
    id: fc.constant(''),
    goal: text,
    action: text,
    owner: fc.oneof(fc.constantFrom('', '王芳', 'ann@example.com'), line),
    importance: level,
    urgency: level,
    start: someDay,
    end: someDay,
    resources: text,
    budget: fc.option(
      fc.integer({ min: -1e9, max: 1e12 }).map((cents) => cents / 100),
      { nil: null },
    ),
    result: text,
    measure: text,
    risk: text,
    answer: text,
    status: fc.constantFrom('not-started' as const, 'in-progress' as const, 'done' as const, 'cancelled' as const),
  })
  .map(tidyAction)
  .filter((one) => one.action !== '');
const plans = fc.array(action, { minLength: 1, maxLength: 6 }).map(giveIds);
const language = fc.constantFrom('zh' as const, 'en' as const);

test('a plan comes back from its table as it was', () => {
  fc.assert(
    fc.property(plans, language, (actions, shown) => {
      const grid = actionRows(actions, shown);
      expect(read(grid)).toMatchObject({ actions, problems: [] });
    }),
  );
});

test('the notes of a task give back every field that they hold', () => {
  fc.assert(
    fc.property(action, language, (one, shown) => {
      const { action: name, status, ...held } = { ...one, id: 'A-001-abcd' };
      const back = readNotes(writeNotes({ action: name, status, ...held }, shown));
      for (const [field, value] of Object.entries(back)) expect(value).toEqual(held[field as keyof typeof held]);
      for (const [field, value] of Object.entries(held))
        if (value !== '' && value !== null) expect(Object.keys(back)).toContain(field);
    }),
  );
});

test('a remark before the notes and below the id belongs to no field', () => {
  const notes = `Looks good!\n${writeNotes(plan[0]!, 'en')}\nCall me: tomorrow`;
  expect(readNotes(notes)).toEqual(readNotes(writeNotes(plan[0]!, 'en')));
  expect(readNotes('Measure:\nImportance: sky-high\nBudget: 1,200')).toEqual({ measure: '', budget: 1200 });
});

type Way = (tasks: readonly HeldTask[]) => JobOutcome<readonly ForeignTask[]>;
const china = { minutesAhead: 480 };
const ways: readonly (readonly [string, (grid: readonly Action[], shown: 'zh' | 'en') => HeldTask[], Way])[] = [
  [
    'Asana on a free plan, by .csv',
    (list, shown) => importToAsana(asanaRows(list, shown), { paid: false }),
    (tasks) => readAsanaRows(asanaCsv(tasks)),
  ],
  [
    'Asana on a paid plan, by .csv',
    (list, shown) => importToAsana(asanaRows(list, shown), { paid: true }),
    (tasks) => readAsanaRows(asanaCsv(tasks)),
  ],
  [
    'Asana, by JSON',
    (list, shown) => importToAsana(asanaRows(list, shown), { paid: true }),
    (tasks) => readAsanaJson(asanaJson(tasks)),
  ],
  [
    'Trello, by .csv',
    (list, shown) => importToTrello(trelloRows(list, shown)),
    (tasks) => readTrelloRows(trelloCsv(tasks), china),
  ],
  [
    'Trello, by JSON',
    (list, shown) => importToTrello(trelloRows(list, shown)),
    (tasks) => readTrelloJson(trelloJson(tasks), china),
  ],
];

describe.each(ways)('to %s and back', (_name, send, fetch) => {
  test('leaves the plan as it was, however often it is done', () => {
    fc.assert(
      fc.property(plans, language, (actions, shown) => {
        const tasks = ok(fetch(send(actions, shown)));
        const once = mergeTasks(actions, tasks);
        expect(once).toEqual({ actions, changes: [], added: [], gone: [], doubled: [] });
        expect(mergeTasks(once.actions, ok(fetch(send(once.actions, shown))))).toEqual(once);
      }),
    );
  });

  test('brings edits back, and nothing more the second time', () => {
    const held = send(plan, 'zh');
    Object.assign(held[0]!, { name: '拜访 12 家新客户', due: '2026-04-15', section: '已完成' });
    held[0]!.notes = held[0]!.notes.replace('差旅', '差旅和样品');
    const merged = mergeTasks(plan, ok(fetch(held)));
    const changed = { action: '拜访 12 家新客户', end: day(2026, 4, 15), status: 'done', resources: '差旅和样品' };
    expect(merged.actions).toEqual([{ ...plan[0], ...changed }, plan[1], plan[2]]);
    expect(Object.fromEntries(merged.changes.map(({ field, after }) => [field, after]))).toEqual(changed);
    expect(mergeTasks(merged.actions, ok(fetch(held)))).toEqual({ ...merged, changes: [] });
  });

  test('takes over what was added there once, and tells what is gone and what is doubled', () => {
    const held = send(plan, 'en');
    const [first, second] = held;
    const fresh = {
      ...second!,
      name: 'New idea',
      notes: 'Just a thought',
      section: 'Some list',
      owner: 'Zoe',
      email: '',
    };
    const merged = mergeTasks(plan, ok(fetch([first!, fresh, { ...first!, name: 'Copy' }])));
    expect(merged.gone).toEqual([plan[1]?.id, plan[2]?.id]);
    expect(merged.doubled).toEqual([plan[0]?.id]);
    expect(merged.added).toHaveLength(1);
    expect(merged.actions).toHaveLength(4);
    expect(merged.actions[3]).toMatchObject({ action: 'New idea', owner: 'Zoe', status: 'not-started', goal: '' });
    const again = mergeTasks(merged.actions, ok(fetch([first!, fresh])));
    expect(again).toMatchObject({ actions: merged.actions, added: [], changes: [] });
  });
});

describe('what only one of the systems says', () => {
  test('a completed task of Asana is done, whatever its section, unless it is cancelled', () => {
    const held = importToAsana(asanaRows(plan, 'en'), { paid: true });
    held.forEach((task) => (task.done = true));
    held[1]!.section = 'Cancelled';
    for (const tasks of [readAsanaRows(asanaCsv(held)), readAsanaJson(asanaJson(held))])
      expect(mergeTasks(plan, ok(tasks)).actions.map(({ status }) => status)).toEqual(['done', 'cancelled', 'done']);
  });

  test('a ticked card of Trello is done, an archived one is gone and keeps its row', () => {
    const held = importToTrello(trelloRows(plan, 'zh'));
    held[0]!.done = true;
    held[1]!.archived = true;
    const merged = mergeTasks(plan, ok(readTrelloJson(trelloJson(held), china)));
    expect(merged.actions.map(({ status }) => status)).toEqual(['done', 'not-started', 'done']);
    expect(merged.gone).toEqual([plan[1]?.id]);
    expect(mergeTasks(plan, ok(readTrelloRows(trelloCsv(held), china))).gone).toEqual([plan[1]?.id]);
  });

  test('a due moment is the day of the reader’s clock', () => {
    const board = (due: string) => JSON.stringify({ lists: [], cards: [{ id: '1', name: 'x', due }] });
    const due = (text: string, minutesAhead: number) => ok(readTrelloJson(board(text), { minutesAhead }))[0]?.end;
    expect(due('2026-03-30T16:00:00.000Z', 480)).toBe(day(2026, 3, 31));
    expect(due('2026-03-30T15:59:00.000Z', 480)).toBe(day(2026, 3, 30));
    expect(due('2026-03-31T03:59:00.000Z', -240)).toBe(day(2026, 3, 30));
    expect(due('2026-03-31', -240)).toBe(day(2026, 3, 31));
  });

  test('a new assignee becomes the owner; the same person by name or address does not', () => {
    const held = importToAsana(asanaRows(plan, 'en'), { paid: true });
    expect(held[1]?.email).toBe('li@example.com');
    Object.assign(held[0]!, { owner: '赵敏', email: 'zhao@example.com' });
    const owners = (tasks: readonly HeldTask[]) =>
      mergeTasks(plan, ok(readAsanaRows(asanaCsv(tasks)))).actions.map(({ owner }) => owner);
    expect(owners(held)).toEqual(['赵敏', 'li@example.com', '']);
    Object.assign(held[1]!, { owner: '赵敏', email: 'zhao@example.com' });
    expect(owners(held)).toEqual(['赵敏', 'zhao@example.com', '']);
  });

  test('a plan without ids is not written', () => {
    expect(() => asanaRows([{ ...plan[0]!, id: '' }], 'en')).toThrow(RangeError);
    expect(() => trelloRows([{ ...plan[0]!, id: '' }], 'en')).toThrow(RangeError);
  });

  test('a file of something else is refused', () => {
    for (const outcome of [
      readAsanaRows([
        ['Region', 'Sales'],
        ['East', '1'],
      ]),
      readAsanaJson('{"data":[{"x":1}]}'),
      readAsanaJson('no json'),
    ])
      expect(outcome).toEqual({ ok: false, failure: { code: 'not-asana', parameters: {} } });
    for (const outcome of [
      readTrelloRows([], china),
      readTrelloJson('[]', china),
      readTrelloJson('{"cards":[]}', china),
    ])
      expect(outcome).toEqual({ ok: false, failure: { code: 'not-trello', parameters: {} } });
  });
});
