import type { Failure } from '../core/failure';
import { allSentences } from '../texts/beyond-worksheets';
import { failureText } from '../texts/failures';
import { fill } from '../texts/fill';
import { markFigure } from '../texts/marked';
import { isJobFailure, jobFailureText, type JobFailure } from '../texts/job-failures';
import { historyTexts } from '../texts/history';
import type { Language } from '../texts/language';
import { paneTexts } from '../texts/pane';
import { BasisChanged, PutBackFailed, TakeBackConflict } from '../workbook/apply-errors';
import { progressTexts } from '../texts/progress';
import { Cancelled } from '../workbook/steps';
import { WorkbookError } from '../workbook/port';
import { KeptByNewer, LeaseLost, NotKept, WorkbookBusy } from '../workbook/transaction-errors';
import { clausesText } from '../texts/clauses-text';
import { listText } from '../texts/list-text';

/** An expected failure as a sentence, its amounts marked as numbers to ask about (`Told`). */
export function sentenceOf(failure: Failure | JobFailure, language: Language): string {
  const marked = Object.entries(failure.parameters).map(([name, value]) => [
    name,
    AMOUNTS.has(name) && isNumber(value) ? markFigure(value, '') : value,
  ]);
  const told = { ...failure, parameters: Object.fromEntries(marked) as typeof failure.parameters };
  return isJobFailure(told as JobFailure)
    ? jobFailureText(told as JobFailure, language)
    : failureText(told as Failure, language, allSentences);
}

/** Parameters that are amounts, where they hold a number; others name places and days. */
const AMOUNTS: ReadonlySet<string> = new Set([
  ...['total', 'sum', 'otherSum', 'rowSum', 'columnSum', 'by', 'off', 'reachable', 'lower', 'upper'],
  ...['amount', 'needed', 'count', 'smallest', 'shortfall', 'cap', 'value', 'unit'],
  ...['months', 'orders', 'trials', 'groups'],
]);

/** A number, or one as it is printed: "1,200" or "-5%". */
function isNumber(value: string | number): value is string | number {
  return typeof value === 'number' || /^[+-]?[\d,]+(?:\.\d+)?%?$/.test(value);
}

/** What was thrown while the workbook was read or written, as a sentence that names the place. */
export function errorText(error: unknown, language: Language): string {
  if (error instanceof BasisChanged) {
    const places = error.places.map(({ sheet, rows }) =>
      rows.length === 0
        ? fill(paneTexts.changedSheet, language, { sheet })
        : fill(paneTexts.changedRows, language, { sheet, rows: listText(shortened(rows), language) }),
    );
    return fill(paneTexts.basisChanged, language, { places: clausesText(places, language) });
  }
  if (error instanceof TakeBackConflict) {
    return fill(paneTexts.takeBackConflict, language, { places: listText(shortened(error.places), language) });
  }
  if (error instanceof PutBackFailed) {
    return fill(paneTexts.putBackFailed, language, { places: listText(error.places, language) });
  }
  if (error instanceof WorkbookBusy) {
    const who = error.who === '' ? historyTexts.somebody[language] : error.who;
    return fill(historyTexts.busy, language, { who });
  }
  if (error instanceof Cancelled) return progressTexts.notTakenBack[language];
  if (error instanceof LeaseLost) return historyTexts.leaseLost[language];
  if (error instanceof KeptByNewer) return historyTexts.keptByNewer[language];
  if (error instanceof NotKept) return historyTexts.keptNoMore[language];
  if (error instanceof WorkbookError) {
    return fill(paneTexts.errors[error.code], language, { place: error.place, detail: error.detail });
  }
  return fill(paneTexts.unexpected, language, { detail: error instanceof Error ? error.message : String(error) });
}

const MOST_PLACES = 5;

function shortened(places: readonly (string | number)[]): (string | number)[] {
  return places.length > MOST_PLACES ? [...places.slice(0, MOST_PLACES), '…'] : [...places];
}
