import { AT_ONCE, makeAside, type Invocation } from '../../src/functions/aside';
import { serve, type Delivery, type Helper, type HelperScope } from '../../src/functions/helper';
import { worksheetFunctions } from '../../src/functions/registry';
import { callFunction } from './formula';

const decompose = worksheetFunctions.find(({ id }) => id === 'DECOMPOSE')!;
const weights = (rows: number) => Array.from({ length: rows }, (_, row) => [1 + (row % 9)]);

/** A helper in the same thread, that answers in the next turn. */
function startHelper(): Helper {
  const helper: Helper = {
    onmessage: null,
    onerror: null,
    postMessage: (data) => setImmediate(() => scope.onmessage?.({ data })),
    terminate: () => undefined,
  };
  const scope: HelperScope = { postMessage: (data: Delivery) => setImmediate(() => helper.onmessage?.({ data })) };
  serve(scope, worksheetFunctions);
  return helper;
}

describe('a call that may be long', () => {
  it('is answered at once up to a bound, and by a promise beyond it', async () => {
    const aside = makeAside(startHelper);
    const short = aside(decompose, [99, weights(AT_ONCE - 10)], {});
    expect(short).toEqual(callFunction('DECOMPOSE', [99, weights(AT_ONCE - 10)]));
    const long = aside(decompose, [99, weights(AT_ONCE)], {});
    expect(long).toBeInstanceOf(Promise);
    expect(await long).toEqual(callFunction('DECOMPOSE', [99, weights(AT_ONCE)]));
  });

  it('is answered at once where its answer is known, as a copy of its own', async () => {
    const aside = makeAside(startHelper);
    const args = [98, weights(AT_ONCE)];
    const first = (await aside(decompose, args, {})) as number[][];
    const expected = structuredClone(first);
    first[0]![0] = -1;
    const second = aside(decompose, args, {});
    expect(second).toEqual(expected);
    expect(second).not.toBe(first);
  });

  it('leaves nothing behind in its invocation, which office.js keeps', async () => {
    const aside = makeAside(startHelper);
    const invocation: Invocation = {};
    const call = aside(decompose, [97, weights(AT_ONCE)], invocation);
    expect(invocation.onCanceled).toBeInstanceOf(Function);
    await call;
    expect(invocation.onCanceled).toBeUndefined();
  });

  it('is told by what it has to do, not by its cells alone', () => {
    const effortOf = (id: string, args: readonly unknown[]) =>
      worksheetFunctions.find((called) => called.id === id)!.effort(args);
    const side = weights(100);
    expect(effortOf('CROSS', [side, side, null, null])).toBe(10_000);
    expect(effortOf('PHASE', [1, [[46_023]], 46_387, 'day'])).toBe(364);
    expect(effortOf('PROJECT', [weights(60), 12])).toBe(6_000);
    // a date as a text: who knows how long that is
    expect(effortOf('PHASE', [1, '2026-01-01', 46_387])).toBeNaN();
  });
});
