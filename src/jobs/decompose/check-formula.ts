import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import type { Head } from './write-head';

/** Compares within half a unit: a sum of 0.01s is rarely equal to the last bit. */
export function checkFormula(sumCell: string, head: Head, language: Language): string {
  const equal = jobTexts.sumEqual[language];
  const differs = jobTexts.sumDiffers[language];
  return `=IF(ABS(${sumCell}-${head.totalCell})<${head.unitCell}/2,"${equal}","${differs}")`;
}
