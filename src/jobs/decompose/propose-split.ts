import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { dateColumnOf } from '../dimensions';
import type { Proposal } from '../proposal';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import { periodLabel } from './labels';
import type { Split } from './preview-split';
import { sumsFromSource } from './source-sums';
import { writeHead, type WrittenAs } from './write-head';
import { writeOneDimension } from './write-one-dimension';
import { MOST_SUMS } from './write-weights';
import { writeTwoDimensions } from './write-two-dimensions';

/** A new sheet with the split, live or fixed, that rests on the columns of the source it was made from. */
export function proposeSplit(source: Source, split: Split, as: WrittenAs, language: Language): Proposal {
  const { history } = split;
  const { period, dimensions, measure } = history;
  const date = period === null ? null : dateColumnOf(history.table);
  const labels = dimensions.flatMap((dimension) => (dimension.kind === 'column' ? [dimension.column] : []));
  const count = history.rows.length * (history.columns?.length ?? 1);
  const sums =
    as === 'formulas' && count <= MOST_SUMS
      ? sumsFromSource(source.table, measure, labels, date, history.decimals)
      : null;

  const name = fill(jobTexts.splitSheet, language, {
    period: period === null ? '' : periodLabel(period.year, period.part, language),
  });
  const sheet = buildSheet(name.trim());
  const head = writeHead(sheet, split, as, sums, language);
  const write = history.columns === null ? writeOneDimension : writeTwoDimensions;
  write(sheet, split, head, as, sums, language);

  const across = Math.max(6, (history.columns?.length ?? 0) + 1);
  return {
    basis: basisOf(source, [measure, ...labels, ...(date === null ? [] : [date])]),
    sheets: [sheet.draft({ columnWidths: [26, ...Array.from({ length: across }, () => 15)] })],
    changes: [],
  };
}
