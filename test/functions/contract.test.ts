import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsMetadata } from '../../src/functions/metadata';
import { worksheetFunctions } from '../../src/functions/registry';
import { functionTexts } from '../../src/texts/functions';
import { probeText } from '../../src/texts/functions/probe';
import contract from '../cases/functions-contract.json';

const signatures: Readonly<Record<string, string>> = contract.signatures;
const live = join(__dirname, '../../../shared/functions.md');

/** "total, [hold]" as the contract writes it; remarks in brackets are no arguments. */
function argumentsOf(signature: string): { name: string; optional: boolean }[] {
  return signature
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((part) => part.trim())
    .map((part) => ({ name: part.replace(/[[\]]/g, ''), optional: part.startsWith('[') }));
}

describe.each(['en', 'zh'] as const)('the metadata in %s', (language) => {
  const metadata = functionsMetadata(language, 'https://example.test/targetry');

  it('lets error cells reach every function', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  const known = metadata.functions.filter(({ excludeFromAutoComplete }) => !excludeFromAutoComplete);

  it('hides PROBE, which is no part of the contract, from the list that Excel shows', () => {
    const hidden = metadata.functions.filter((each) => !known.includes(each));
    expect(hidden.map(({ id }) => id)).toEqual(['PROBE']);
  });

  it.each(known.map((declared) => [declared.id, declared] as const))(
    'has the arguments of the contract, in its order, for %s',
    (id, declared) => {
      expect(
        declared.parameters.map(({ name, optional = false }) => ({
          name,
          optional,
        })),
      ).toEqual(argumentsOf(signatures[id] ?? ''));
    },
  );

  it('never translates a name, and takes and gives whole ranges of any kind', () => {
    for (const { id, name, parameters, result } of metadata.functions) {
      expect(name).toBe(id);
      for (const { type, dimensionality } of [...parameters, result])
        expect([type, dimensionality]).toEqual(['any', 'matrix']);
    }
  });

  it('describes every function and argument in its language, briefly, and no argument that is gone', () => {
    for (const { id, description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(255);
        expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh');
      }
      const texts = id === 'PROBE' ? probeText : functionTexts[id];
      expect(Object.keys(texts?.parameters ?? {})).toEqual(parameters.map(({ name }) => name));
    }
  });

  it('links to the help of each function on the host it is built for', () => {
    for (const { id, helpUrl } of metadata.functions) {
      expect(new URL(helpUrl).href).toMatch(new RegExp(`^https://example\\.test/targetry/help/index.*html#${id}$`));
    }
  });
});

describe('the registry', () => {
  const ids = worksheetFunctions.map(({ id }) => id);

  it('holds exactly the functions of the contract, in its order, and each has its texts', () => {
    expect(ids).toEqual(Object.keys(signatures));
    expect(Object.keys(functionTexts)).toEqual(ids);
  });

  it('holds 25 functions, so that none is lost from it and from the copy of the contract at once', () => {
    expect(ids).toHaveLength(25);
  });
});

// The contract itself stands beside some checkouts; elsewhere its copy is all there is, and nothing to compare.
if (existsSync(live)) {
  describe('the copy of the contract', () => {
    it('says what the contract says', () => {
      const table = [...readFileSync(live, 'utf8').matchAll(/^\| ([A-Z]{2,}) \| (.*?) \|/gm)];
      expect(table.map(([, id, signature]) => [id, signature])).toEqual(Object.entries(signatures));
    });
  });
}
