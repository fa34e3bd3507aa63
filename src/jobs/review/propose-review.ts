import type { Area } from '../../sheet/address';
import type { CellInput, SheetDraft } from '../../sheet/draft';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { reviewTexts } from '../../texts/review';
import type { Basis, Proposal } from '../proposal';
import { buildSheet } from '../sheet-builder';
import { basisOf as columnsOf } from '../source';
import { breakLines } from './break-lines';
import { MARK, NO_TEXTS, readKeptTexts, type FoundReport, type KeptTexts, type ReadSheet } from './kept-texts';
import { COLUMN, type Counts } from './layout';
import { nextActions } from './next-actions';
import { bridgeSteps } from './bridge-steps';
import { rankRows } from './rank-rows';
import { reportCharts } from './report-charts';
import { reportLook } from './report-look';
import type { ReviewParts } from './review-parts';
import { reviewSentences } from './sentences';
import { ranked, writeData } from './write-data';
import { writeReport } from './write-report';

const LINE_WIDTH = 124;
const MOST_RANKED = 5;
const MOST_PROMISED = 12;
const MOST_SCORES = 100;
const FEWEST_NOTES = 4;
const FEWEST_TYPED = 3;

/** A report on a sheet of its own. `id` tells it from other reports of the workbook. */
export function proposeReport(parts: ReviewParts, id: string, language: Language): Proposal {
  const { draft, charts, look } = makeReport(parts, NO_TEXTS, id, language);
  return { basis: basisOf(parts), sheets: [{ ...draft, ...look, charts }], changes: [] };
}

/**
 * The report written anew on the sheet that has an older one, with what people typed put back: comments to their rows
 * wherever these stand now, those of rows that are gone into the notes.
 *
 * @param read the cells of the sheet as they stand
 */
export function updateReport(parts: ReviewParts, found: FoundReport, read: ReadSheet, language: Language): Proposal {
  const { draft, charts, look } = makeReport(parts, readKeptTexts(read), found.id, language);
  const rows = Math.max(draft.cells.length, read.area.row + read.area.rows);
  const columns = Math.max(read.area.column + read.area.columns, ...draft.cells.map((line) => line.length));
  const area: Area = { sheet: found.sheet, row: 0, column: 0, rows, columns };
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): CellInput => draft.cells[row]?.[column] ?? null),
  );
  const before = found.counts === null ? null : reportLook(found.counts);
  return {
    basis: [...basisOf(parts), { area: read.area, values: read.values }],
    sheets: [],
    changes: [{ area, cells }],
    updates: [{ sheet: found.sheet, ...(before && { look: { before, after: look } }), charts }],
  };
}

function makeReport(parts: ReviewParts, kept: KeptTexts, id: string, language: Language) {
  const { facts } = parts;
  const sentences = reviewSentences(parts, language).flatMap(({ text }) => breakLines(text, LINE_WIDTH));
  const notes = notesOf(parts, kept, language);
  const paced = rankRows(facts.rows).length;
  const best = paced > 2 * MOST_RANKED ? MOST_RANKED : Math.ceil(paced / 2);
  const counts: Counts = {
    years: facts.total.last === null ? [] : ['#,##0', ...facts.indicators.map(({ format }) => format)],
    pointsFormat: reviewTexts.pointsFormat[language],
    sentences: sentences.length,
    best,
    worst: paced > 2 * MOST_RANKED ? MOST_RANKED : paced - best,
    stages: parts.funnel?.stages.length ?? 0,
    promised: Math.min(MOST_PROMISED, parts.promised?.actions.length ?? 0),
    next: nextActions(parts, language).length,
    typed: Math.max(FEWEST_TYPED, kept.typed.length + 1),
    changes: facts.changes.length,
    scores: Math.min(MOST_SCORES, facts.rows.length),
    notes: Math.max(FEWEST_NOTES, notes.length + 1),
    rows: facts.rows.length,
    points: facts.points.length,
    steps: bridgeSteps(facts, language).length,
    ranks: ranked(facts).length,
    onPace: facts.time.thresholds.onPace ?? 0.95,
    behind: facts.time.thresholds.behind ?? 0.8,
    cents: Math.abs(facts.total.target.value) < 1000,
  };
  const sheet = buildSheet(fill(reviewTexts.sheet, language, { period: facts.time.label }));
  writeReport(sheet, parts, counts, { kept, sentences, notes }, language);
  writeData(sheet, facts, language);
  sheet.put(0, COLUMN.data, 'Targetry', MARK, id, JSON.stringify(counts));
  const draft: SheetDraft = sheet.draft();
  return { draft, charts: reportCharts(parts, counts, id, language), look: reportLook(counts) };
}

/** The notes that were typed, then comments whose rows are gone: nothing that people wrote gets lost. */
function notesOf(parts: ReviewParts, kept: KeptTexts, language: Language): (readonly CellInput[])[] {
  const there = keysOf(parts, language);
  const orphans = [...kept.comments]
    .filter(([key]) => !there.has(key))
    .map(([key, text]): CellInput[] => {
      const label = kept.labels.get(key) ?? key;
      const isText = typeof text === 'string' || typeof text === 'number';
      return isText ? [fill(reviewTexts.kept, language, { label, text })] : [label, text];
    });
  return [...kept.notes, ...orphans];
}

/** The keys of the rows that can hold a comment, as `writeReport` gives them. */
function keysOf(parts: ReviewParts, language: Language): ReadonlySet<string> {
  const { facts, funnel, promised } = parts;
  const order = rankRows(facts.rows);
  const actions = promised?.actions ?? [];
  const shown = order.length > 2 * MOST_RANKED ? [...order.slice(0, MOST_RANKED), ...order.slice(-MOST_RANKED)] : order;
  return new Set([
    ...['target', 'remaining', 'daysLeft', 'required', 'landing'].map((name) => `figure ${name}`),
    ...(facts.total.last ? ['amount', ...facts.indicators.map(({ name }) => name)].map((name) => `year ${name}`) : []),
    ...shown.map(({ label }) => `row ${label}`),
    ...(funnel?.stages ?? []).map(({ label }) => `stage ${label}`),
    ...actions
      .slice(0, actions.length > MOST_PROMISED ? MOST_PROMISED - 1 : MOST_PROMISED)
      .map(({ key }) => `action ${key}`),
    ...nextActions(parts, language).map(({ key }) => `next ${key}`),
    ...facts.rows.slice(0, MOST_SCORES).map(({ label }) => `score ${label}`),
  ]);
}

function basisOf({ facts, funnel, promised }: ReviewParts): Basis[] {
  return [
    ...facts.basis,
    ...(funnel ? columnsOf(funnel.source, [funnel.stage]) : []),
    ...(promised ? [{ area: promised.area, values: promised.values }] : []),
  ];
}
