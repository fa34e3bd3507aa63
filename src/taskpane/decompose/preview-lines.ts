import type { RoundingStep } from '../../core/allocation/rounding-steps';
import type { History } from '../../jobs/decompose/gather-history';
import { memberLabel, placeLabel } from '../../jobs/decompose/labels';
import type { Split } from '../../jobs/decompose/preview-split';
import { cellKey } from '../../jobs/decompose/weigh';
import type { Language } from '../../texts/language';

/** One line of the preview: a member, or under it a member of the second dimension. */
export interface PreviewLine {
  readonly key: string;
  readonly label: string;
  /** The label with the one above it: "East × Furniture". */
  readonly place: string;
  readonly level: 0 | 1;
  /** Whether a weight can be typed here; a line with others under it only sums them. */
  readonly leaf: boolean;
  readonly last: number;
  /** Null while the split can't be computed. */
  readonly weight: number | null;
  readonly step: RoundingStep | null;
}

/** The lines in the order of the sheet. Cells that a nested dimension can't have are left out. */
export function previewLines(history: History, split: Split | null, language: Language): PreviewLine[] {
  return history.rows.flatMap((row, index) => {
    const line = {
      key: cellKey(row, undefined),
      label: memberLabel(row, language),
      place: memberLabel(row, language),
      level: 0,
      leaf: history.columns === null,
      last: history.cells[index]![0]!.last,
      weight: split?.weights.rows[index] ?? null,
      step: split?.rows[index] ?? null,
    } as const;
    const under = (history.columns ?? []).flatMap((column, position): PreviewLine[] => {
      const past = history.cells[index]![position]!;
      if (history.nested && !past.present) return [];
      return [
        {
          key: cellKey(row, column),
          label: memberLabel(column, language),
          place: placeLabel(row, column, language),
          level: 1,
          leaf: true,
          last: past.last,
          weight: split?.weights.cells[index]?.[position] ?? null,
          step: split?.cells?.[index]?.[position] ?? null,
        },
      ];
    });
    return [line, ...under];
  });
}
