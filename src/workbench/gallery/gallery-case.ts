import type { Text } from '../../texts/language';

/** One worked example of a function, as the files of test/cases hold it. `expected` is missing where it is an error. */
export interface GalleryCase {
  readonly title: Text;
  readonly call: string;
  /** As Excel sends them: a matrix, a single value, or null for one left out. */
  readonly arguments: readonly unknown[];
  readonly expected?: readonly (readonly unknown[])[];
  /** How far a number may be off, relative to it, where the oracle is no closer. */
  readonly within?: number;
}
