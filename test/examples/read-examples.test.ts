import { differenceTo, MORE } from './agrees';
import { claimsOf, examplesOf } from './read-examples';
import { differencesOf } from './run-example';

const scope = { add: (a: number, b: number) => a + b, half: (n: number) => ({ ok: n % 2 === 0, value: n / 2 }) };
const differences = (example: string) => differencesOf(claimsOf(example), scope);

describe('examples', () => {
  it('are read from doc comments, one for each tag, up to the next tag', () => {
    const source = [
      '/**',
      ' * Adds.',
      ' *',
      ' * @example add(1, 2) // → 3',
      ' * @example',
      ' * const a = 1;',
      ' * add(a, 1) // → 2',
      ' * @returns a number',
      ' */',
      '/* @example not(1) */',
    ].join('\n');
    expect(examplesOf(source)).toEqual(['add(1, 2) // → 3', 'const a = 1;\nadd(a, 1) // → 2']);
  });

  it('may set up, claim more than once, go on over lines, and remark', () => {
    expect(
      claimsOf("const a = 'x: y';\nf(a) // → ok { b: 'c: d', … }: said\ng(\n  a,\n)\n// → [\n//   1,\n// ]"),
    ).toEqual([
      { setup: "const a = 'x: y';", expression: 'f(a)', kind: 'ok', expected: "{ b: 'c: d', … }" },
      { setup: '', expression: 'g(\n  a,\n)', kind: 'value', expected: '[   1, ]' },
    ]);
  });

  it.each([
    ['add(1, 2)', /no "\/\/ → value" .* says/],
    ['add(1, 2) // 3', /no "\/\/ → value" .* says/],
    ['add(1, 2) // -> 3', /no "\/\/ → value" .* says/],
    ['add(1, 2) // → ', /nothing after the arrow/],
    ['add(1, 2) // → : a remark', /nothing after the arrow/],
    ['add(1, 2) // → 3\nadd(2, 2)', /no "\/\/ → value" after: add\(2, 2\)/],
    ['add(1, // → 3', /In: add\(1,/],
    ['const a = add(1, 2); // → 3', /no expression before the arrow/],
  ])('are refused when malformed: %s', (example, text) => {
    expect(() => claimsOf(example)).toThrow(text);
  });

  it.each([
    ['add(1, 2) // → 3', []],
    ['add(1, 2) // → 4', ['add(1, 2): is 3, the example says 4']],
    ['const a = 2;\nadd(a, 2) // → 4\nadd(a, 3) // → 6', ['add(a, 3): is 5, the example says 6']],
    ['half(4) // → ok 2', []],
    ['half(4) // → ok 3', ['half(4): .value is 2, the example says 3']],
    ['await Promise.resolve([1, { b: 2, c: 3 }]) // → [1, { b: 2, … }]', []],
  ])('are run: %s', async (example, expected) => {
    expect(await differences(example)).toEqual(expected);
  });

  it('fail when their code does not run, and when a value is only begun', async () => {
    await expect(differences('subtract(1, 2) // → 3')).rejects.toThrow('subtract is not defined');
    await expect(differences('add(1, 2) // → three')).rejects.toThrow('three is not defined');
    await expect(differences('add(1, 2) // → 2.99…')).rejects.toThrow('in full');
  });
});

describe('what an example says and what there is', () => {
  it.each<[unknown, unknown]>([
    [0.3, 0.1 + 0.2],
    [[1, 2], Float64Array.of(1, 2)],
    [
      [1, MORE],
      [1, 2],
    ],
    [
      { a: 1, [MORE]: true },
      { a: 1, b: 2 },
    ],
    [{ a: { b: [1n, null] } }, { a: { b: [1n, null] } }],
    [undefined, undefined],
    [NaN, NaN],
  ])('agree: %p, %p', (expected, actual) => expect(differenceTo(expected, actual)).toBeUndefined());

  it.each<[unknown, unknown, string]>([
    [0.3, 0.30000000001, 'is 0.30000000001, the example says 0.3'],
    [0, -0, 'is -0, the example says 0'],
    [0, 1e-300, 'is 1e-300, the example says 0'],
    [1, 1n, 'is 1n, the example says 1'],
    [null, 0, 'is 0, the example says null'],
    [null, undefined, 'is undefined, the example says null'],
    ['1', 1, "is 1, the example says '1'"],
    [[1], [1, 2], 'is [1, 2], the example says [1]'],
    [[1, 2, MORE], [1], 'is [1], the example says [1, 2, …]'],
    [[1], 1, 'is 1, the example says [1]'],
    [{ a: 1 }, { a: 1, b: 2 }, 'is { a: 1, b: 2 }, the example says { a: 1 }'],
    [{ a: 1, [MORE]: true }, { b: 1 }, 'is { b: 1 }, the example says { a: 1, … }'],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, '.a[1].b is 3, the example says 2'],
    [{}, [], 'is [], the example says {  }'],
  ])('differ: %p, %p', (expected, actual, text) => expect(differenceTo(expected, actual)).toBe(text));
});
