/**
 * Cells of the report that its formulas refer to. The last two differ from row to row: `atRow` fills them in.
 */
export const LIVE = {
  asOf: '$B$3',
  from: '$D$3',
  to: '$F$3',
  lastFrom: '$M$3',
  lastAsOf: '$O$3',
  lastTo: '$Q$3',
  /** First and last day side by side. */
  period: '$R$3:$S$3',
  /** The calendar as TARGET.PACE takes it. */
  calendar: '$M$4',
  label: '{label}',
  pointEnd: '{end}',
} as const;

/** A formula for a row: its label's and its point's cell put in. */
export function atRow(formula: string, cells: { readonly label?: string; readonly end?: string }): string {
  return formula.replaceAll(LIVE.label, cells.label ?? '').replaceAll(LIVE.pointEnd, cells.end ?? '');
}
