import { interleaveHosts, interleaveInMemory } from '../faults/interleavings';

describe('two panes that write at once never lose or mix what they write', () => {
  test('in 1,000 orders of their calls, with machines that sleep and panes that are closed', async () => {
    const { runs, applied, refused, problems } = await interleaveInMemory(1_000);
    expect(problems).toEqual([]);
    expect(runs).toBe(1_000);
    // both sides of the coin were seen, often
    expect(applied).toBeGreaterThan(1_000);
    expect(refused).toBeGreaterThan(1_000);
  }, 900_000);

  test('in two windows with office.js over one workbook', async () => {
    const { applied, refused, problems } = await interleaveHosts(100);
    expect(problems).toEqual([]);
    expect(applied).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
  }, 900_000);
});
