import type { Language } from '../texts/language';
import { workbenchTexts } from '../texts/workbench';
import { workbookOf } from './csv/load-csv';
import type { LoadedWorkbook } from './xlsx/load';

/** A workbook of one empty sheet. */
export function newWorkbook(language: Language): Promise<LoadedWorkbook> {
  return workbookOf({ grid: [], formats: [] }, workbenchTexts.newSheet[language]);
}
