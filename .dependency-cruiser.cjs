// The dependency rule of the rooms under src/. test/lint/dependency-rule.test.ts plants a violation of each.
const rooms = (...names) => `^src/(${names.join('|')})(/|$)`;
const only = (from, ...to) => ({
  name: `${from}-imports-only-${['itself', ...to].join('-')}`,
  severity: 'error',
  from: { path: rooms(from) },
  to: { pathNot: rooms(from, ...to) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('core'),
    only('sheet', 'core'),
    only('texts', 'core', 'sheet'),
    {
      name: 'files-import-only-the-sheet-and-the-csv-parser',
      severity: 'error',
      from: { path: rooms('files') },
      to: { pathNot: [rooms('files', 'core', 'sheet'), '(^|/)papaparse/'] },
    },
    only('functions', 'core', 'sheet', 'texts'),
    only('jobs', 'core', 'sheet', 'texts'),
    {
      name: 'port-imports-only-the-grid',
      severity: 'error',
      from: { path: '^src/workbook/port\\.ts$' },
      to: { pathNot: '^src/sheet/(grid|address|draft|chart-draft)\\.ts$' },
    },
    {
      name: 'workbook-stays-below-the-pane',
      severity: 'error',
      from: { path: rooms('workbook') },
      to: { pathNot: rooms('workbook', 'core', 'sheet', 'jobs') },
    },
    {
      name: 'pane-knows-no-adapter',
      severity: 'error',
      from: { path: rooms('taskpane'), pathNot: '^src/taskpane/index\\.tsx$' },
      to: { path: ['^src/workbook/(excel|memory)', rooms('workbench'), rooms('functions')] },
    },
    {
      name: 'nothing-imports-the-workbench',
      severity: 'error',
      from: { path: '^src', pathNot: rooms('workbench') },
      to: { path: rooms('workbench') },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
