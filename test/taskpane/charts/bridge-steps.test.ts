import fc from 'fast-check';
import { bridgeSteps } from '../../../src/taskpane/charts/bridge-steps';

test('each column stands where the ones before it have ended', () => {
  const steps = bridgeSteps({
    from: { name: '2016', value: 600 },
    causes: [
      { name: 'volume', value: 120 },
      { name: 'mix', value: -40 },
      { name: 'new', value: 0 },
    ],
    to: { name: '2017', value: 680 },
  });
  expect(steps.map(({ kind, hidden, above, below }) => [kind, hidden, above, below])).toEqual([
    ['total', 0, 600, 0],
    ['up', 600, 120, 0],
    ['down', 680, 40, 0],
    ['up', 680, 0, 0],
    ['total', 0, 680, 0],
  ]);
});

test('a column across zero has a part on either side', () => {
  const [, cause, end] = bridgeSteps({
    from: { name: 'a', value: 100 },
    causes: [{ name: 'b', value: -180 }],
    to: { name: 'c', value: -80 },
  });
  expect(cause).toMatchObject({ hidden: 0, above: 100, below: -80 });
  expect(end).toMatchObject({ hidden: 0, above: 0, below: -80 });
});

test('a column below zero hangs from where it starts', () => {
  const [, cause] = bridgeSteps({
    from: { name: 'a', value: -20 },
    causes: [{ name: 'b', value: -30 }],
    to: { name: 'c', value: -50 },
  });
  expect(cause).toMatchObject({ hidden: -20, above: 0, below: -30 });
});

test('the drawn part of a cause is as long as the cause, whatever the signs', () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(value, fc.array(value, { maxLength: 8 }), (from, causes) => {
      const steps = bridgeSteps({
        from: { name: 'from', value: from },
        causes: causes.map((cause, index) => ({ name: String(index), value: cause })),
        to: { name: 'to', value: from + causes.reduce((sum, cause) => sum + cause, 0) },
      });
      for (const step of steps) expect(step.above - step.below).toBe(Math.abs(step.value));
    }),
  );
});
