import { toCells } from '../../src/functions/coerce/cells';
import { makeMemo } from '../../src/functions/memo';
import { callFunction } from './formula';

const args = (...values: unknown[]) => values.map(toCells);

function counted(limits: { calls: number; cells: number; least?: number }) {
  let computed = 0;
  const memo = makeMemo<number>({ least: 0, ...limits }, () => 1);
  return {
    ask(id: string, ...values: unknown[]) {
      return memo.find(id, args(...values)) ?? memo.keep(id, args(...values), ++computed);
    },
    count: () => computed,
  };
}

describe('a remembered result', () => {
  it('is computed once for the same function and arguments', () => {
    const { ask, count } = counted({ calls: 4, cells: 100 });
    expect(ask('A', [[1], [2]], 'x')).toBe(ask('A', [[1], [2]], 'x'));
    expect(count()).toBe(1);
  });

  it('is not taken for another function, value, kind, shape or number of arguments', () => {
    const { ask, count } = counted({ calls: 10, cells: 100 });
    ask('A', [[1], [2]]);
    ask('B', [[1], [2]]);
    ask('A', [[1], [3]]);
    ask('A', [[1], ['2']]);
    ask('A', [[1, 2]]);
    ask('A', [[1], [true]]);
    expect(count()).toBe(6);
  });

  it('is forgotten, the oldest first, when there are too many', () => {
    const { ask, count } = counted({ calls: 2, cells: 100 });
    ask('A', 1);
    ask('A', 2);
    ask('A', 3);
    ask('A', 3);
    ask('A', 2);
    expect(count()).toBe(3);
    ask('A', 1);
    expect(count()).toBe(4);
  });

  it('is not kept when its arguments are too large, and makes no other forgotten', () => {
    const { ask, count } = counted({ calls: 5, cells: 4 });
    const large = Array.from({ length: 10 }, (_, row) => [row]);
    ask('A', 1);
    ask('A', large);
    ask('A', large);
    expect(count()).toBe(3);
    ask('A', 1);
    expect(count()).toBe(3);
  });

  it('is not kept of a short call, so that no number of them makes a long one forgotten', () => {
    const { ask, count } = counted({ calls: 2, cells: 100, least: 5 });
    const long = Array.from({ length: 10 }, (_, row) => [row]);
    ask('A', long);
    for (let number = 0; number < 10; number++) ask('A', number);
    ask('A', 9);
    expect(count()).toBe(12);
    ask('A', long);
    expect(count()).toBe(12);
  });

  it('is not harmed by a caller that changes its answer or its arguments', () => {
    const weights = [[1], [1]];
    const answer = callFunction('DECOMPOSE', [10, weights]) as number[][];
    answer[0]?.splice(0, 1, 99);
    weights[0]?.splice(0, 1, 4);
    expect(callFunction('DECOMPOSE', [10, [[1], [1]]])).toEqual([[5], [5]]);
    expect(callFunction('DECOMPOSE', [10, weights])).toEqual([[8], [2]]);
  });
});
