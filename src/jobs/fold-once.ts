import { foldName } from './fold-name';

/** Folds names as `foldName` does, each spelling once: a column of 100,000 rows has few. */
export function foldOnce(): (name: string) => string {
  const folded = new Map<string, string>();
  return (name) => {
    const known = folded.get(name);
    if (known !== undefined) return known;
    const fresh = foldName(name);
    folded.set(name, fresh);
    return fresh;
  };
}
