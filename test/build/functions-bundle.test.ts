import { sentencesBeyondWorksheets } from '../../src/texts/beyond-worksheets';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { functionsMetadata, type FunctionsMetadata } from '../../src/functions/metadata';
import { worksheetFunctions } from '../../src/functions/registry';
import type { Language } from '../../src/texts/language';

const FILES: readonly (readonly [string, Language])[] = [
  ['functions.json', 'en'],
  ['functions-zh-CN.json', 'zh'],
];
const metadata = (file: string) => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as FunctionsMetadata;

/** Without the help links, which depend on the host that was built for. */
const declared = ({ functions, ...rest }: FunctionsMetadata) => ({
  ...rest,
  functions: functions.map((each) => ({ ...each, helpUrl: undefined })),
});

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

test('dist/functions.js stands alone and associates all 25 functions of the registry and PROBE', () => {
  const associated = [...load().keys()];
  expect(associated).toEqual([...worksheetFunctions.map(({ id }) => id), 'PROBE']);
  expect(associated).toHaveLength(26);
});

test.each(FILES)('dist/%s declares the functions of the registry, argument by argument', (file, language) => {
  expect(declared(metadata(file))).toEqual(declared(functionsMetadata(language, 'https://example.test')));
  // PROBE is there to be called, and not in the list that Excel shows.
  const hidden = metadata(file).functions.filter(({ excludeFromAutoComplete }) => excludeFromAutoComplete);
  expect(hidden.map(({ id }) => id)).toEqual(['PROBE']);
  expect(metadata(file).functions).toHaveLength(26);
});

test('the built functions compute, and throw an error with a text for bad input', () => {
  const split = load().get('DECOMPOSE')!;
  expect(JSON.stringify(split([[10]], [[6], [3], [3]]))).toBe('[[5],[3],[2]]');
  expect(() => split([[10]], [[6], [-3]])).toThrow(/weights.*2/);
});

test('every help link leads to a section of the help pages', () => {
  for (const [file] of FILES) {
    for (const { id, helpUrl } of metadata(file).functions) {
      const [, page, anchor] = /\/(help\/[\w-]+\.html)#(\w+)$/.exec(helpUrl)!;
      expect(anchor).toBe(id);
      expect(readFileSync(`dist/${page}`, 'utf8')).toContain(`<section id="${id}">`);
    }
  }
});

test('no failure that lacks its sentence there is raised in dist/functions.js', () => {
  const bundle = readFileSync('dist/functions.js', 'utf8');
  for (const code of Object.keys(sentencesBeyondWorksheets)) expect(bundle).not.toContain(code);
});
