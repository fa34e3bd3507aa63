import { likelySlip } from '../../../src/core/check/likely-slip';

test.each([
  [200, 20, 'ten'],
  [0.3, 3, 'ten'],
  [30, 0.3, 'hundred'],
  [1200, 1_200_000, 'thousand'],
  [1_500_000, 150, 'ten-thousand'],
  [3, 300_000_000, 'hundred-million'],
  [-20, 20, 'sign'],
  [57, 75, 'transposed'],
  [1243, 1234, 'transposed'],
] as const)('%d for %d is the slip %s', (says, should, slip) => {
  expect(likelySlip(says, should)).toBe(slip);
});

test.each([
  [110, 100],
  [0, 100],
  [100, 0],
  [75, 78],
  [1234, 4321],
])('%d for %d is none', (says, should) => {
  expect(likelySlip(says, should)).toBeNull();
});
