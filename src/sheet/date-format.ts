/**
 * Whether a number format shows a day: it holds a year, a day, or a month that stands beside no hours or seconds.
 * Quoted texts and what stands in brackets don't count; elapsed time ("[h]:mm") and times of day are no dates.
 *
 * @example isDateFormat('yyyy"年"m"月"') // → true
 */
export function isDateFormat(format: string): boolean {
  const bare = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (/[0#?]/.test(bare) || bare.includes('general')) return false;
  return /[yde]|aaa/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
}
