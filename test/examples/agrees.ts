/** Stands in an expected list or object for whatever else is there. */
export const MORE = Symbol('…');

/**
 * How a value differs from what an example says, or undefined if it does not: numbers agree to 12 digits, lists may be
 * typed arrays, all else is the same.
 */
export function differenceTo(expected: unknown, actual: unknown, place = ''): string | undefined {
  const differs = `${place} is ${print(actual)}, the example says ${print(expected)}`.trim();
  if (typeof expected === 'number' && typeof actual === 'number') {
    const near = Math.abs(actual - expected) <= 1e-12 * Math.abs(expected);
    return Object.is(expected, actual) || (expected !== 0 && near) ? undefined : differs;
  }
  if (Array.isArray(expected)) {
    if (!isList(actual)) return differs;
    const said = expected.at(-1) === MORE ? expected.slice(0, -1) : expected;
    if (said.length === expected.length ? actual.length !== said.length : actual.length < said.length) return differs;
    return first(said.map((item, index) => differenceTo(item, actual[index], `${place}[${index}]`)));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || isList(actual)) return differs;
    const [keys, said] = [Object.keys(actual), Object.keys(expected)];
    if (!said.every((key) => keys.includes(key)) || (!(MORE in expected) && keys.length !== said.length))
      return differs;
    const values = actual as Record<string, unknown>;
    return first(Object.entries(expected).map(([key, item]) => differenceTo(item, values[key], `${place}.${key}`)));
  }
  return Object.is(expected, actual) ? undefined : differs;
}

const first = (differences: readonly (string | undefined)[]) => differences.find((each) => each !== undefined);

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);

function print(value: unknown): string {
  if (value === MORE) return '…';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'string') return `'${value}'`;
  if (isList(value)) return `[${Array.from(value, print).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  const more = MORE in value ? ['…'] : [];
  return `{ ${[...Object.entries(value).map(([key, item]) => `${key}: ${print(item)}`), ...more].join(', ')} }`;
}
