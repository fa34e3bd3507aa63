import { unmarked } from '../texts/marked';

/**
 * What is to be written, without the marks of numbers that sentences of the pane carry (see texts/marked.ts): no mark
 * stands in a cell, a title or the log, whatever text a job was given. The same object where there are none, as nearly
 * always.
 */
export function withoutMarks<T>(what: T): T {
  if (typeof what === 'string') return unmarked(what) as T;
  if (typeof what !== 'object' || what === null) return what;
  if (Array.isArray(what)) {
    let plain: unknown[] | null = null;
    for (let at = 0; at < what.length; at++) {
      const item: unknown = what[at];
      const without = withoutMarks(item);
      if (without !== item) (plain ??= [...(what as unknown[])])[at] = without;
    }
    return (plain ?? what) as T;
  }
  const changed = Object.entries(what).flatMap(([name, item]) => {
    const without: unknown = withoutMarks(item);
    return without === item ? [] : [[name, without] as const];
  });
  return changed.length === 0 ? what : { ...what, ...Object.fromEntries(changed) };
}
