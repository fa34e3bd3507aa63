/** Minutes behind UTC on 1 January 2026 in the zones that `npm test` sets. */
const OFFSETS: Readonly<Record<string, number>> = {
  'Asia/Shanghai': -480,
  'America/New_York': 300,
  'Pacific/Kiritimati': -840,
};

// A run that sets no zone takes the machine's, whatever that is.
const zone = process.env.TZ ?? '';
if (zone in OFFSETS) {
  test(`dates of the host are those of ${zone}, so that this run tells what depends on them`, () => {
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(OFFSETS[zone]);
  });
}

test('a day has the same serial in every zone, also where its midnight is another day in UTC', async () => {
  const { serialOf } = await import('../../../src/core/calendar/date');
  const { readDate } = await import('../../../src/sheet/date-text');
  expect([serialOf(2026, 3, 29), readDate('2026-03-29'), readDate('2026年3月29日')]).toEqual([46110, 46110, 46110]);
});
