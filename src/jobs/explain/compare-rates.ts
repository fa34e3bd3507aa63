import { rateMix } from '../../core/variance/rate-mix';
import type { Column } from '../../sheet/table';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { addUp } from '../add-up';
import { memberName } from '../dimensions';
import { foldOnce } from '../fold-once';
import type { JobOutcome } from '../job-outcome';
import type { Sides } from './sides';

export interface RateSegment {
  readonly label: string;
  readonly volumeBefore: number;
  readonly rateBefore: number | null;
  readonly volumeAfter: number;
  readonly rateAfter: number | null;
}

/** The difference of a rate between two sides: what the segments' own rates did, and what the shift between them did. */
export interface RateComparison {
  readonly segments: readonly RateSegment[];
  readonly before: number;
  readonly after: number;
  readonly rate: number;
  readonly mix: number;
}

/**
 * Explains a rate, top ÷ bottom (margin = profit ÷ sales, collection rate = collected ÷ amount), by the segments of a
 * column. With `isCost` the top is the bottom less that column.
 *
 * Failures: those of `rateMix`: a volume below 0, a side without volume.
 */
export function compareRates(
  sides: Sides,
  top: { readonly column: Column; readonly isCost: boolean },
  bottom: Column,
  by: Column,
  language: Language,
): JobOutcome<RateComparison> {
  const piles = new Map<
    string,
    { label: string; values: Record<'before' | 'after', { top: number[]; bottom: number[] }> }
  >();
  const empty = () => ({ top: [], bottom: [] });
  const fold = foldOnce();
  for (const side of ['before', 'after'] as const) {
    for (const row of sides[side]) {
      const name = memberName(by.values[row]);
      const key = fold(name);
      const pile = piles.get(key) ?? {
        label: name || jobTexts.blank[language],
        values: { before: empty(), after: empty() },
      };
      piles.set(key, pile);
      const [value, base] = [top.column.values[row], bottom.values[row]];
      if (typeof base === 'number') pile.values[side].bottom.push(base);
      if (typeof value === 'number') pile.values[side].top.push(top.isCost ? -value : value);
      if (top.isCost && typeof base === 'number') pile.values[side].top.push(base);
    }
  }
  const segments = [...piles.values()].map(({ label, values }) => {
    const of = (side: 'before' | 'after') => {
      const [volume, value] = [addUp(values[side].bottom, DECIMALS), addUp(values[side].top, DECIMALS)];
      return { volume, rate: volume === 0 ? null : value / volume };
    };
    const [before, after] = [of('before'), of('after')];
    return {
      label,
      volumeBefore: before.volume,
      rateBefore: before.rate,
      volumeAfter: after.volume,
      rateAfter: after.rate,
    };
  });
  const effects = rateMix(
    {
      volume: segments.map(({ volumeBefore }) => volumeBefore),
      rate: segments.map(({ rateBefore }) => rateBefore ?? 0),
    },
    {
      volume: segments.map(({ volumeAfter }) => volumeAfter),
      rate: segments.map(({ rateAfter }) => rateAfter ?? 0),
    },
  );
  if (!effects.ok) return effects;
  const overall = (volume: 'volumeBefore' | 'volumeAfter', rate: 'rateBefore' | 'rateAfter') => {
    const total = segments.reduce((sum, segment) => sum + segment[volume], 0);
    return segments.reduce((sum, segment) => sum + segment[volume] * (segment[rate] ?? 0), 0) / total;
  };
  return {
    ok: true,
    value: {
      segments: segments.sort((a, b) => b.volumeAfter - a.volumeAfter),
      before: overall('volumeBefore', 'rateBefore'),
      after: overall('volumeAfter', 'rateAfter'),
      ...effects.value,
    },
  };
}

const DECIMALS = 6;
