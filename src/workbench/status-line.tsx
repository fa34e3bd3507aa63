import { useEffect, useState, type ReactElement } from 'react';
import { isCellError } from '../sheet/grid';
import type { Language } from '../texts/language';
import { cellErrorTexts } from '../texts/workbench';
import type { LongWork } from '../taskpane/progress/use-long-work';
import { progressTexts } from '../texts/progress';
import type { Grid } from './grid';

/**
 * The line below the grid: what is wrong in the selected cell, if it shows an error, else what the page is doing; while a
 * file is read, how to stop it.
 */
export function StatusLine(props: {
  grid: Grid | null;
  language: Language;
  message: string;
  reading: LongWork;
}): ReactElement {
  const { grid, language, message, reading } = props;
  const isReading = reading.share !== null;
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    if (!grid) return undefined;
    const update = () => setError(errorSentence(grid, language));
    const stops = [grid.onSelection(update), grid.onCalculated(update)];
    return () => stops.forEach((stop) => stop());
  }, [grid, language]);
  return (
    <div className="bench-status">
      <p role="status" data-intent={error ? 'error' : undefined}>
        {isReading ? message : (error ?? message)}
      </p>
      {isReading && (
        <div className="bench-reading">
          <progress aria-label={message} />
          <button type="button" disabled={reading.stopping} onClick={reading.cancel}>
            {progressTexts[reading.stopping ? 'cancelling' : 'cancel'][language]}
          </button>
        </div>
      )}
    </div>
  );
}

/** "#VALUE! …" for the selected cell: what our function says, else what the error means in general. */
function errorSentence(grid: Grid, language: Language): string | null {
  const sheet = grid.workbook.getActiveSheet();
  const cell = sheet.getActiveCell()?.getRange();
  if (!cell) return null;
  const value = grid.sheet(sheet.getSheetId())?.value(cell.startRow, cell.startColumn);
  if (!isCellError(value)) return null;
  const own = grid.sentences.at(sheet.getSheetId(), cell.startRow, cell.startColumn);
  const general = cellErrorTexts[value.error]?.[language];
  const sentence = (value.error === '#SPILL!' ? undefined : own) ?? general;
  return sentence ? `${value.error} ${sentence}` : null;
}
