import type { Proposal } from '../../src/jobs/proposal';
import type { ChartDraft } from '../../src/sheet/chart-draft';
import type { Area } from '../../src/sheet/address';
import type { WorkbookContent } from '../../src/workbook/content';
import { LOG_SHEET } from '../../src/workbook/log-name';
import type { Session } from '../../src/workbook/session';
import type { Work } from '../../src/workbook/work';

const area = (sheet: string, row: number, column: number, rows: number, columns: number): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

/** Formulas, a spill, formats, errors, texts that look like numbers, sheets that nobody may write or see. */
export const content: WorkbookContent = {
  sheets: [
    {
      name: 'Plan',
      cells: [
        ['Region', 'Target', 'Share', { formula: '=SEQUENCE(2)' }],
        ['North', 40, { formula: '=B2/B4' }, null],
        ['South', '007', { error: '#N/A' }, null],
        ['Total', { formula: '=SUM(B2:B3)' }, true, 'x'],
      ],
      formats: [
        { row: 1, column: 1, rows: 3, columns: 1, format: '#,##0' },
        { row: 1, column: 2, rows: 2, columns: 1, format: '@' },
      ],
    },
    {
      name: 'Report',
      cells: [
        ['a', 1],
        ['b', 2],
      ],
      formats: [{ row: 0, column: 1, rows: 2, columns: 1, format: '0.0' }],
    },
    {
      name: 'Actions',
      cells: [
        ['Action', 'Owner', 'Budget', 'Twice'],
        ['Call', 'Ann', 10, { formula: '=10+10' }],
      ],
      formats: [{ row: 1, column: 2, rows: 1, columns: 1, format: '#,##0' }],
    },
    { name: 'Locked', cells: [['fixed']], protected: true },
    { name: 'Hidden', cells: [['secret', 1]], hidden: true },
  ],
  tables: [{ name: 'Actions', area: area('Actions', 0, 0, 2, 4) }],
  names: [{ name: 'Targets', area: area('Plan', 1, 1, 3, 1) }],
  selection: area('Plan', 1, 1, 1, 1),
};

const proposal: Proposal = {
  basis: [{ area: area('Plan', 1, 0, 2, 1), values: [['North'], ['South']] }],
  sheets: [
    {
      name: 'Plan',
      cells: [['x', { formula: '=1+1' }], [], ['y', 2]],
      formats: [{ row: 0, column: 1, rows: 1, columns: 1, format: '0' }],
      boldRows: [0],
    },
  ],
  changes: [
    {
      area: area('Plan', 1, 1, 2, 2),
      cells: [
        [50, { formula: '=B2*2' }],
        [{ formula: '=1/0' }, null],
      ],
    },
    { area: area('Plan', 1, 3, 1, 1), cells: [['in the way']] },
  ],
};

/** A report that is made anew: another look, and a chart. */
const chart: ChartDraft = {
  name: 'bridge',
  kind: 'bridge',
  title: 'Bridge',
  categories: { row: 0, column: 0, rows: 2, columns: 1 },
  series: [{ name: 's', values: { row: 0, column: 1, rows: 2, columns: 1 }, color: 'good' }],
  at: { row: 4, column: 0, rows: 6, columns: 4 },
  format: '0',
};

const report: Proposal = {
  basis: [],
  sheets: [],
  changes: [{ area: area('Report', 1, 0, 1, 2), cells: [['c', { formula: '=B1*3' }]] }],
  updates: [
    {
      sheet: 'Report',
      look: {
        before: { formats: [{ row: 0, column: 1, rows: 2, columns: 1, format: '0.0' }] },
        after: { formats: [{ row: 0, column: 1, rows: 2, columns: 1, format: '#,##0' }], boldRows: [0] },
      },
      charts: [chart],
    },
  ],
};

/** Rows and a column that the table of the sheet takes in. */
const growth: Proposal = {
  basis: [],
  sheets: [],
  changes: [
    { area: area('Actions', 0, 4, 1, 1), cells: [['Id']] },
    { area: area('Actions', 2, 0, 1, 1), cells: [['Visit']] },
    { area: area('Actions', 2, 2, 1, 1), cells: [[{ formula: '=C2*2' }]] },
    { area: area('Actions', 3, 0, 1, 5), cells: [['Write', 'Bob', null, null, 'A2']] },
  ],
};

const HEADINGS: NonNullable<Work['words']>['headings'] = ['When', 'Who', 'No.', 'What', 'Where', 'Cells'];

/** A workbook whose log has been made a table. */
const contentWithLog: WorkbookContent = {
  ...content,
  sheets: [...content.sheets, { name: LOG_SHEET, cells: [HEADINGS, [46_000, 'Ann', 0, 'Decompose', 'Plan!B2', 1]] }],
  tables: [...(content.tables ?? []), { name: 'Log', area: area(LOG_SHEET, 0, 0, 2, 6) }],
};

const words: Work['words'] = {
  headings: HEADINGS,
  takenBack: (number) => `Taken back: no. ${number}`,
};

export interface Clock {
  now: number;
}

/** Somebody with a pane open. Waiting moves the clock on. */
export function worker(id: string, clock: Clock, more: Partial<Session> = {}): Work {
  return {
    session: {
      id,
      who: () => `Person ${id}`,
      now: () => clock.now,
      minutesAhead: 480,
      wait: async (milliseconds) => void (clock.now += milliseconds),
      settle: 0,
      ...more,
    },
    what: 'Decompose',
    words,
  };
}

/** 25 November 2026, 12:00 UTC. */
export const START = Date.UTC(2026, 10, 25, 12);

/** What somebody does while a call breaks. */
export interface Deed {
  readonly name: string;
  readonly proposal: Proposal;
  /** Whether it is the taking back that breaks. */
  readonly back: boolean;
  /** The workbook that it is done in. */
  readonly content: WorkbookContent;
}

export const deeds: readonly Deed[] = [
  { name: 'apply', proposal, back: false, content },
  { name: 'take back', proposal, back: true, content },
  { name: 'update', proposal: report, back: false, content },
  { name: 'take an update back', proposal: report, back: true, content },
  { name: 'grow tables', proposal: growth, back: false, content: contentWithLog },
  { name: 'take grown tables back', proposal: growth, back: true, content: contentWithLog },
];
