import { makeCalendar } from '../../../src/core/calendar/calendar';
import { serialOf } from '../../../src/core/calendar/date';
import { phase } from '../../../src/core/phasing/phase';
import type { BenchRow } from '../row';

/** A plan of ten years by day, on China's working days and with seasonal indices. */
export const phaseRow: BenchRow = {
  name: 'PHASE by day',
  unit: 'years',
  sizes: [1, 5, 10],
  limit: { size: 10, milliseconds: 200 },
  make: (years) => {
    const calendar = makeCalendar({ base: 'CN' });
    if (!calendar.ok) throw new Error(calendar.failure.code);
    const days = { from: serialOf(2016, 1, 1)!, to: serialOf(2015 + years, 12, 31)! };
    const seasonality = [0.8, 0.6, 1.1, 1, 1, 1.2, 0.9, 0.9, 1.1, 1, 1.1, 1.3];
    return () => phase(1_234_567 * years, days, { by: 'day', calendar: calendar.value, seasonality });
  },
};
