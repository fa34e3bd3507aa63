import { near } from './near';

/** A slip that can be told from two numbers alone: what is written and what it should be. */
export type Slip =
  | 'ten' // one zero too many or too few
  | 'hundred' // a percentage without its sign, or the reverse
  | 'thousand'
  | 'ten-thousand' // 元 for 万元
  | 'hundred-million' // 元 for 亿元
  | 'sign'
  | 'transposed'; // two neighbouring digits in the wrong order

/** The slip that turns one number into the other, or null. `room` is by what part rounding may have changed them, `step` the last place shown. */
export function likelySlip(says: number, should: number, room?: number, step = 1): Slip | null {
  if (near(says, -should, room)) return 'sign';
  for (const [slip, factor] of FACTORS) {
    if (near(says, should * factor, room) || near(says * factor, should, room)) return slip;
  }
  return isTransposed(Math.round(says / step), Math.round(should / step)) ? 'transposed' : null;
}

const FACTORS = [
  ['ten', 10],
  ['hundred', 100],
  ['thousand', 1000],
  ['ten-thousand', 10_000],
  ['hundred-million', 100_000_000],
] as const;

function isTransposed(says: number, should: number): boolean {
  const [a, b] = [says, should].map((value) =>
    String(value).padStart(Math.max(String(says).length, String(should).length), '0'),
  );
  if (a === undefined || b === undefined || a.length !== b.length || a.length < 2) return false;
  const places = [...a].flatMap((digit, place) => (digit === b[place] ? [] : [place]));
  const [first, second] = places;
  return places.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!];
}
