import { EXPORT_KINDS, type ExportObject, type ExportSystem } from './export-kinds';
import { toHalfWidth } from './half-width';
import type { ColumnRole } from './table';

export interface FoundExport {
  readonly system: ExportSystem;
  readonly object: ExportObject;
  /** What each heading stands for; `null` for those of no role and those the system does not have. */
  readonly roles: readonly (ColumnRole | null)[];
  /** How many of the headings are the system's. */
  readonly known: number;
}

/**
 * Recognises the export of a CRM by the set of its headings, in any order, some missing and some added: which system,
 * which object, and the role of each column.
 *
 * Four headings must be the object's, two of them such as tell it from other systems. Where two kinds of export fit
 * equally well, none is named: a plain order list with a customer, a date and an amount is nobody's export.
 *
 * @param headings of a table, from left to right
 * @returns `null` where the headings are of no known export
 * @example
 * findExport(['Deal Name', 'Stage', 'Closing Date', 'Amount']) // → { system: 'zoho', object: 'opportunities', … }
 */
export function findExport(headings: readonly string[]): FoundExport | null {
  const words = headings.map(squeeze);
  let best: { readonly kind: KnownKind; readonly score: number; readonly known: number } | undefined;
  let tie = false;
  for (const kind of KINDS) {
    const known = words.filter((word) => kind.words.has(word)).length;
    const marks = new Set(words.filter((word) => kind.marks.has(word))).size;
    if (known < FEWEST || marks < FEWEST_MARKS) continue;
    const score = known + marks;
    if (best !== undefined && score < best.score) continue;
    tie = score === best?.score;
    best = { kind, score, known };
  }
  if (best === undefined || tie) return null;
  const { kind, known } = best;
  const roles: (ColumnRole | null)[] = words.map(() => null);
  for (const [role, preferred] of kind.roles) {
    const word = preferred.find((one) => words.some((heading, index) => heading === one && roles[index] === null));
    if (word !== undefined)
      roles[words.findIndex((heading, index) => heading === word && roles[index] === null)] = role;
  }
  return { system: kind.system, object: kind.object, roles, known };
}

interface KnownKind {
  readonly system: ExportSystem;
  readonly object: ExportObject;
  readonly roles: readonly (readonly [ColumnRole, readonly string[]])[];
  readonly words: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
}

const FEWEST = 4;
const FEWEST_MARKS = 2;
const KINDS: readonly KnownKind[] = EXPORT_KINDS.map(({ system, object, roles, others, marks }) => {
  const listed = Object.entries(roles).map(([role, words]) => [role as ColumnRole, words.split(' ')] as const);
  const words = new Set([...listed.flatMap(([, list]) => list), ...others.split(' ')]);
  return { system, object, roles: listed, words, marks: new Set(marks.split(' ')) };
});

/** "Probability (%)", "销售订单金额（元）" and "*客户名称" as the table of headings has them. */
function squeeze(heading: string): string {
  return toHalfWidth(heading)
    .toLowerCase()
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[\s_\-–—.,:;'"*#]/g, '');
}
