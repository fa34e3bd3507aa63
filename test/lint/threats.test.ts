import { existsSync, readFileSync } from 'node:fs';

test('each threat of the model names tests that are there', () => {
  const page = readFileSync('docs/threats.md', 'utf8');
  const section = /## What stands against it\n([\s\S]*?)\n## /.exec(page)?.[1] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
  expect(rows.length).toBeGreaterThan(8);
  for (const row of rows) {
    const tests = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file!);
    expect([row, tests.length]).not.toEqual([row, 0]);
    expect(tests.filter((file) => !existsSync(file))).toEqual([]);
  }
});
