import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { claimsOf, examplesOf } from './read-examples';
import { differencesOf, type Scope } from './run-example';

const SOURCE = join(__dirname, '../../src');

interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  /** What it declares for others: functions, constants and classes. */
  readonly exported: readonly string[];
}

/** Worksheet functions have formulas for examples: test/functions/examples.test.ts runs them. */
const isWorksheetFunction = (name: string) => /^functions\/[^/]+$/.test(name);

const files: readonly SourceFile[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(SOURCE, name))
  .map((path) => ({ path, name: relative(SOURCE, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
  .filter(({ name }) => !isWorksheetFunction(name))
  .map((file) => ({
    ...file,
    exported: [...file.text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, name]) => name!),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const withExamples = files.filter(({ text }) => text.includes('@example'));
const examples = withExamples.flatMap((file) =>
  examplesOf(file.text).map((code, index) => ({ file, name: file.name, number: index + 1, code })),
);

/** The file's own exports, and those of other files that the code names. */
async function scopeOf({ file, code }: { readonly file: SourceFile; readonly code: string }): Promise<Scope> {
  const scope: Record<string, unknown> = {};
  for (const name of new Set(code.match(/\b[A-Za-z_]\w*\b/g))) {
    const homes = file.exported.includes(name) ? [file] : files.filter(({ exported }) => exported.includes(name));
    if (homes.length > 1) throw new Error(`${name} is declared in ${homes.map((home) => home.name).join(', ')}`);
    if (homes[0]) scope[name] = ((await import(homes[0].path)) as Scope)[name];
  }
  return scope;
}

describe('the examples of the doc comments', () => {
  it('are all found', () => {
    const written = withExamples.map(({ name, text }) => [name, text.split('@example').length - 1]);
    expect(withExamples.map(({ name, text }) => [name, examplesOf(text).length])).toEqual(written);
  });

  it.each(examples)('call a function of their file and give what they say: $name, $number', async (example) => {
    const claims = claimsOf(example.code);
    const called = example.file.exported.filter((name) => example.code.includes(`${name}(`));
    expect(called).not.toEqual([]);
    expect(await differencesOf(claims, await scopeOf(example))).toEqual([]);
  });
});
