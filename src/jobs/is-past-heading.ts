/** Whether a heading speaks of a time before the one at hand: "去年销售", "上年同期", "Last year", "PY Sales". */
export function isPastHeading(heading: string): boolean {
  return PAST.test(heading);
}

const PAST =
  /去年|(?<!以)上年|(?<!目)前年|往年|历年|同期|上一?期|上一?个?[月季周]|(?<![a-z])(?:last|prior|previous|ly|py)(?![a-z])/i;
