import { paceStatus } from '../../../src/core/pace/pace-status';

test.each([
  [1.2, 'ahead'],
  [1, 'ahead'],
  [0.999, 'on-pace'],
  [0.95, 'on-pace'],
  [0.94, 'behind'],
  [0.8, 'behind'],
  [0.79, 'at-risk'],
  [-0.1, 'at-risk'],
  [null, null],
])('a pace of %s is %s', (pace, status) => {
  expect(paceStatus(pace)).toEqual({ ok: true, value: status });
});

test('thresholds may be moved, but not across each other', () => {
  expect(paceStatus(0.92, { onPace: 0.9, behind: 0.5 })).toEqual({ ok: true, value: 'on-pace' });
  expect(paceStatus(0.92, { onPace: 0.7 })).toMatchObject({ failure: { code: 'not-in-order' } });
  expect(paceStatus(0.92, { onPace: 1.1 })).toMatchObject({ failure: { parameters: { argument: 'onPace' } } });
  expect(paceStatus(NaN)).toMatchObject({ failure: { code: 'not-finite', parameters: { argument: 'pace' } } });
});
