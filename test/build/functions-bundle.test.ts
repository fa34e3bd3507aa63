import { readFileSync } from 'node:fs';
import vm from 'node:vm';

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly { readonly id: string; readonly name: string; readonly helpUrl: string }[];
}

const metadata = (file: string) => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as Metadata;

function load(): Map<string, (...args: unknown[]) => unknown> {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  class CustomFunctionsError extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  const CustomFunctions = {
    associate: (id: string, run: (...args: unknown[]) => unknown) => functions.set(id, run),
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  vm.runInNewContext(readFileSync('dist/functions.js', 'utf8'), { CustomFunctions });
  return functions;
}

test('dist/functions.js stands alone and associates exactly the functions of the metadata', () => {
  const ids = metadata('functions.json').functions.map(({ id }) => id);
  expect([...load().keys()]).toEqual(ids);
  expect(metadata('functions-zh-CN.json').functions.map(({ id, name }) => [id, name])).toEqual(
    metadata('functions.json').functions.map(({ id, name }) => [id, name]),
  );
  expect(metadata('functions.json').allowErrorForDataTypeAny).toBe(true);
});

test('the built functions compute, and throw an error with a text for bad input', () => {
  const split = load().get('DECOMPOSE')!;
  expect(JSON.stringify(split([[10]], [[6], [3], [3]]))).toBe('[[5],[3],[2]]');
  expect(() => split([[10]], [[6], [-3]])).toThrow(/weights.*2/);
});

test('every help link leads to a section of the help pages', () => {
  for (const file of ['functions.json', 'functions-zh-CN.json']) {
    for (const { id, helpUrl } of metadata(file).functions) {
      const [, page, anchor] = /\/(help\/[\w-]+\.html)#(\w+)$/.exec(helpUrl)!;
      expect(anchor).toBe(id);
      expect(readFileSync(`dist/${page}`, 'utf8')).toContain(`<section id="${id}">`);
    }
  }
});
