import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { worksheetFunctions } from '../../src/functions/registry';
import { expectCells } from './expect-answer';
import { evaluate, parseValue } from './formula';

const folder = join(__dirname, '../../src/functions');

interface Example {
  readonly formula: string;
  readonly expected: string;
}

function examplesOf(source: string): Example[] {
  return [...source.matchAll(/@example\n \* (=TARGET\..*)\n \* (.*)\n/g)].map(([, formula = '', expected = '']) => ({
    formula,
    expected,
  }));
}

const sources = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

describe('the manual of each worksheet function', () => {
  it.each(worksheetFunctions.map(({ id }) => id))('has an example that runs for %s', (id) => {
    expect(sources.flatMap(examplesOf).filter(({ formula }) => formula.startsWith(`=TARGET.${id}(`))).not.toEqual([]);
  });

  it('has no example that this test overlooks', () => {
    const written = sources.join('\n').split('@example').length - 1;
    expect(sources.flatMap(examplesOf)).toHaveLength(written);
  });

  it.each(sources.flatMap(examplesOf))('is right that $formula gives $expected', ({ formula, expected }) => {
    expectCells(evaluate(formula), parseValue(expected));
  });
});
