import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A room of the house in a folder of its own, so that a planted violation never touches src/. */
function plant(files: Record<string, string>): string {
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(path.resolve('node_modules/.cache/planted-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  for (const file of ['.dependency-cruiser.cjs', 'eslint.config.js', 'tsconfig.json', 'package.json'])
    cpSync(file, path.join(folder, file));
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

function run(folder: string, command: string, ...args: string[]): { code: number; output: string } {
  try {
    const output = execFileSync(path.resolve('node_modules/.bin', command), args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { code: 0, output };
  } catch (error) {
    const failed = error as { status: number; stdout: string; stderr: string };
    return { code: failed.status, output: failed.stdout + failed.stderr };
  }
}

const clean = {
  'src/core/a.ts': 'export const a = 1;\n',
  'src/sheet/grid.ts': 'export const grid = 1;\n',
  'src/sheet/table.ts': 'export const table = 1;\n',
  'src/texts/t.ts': 'export const t = 1;\n',
  'src/files/f.ts': "import Papa from 'papaparse';\nexport const f = Papa;\n",
  'src/jobs/j.ts': 'export const j = 1;\n',
  'src/functions/f.ts': 'export const f = 1;\n',
  'src/workbook/port.ts': "export { grid } from '../sheet/grid';\n",
  'src/workbook/excel.ts': 'export const excel = 1;\n',
  'src/taskpane/app.ts': "export { j } from '../jobs/j';\n",
  'src/workbench/main.ts': "export { excel } from '../workbook/excel';\n",
};

const violations: readonly (readonly [string, string, string])[] = [
  ['core imports sheet', 'src/core/a.ts', "import { grid } from '../sheet/grid';\nexport const a = grid;\n"],
  [
    'core imports a package',
    'src/core/a.ts',
    "import { createElement } from 'react';\nexport const a = createElement;\n",
  ],
  ['core imports a part of Node', 'src/core/a.ts', "import { EOL } from 'node:os';\nexport const a = EOL;\n"],
  ['sheet imports texts', 'src/sheet/table.ts', "import { t } from '../texts/t';\nexport const table = t;\n"],
  [
    'functions import the workbook',
    'src/functions/f.ts',
    "import { excel } from '../workbook/excel';\nexport const f = excel;\n",
  ],
  ['the file reader imports texts', 'src/files/f.ts', "import { t } from '../texts/t';\nexport const f = t;\n"],
  ['the file reader imports React', 'src/files/f.ts', "import { version } from 'react';\nexport const f = version;\n"],
  ['jobs import the port', 'src/jobs/j.ts', "import { grid } from '../workbook/port';\nexport const j = grid;\n"],
  ['the port imports a table', 'src/workbook/port.ts', "export { table as grid } from '../sheet/table';\n"],
  ['the pane imports an adapter', 'src/taskpane/app.ts', "export { excel as j } from '../workbook/excel';\n"],
  ['the pane imports the workbench', 'src/taskpane/app.ts', "export { excel as j } from '../workbench/main';\n"],
  ['a circle', 'src/sheet/table.ts', "export { wheel } from './wheel';\nexport const table = 1;\n"],
];

describe('the dependency rule', () => {
  const cruise = (files: Record<string, string>) => {
    const folder = plant(files);
    const result = run(folder, 'depcruise', '--config', '.dependency-cruiser.cjs', 'src', '--output-type', 'err');
    rmSync(folder, { recursive: true });
    return result;
  };

  test('lets a clean house pass', () => expect(cruise(clean)).toMatchObject({ code: 0 }), 60_000);

  test.each(violations)(
    'refuses it when %s',
    (_name, file, text) => {
      const result = cruise({
        ...clean,
        'src/sheet/wheel.ts': "export { table as wheel } from './table';\n",
        [file]: text,
      });
      expect(result.code).toBeGreaterThan(0);
      expect(result.output).toContain(file);
    },
    60_000,
  );
});

describe('the rule on globals', () => {
  const lint = (file: string, text: string) => {
    const folder = plant({ [file]: text });
    const result = run(folder, 'eslint', '--no-config-lookup', '-c', 'eslint.config.js', file);
    rmSync(folder, { recursive: true });
    return result;
  };

  test.each([
    ['Excel outside its adapter', 'src/taskpane/a.ts', 'export const a = () => Excel.run(async () => undefined);\n'],
    ['Office in a job', 'src/jobs/a.ts', 'export const a = () => Office.onReady();\n'],
    [
      'CustomFunctions in the workbench',
      'src/workbench/a.ts',
      "export const a = () => CustomFunctions.associate('A', () => 1);\n",
    ],
    ['the clock in the core', 'src/core/a.ts', 'export const a = () => Date.now();\n'],
    ['a date object in the core', 'src/core/a.ts', 'export const a = () => new Date(0);\n'],
    ['chance in a function', 'src/functions/a.ts', 'export const a = () => Math.random();\n'],
    ['the locale in the sheet reader', 'src/sheet/a.ts', 'export const a = (n: number) => n.toLocaleString();\n'],
    ['any', 'src/core/a.ts', 'export const a = (x: any) => x;\n'],
  ])(
    'refuses %s',
    (_name, file, text) => {
      const result = lint(file, text);
      expect(result.code).toBe(1);
      expect(result.output).toContain('error');
    },
    60_000,
  );

  // each waits for Excel once a round
  test.each([
    ['for … of', 'for (const area of areas) { put(area); await context.sync(); }'],
    ['for', 'for (let at = 0; at < areas.length; at++) { put(areas[at]); await context.sync(); }'],
    ['for … in', 'for (const at in areas) { put(at); await context.sync(); }'],
    ['while', 'while (areas.length > 0) { put(areas.pop()); await context.sync(); }'],
    ['do … while', 'do { put(areas.pop()); await context.sync(); } while (areas.length > 0);'],
    ['map', 'await Promise.all(areas.map(async (area) => { put(area); await context.sync(); }));'],
    ['forEach', 'areas.forEach((area) => { put(area); void context.sync(); });'],
    ['flatMap in a method chain', 'await Promise.all(areas.flatMap((area) => [put(area), context.sync()]));'],
    ['a context of another name', 'for (const area of areas) { put(area); await ctx.sync(); }'],
    ['that of a range', 'for (const area of areas) { put(area); await area.context.sync(); }'],
  ])(
    'refuses a sync of Excel in a loop: %s',
    (_name, loop) => {
      const text = `export const a = async (context: C, ctx: C, areas: R[], put: (area: unknown) => unknown) => { ${loop} };
type C = { sync(): Promise<void> };
type R = { readonly context: C };
`;
      const result = lint('src/workbook/excel-planted.ts', text);
      expect(result.output).toContain('sync in a loop');
      expect(result.code).toBe(1);
    },
    60_000,
  );

  test('allows a sync of Excel outside of a loop, also one that follows a loop', () => {
    const text = `export const a = async (context: { sync(): Promise<void> }, areas: number[], put: (area: number) => void) => {
  for (const area of areas) put(area);
  await context.sync();
};
`;
    expect(lint('src/workbook/excel-planted.ts', text)).toMatchObject({ code: 0 });
  }, 60_000);

  test.each([
    ['CustomFunctions in functions', 'src/functions/a.ts', "CustomFunctions.associate('A', () => 1);\n"],
    ['plain arithmetic in the core', 'src/core/a.ts', 'export const a = (x: number) => Math.round(x);\n'],
  ])('allows %s', (_name, file, text) => expect(lint(file, text)).toMatchObject({ code: 0 }), 60_000);
});
