const longest = 31;

/**
 * The name a new sheet gets: the one wanted, made fit for Excel and unlike every name taken.
 *
 * The characters \ / ? * [ ] : become "-", apostrophes at either end and outer spaces go, the rest is cut to 31. A name
 * that is taken (letters large or small are the same) gets " (2)", " (3)" …, cut so that this fits. "History" counts as
 * taken: Excel keeps it for itself. `null` when nothing is left of the name.
 *
 * @example
 * sheetName('Plan 2017/18', ['Orders']) // → 'Plan 2017-18'
 * sheetName('plan', ['Orders', 'Plan']) // → 'plan (2)'
 */
export function sheetName(wanted: string, taken: readonly string[]): string | null {
  const clean = trimmed(cut(trimmed(withoutForbidden(wanted)), longest));
  if (clean === '') return null;
  const used = new Set(['history', ...taken.map((name) => name.toLowerCase())]);
  for (let count = 1, name = clean; ; name = numbered(clean, ++count)) {
    if (!used.has(name.toLowerCase())) return name;
  }
}

function withoutForbidden(name: string): string {
  // eslint-disable-next-line no-control-regex -- Excel refuses control characters in a name
  return name.replace(/[\u0000-\u001f]/g, ' ').replace(/[\\/?*[\]:]/g, '-');
}

function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}

function numbered(name: string, count: number): string {
  const suffix = ` (${count})`;
  return cut(name, longest - suffix.length).trimEnd() + suffix;
}

/** Cuts to a length in UTF-16 units, as Excel counts, without halving a character. */
function cut(name: string, length: number): string {
  const end = /[\ud800-\udbff]/.test(name.charAt(length - 1)) && name.length > length ? length - 1 : length;
  return name.slice(0, end);
}
