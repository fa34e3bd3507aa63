import { hostFaults } from '../faults/host-faults';
import { memoryFaults } from '../faults/memory-faults';

describe('whatever call breaks, the workbook is as before or as after, cell for cell', () => {
  test('in memory, at each call of the port, and again while the next pane recovers', async () => {
    const { calls, states, losses } = await memoryFaults();
    expect(losses).toEqual([]);
    expect(calls).toBeGreaterThan(1_500);
    expect(states).toBeGreaterThan(calls);
  }, 900_000);

  test('in Excel, at each request of office.js', async () => {
    const { calls, states, losses } = await hostFaults();
    expect(losses).toEqual([]);
    expect(calls).toBeGreaterThan(350);
    expect(states).toBe(calls);
  }, 1_500_000);
});
