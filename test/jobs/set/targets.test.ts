import fc from 'fast-check';
import { judgeReach } from '../../../src/jobs/set/judge-reach';
import { splitGoal, type OfWhich } from '../../../src/jobs/set/of-which';
import { goalOf } from '../../../src/jobs/set/target';

const money = { lower: false, unit: '元', step: 1 };
const part = (id: string, share: number | null, parts: readonly OfWhich[] = []): OfWhich => ({
  id,
  name: id,
  share,
  parts,
});

test('goals are 80 % and 120 %, turned round where lower is better, and no share is above 100 %', () => {
  expect(goalOf(100, money)).toEqual({ ok: true, value: { base: 80, target: 100, stretch: 120 } });
  const churn = { lower: true, unit: '%', step: 0.001 };
  expect(goalOf(0.1, churn)).toEqual({ ok: true, value: { base: 0.12, target: 0.1, stretch: 0.08 } });
  const rate = { lower: false, unit: '%', step: 0.001 };
  expect(goalOf(0.93, rate)).toEqual({ ok: true, value: { base: 0.744, target: 0.93, stretch: 1 } });
});

test('500万, of which 30 % new customers, are 150 and 350, each in base and stretch too', () => {
  const split = splitGoal(
    '签约额',
    { base: 4_000_000, target: 5_000_000, stretch: 6_000_000 },
    [part('新客户', 0.3), part('其余', null)],
    1,
  );
  expect(split.ok && split.value.map(({ goal }) => goal)).toEqual([
    { base: 1_200_000, target: 1_500_000, stretch: 1_800_000 },
    { base: 2_800_000, target: 3_500_000, stretch: 4_200_000 },
  ]);
});

test('parts add up to their target at every level, whatever the shares', () => {
  const share = fc.integer({ min: 0, max: 40 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), share, share, share, (target, a, b, c) => {
      const parts = [part('a', a, [part('c', c), part('rest of a', null)]), part('b', b), part('rest', null)];
      const split = splitGoal('all', { base: target, target, stretch: target }, parts, 1);
      if (!split.ok) throw new Error(split.failure.code);
      const sum = (goals: typeof split.value) => goals.reduce((total, { goal }) => total + goal.target, 0);
      expect(sum(split.value)).toBe(target);
      expect(sum([...split.value[0]!.parts])).toBe(split.value[0]!.goal.target);
    }),
  );
});

test('shares beyond the whole, or below nothing, are refused by name', () => {
  const goal = { base: 8, target: 10, stretch: 12 };
  const over = splitGoal('签约额', goal, [part('a', 0.7), part('b', 0.4), part('rest', null)], 1);
  expect(over).toMatchObject({ failure: { code: 'shares-above-all', parameters: { name: '签约额', sum: '110.0%' } } });
  expect(splitGoal('签约额', goal, [part('a', -0.1), part('rest', null)], 1)).toMatchObject({
    failure: { code: 'share-negative' },
  });
});

test('what is asked is held against the best year and the spread of all', () => {
  const past = [100, 110, 132].map((value, index) => ({ year: 2014 + index, value }));
  const additive = { kind: 'additive', lower: false } as const;
  expect(judgeReach(past, 158, additive)).toMatchObject({ verdict: 'within', best: { year: 2016 } });
  expect(judgeReach(past, 165, additive).verdict).toBe('above-best');
  expect(judgeReach(past, 200, additive).verdict).toBe('beyond-spread');
  expect(judgeReach(past.slice(0, 1), 105, additive).verdict).toBe('unknown');
  expect(judgeReach([], 105, additive)).toMatchObject({ verdict: 'unknown', asked: null });
});

test('where lower is better the largest fall is the best year', () => {
  const churn = [0.2, 0.18, 0.15].map((value, index) => ({ year: 2014 + index, value }));
  const rate = { kind: 'rate', lower: true } as const;
  expect(judgeReach(churn, 0.13, rate)).toMatchObject({ verdict: 'within', best: { year: 2016 } });
  expect(judgeReach(churn, 0.1, rate).verdict).not.toBe('within');
});
