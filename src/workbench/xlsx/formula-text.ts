import { futureFunctions, worksheetFunctions } from './future-functions';

const addInPrefix = '_xldudf_TARGET_';
/** A formula of the file, as the grid takes it: with "=", add-in functions by their names, without version prefixes. */
export function formulaFromFile(formula: string): string {
  return `=${outsideQuotes(formula, (part) =>
    part
      .replace(/_xldudf_TARGET_([A-Za-z0-9_]+)/gi, (_all, id: string) => `TARGET.${id.toUpperCase()}`)
      .replace(/_xlfn\.|_xlws\.|_xlpm\./gi, ''),
  )}`;
}

/** A formula of the grid, as the file stores it. */
export function formulaToFile(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part
      .replace(/\bTARGET\.([A-Za-z0-9_]+)(?=\s*\()/gi, (_all, id: string) => addInPrefix + id.toUpperCase())
      .replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi, (name) => prefixOf(name.toUpperCase()) + name),
  );
}

/**
 * Whether the file must mark a formula as a dynamic array even if it fills one cell: a function of an add-in, or
 * arithmetic on whole ranges. Unmarked, Excel would take one cell of each range.
 */
export function needsArray(formula: string): boolean {
  const plain = formula.replace(/"[^"]*"/g, '""').replace(/\$/g, '');
  const range = '[A-Z]{1,3}\\d+:[A-Z]{1,3}\\d+';
  const calculated = new RegExp(`${range}\\s*[-+*/^&=<>]|[-+*/^&=<>]\\s*${range}`, 'i');
  return /\bTARGET\./i.test(plain) || calculated.test(plain);
}

function prefixOf(name: string): string {
  if (worksheetFunctions.has(name)) return '_xlfn._xlws.';
  return futureFunctions.has(name) ? '_xlfn.' : '';
}

/** Texts and quoted sheet names stay as they are. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
