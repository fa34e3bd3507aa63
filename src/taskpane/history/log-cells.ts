import { historyTexts } from '../../texts/history';
import type { Language } from '../../texts/language';
import type { LogLine } from '../../workbook/history-index';
import { clockText } from './clock-text';

const EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

/** The log as rows of a .csv, with its headings; times are those on the writers' wall clocks. */
export function logCells(lines: readonly LogLine[], language: Language): (string | number)[][] {
  const rows = lines.map(([when, ...rest]) => [clockText(Math.round((when - EPOCH) * MILLISECONDS), 0), ...rest]);
  return [historyTexts.headings.map((heading) => heading[language]), ...rows];
}
