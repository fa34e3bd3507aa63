import { readOrders } from '../../../scripts/samples/read-orders';
import { findHotspots } from '../../../src/core/variance/find-hotspots';
import type { BenchRow } from '../row';

const DIMENSIONS = ['region', 'segment', 'state', 'category', 'subCategory'] as const;

/** 2016 against 2017 by five dimensions of the order lines, and of a hundredfold copy of them. */
export const hotspotRow: BenchRow = {
  name: 'HOTSPOT, 5 dimensions',
  unit: 'order lines',
  sizes: [9_994, 999_400],
  limit: { size: 9_994, milliseconds: 200 },
  make: (lines) => {
    const orders = readOrders();
    const copies = Array.from({ length: lines / orders.length }, () => orders).flat();
    const dimensions = DIMENSIONS.map((name) => ({ name, members: copies.map((order) => order[name]) }));
    const salesOf = (year: string) => copies.map(({ date, sales }) => (date.startsWith(year) ? sales : 0));
    const [plan, actual] = [salesOf('2016'), salesOf('2017')];
    return () => findHotspots(dimensions, plan, actual);
  },
};
