import { samples, type Sample } from '../taskpane/sample/samples';

/** What the page can start with: a sample, or a workbook with nothing in it. */
export const beginnings = [...samples, 'empty'] as const;

export type Beginning = Sample | 'empty';

/** What the page starts with: the one in its address (`?sample=sales-team`), else the first. */
export function firstBeginning(search: string): Beginning {
  const asked = new URLSearchParams(search).get('sample');
  return beginnings.find((name) => name === asked) ?? beginnings[0];
}
