/** A computation cut into slices: between two of them it can wait, or be left where it is. */
export type Slices<T> = Generator<undefined, T, void>;

/** Does all slices one after the other. */
export function atOnce<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
