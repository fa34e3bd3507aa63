/** How a heap grows: sampled after whole cycles of work, each time with all garbage collected. */
export class Growth {
  readonly #samples: { readonly cycle: number; readonly bytes: number }[] = [];

  add(cycle: number, bytes: number): void {
    this.#samples.push({ cycle, bytes });
  }

  get last(): number {
    return this.#samples.at(-1)?.bytes ?? NaN;
  }

  /**
   * Bytes per cycle: the median of the slopes between all pairs of samples (Theil–Sen), which a single sample that is
   * far off does not move. The first quarter is left out: until then code is compiled and what is kept fills up.
   */
  perCycle(): number {
    const settled = this.#samples.slice(Math.floor(this.#samples.length / 4));
    const slopes: number[] = [];
    settled.forEach((one, index) => {
      for (const other of settled.slice(index + 1)) slopes.push((other.bytes - one.bytes) / (other.cycle - one.cycle));
    });
    slopes.sort((a, b) => a - b);
    return slopes[Math.floor(slopes.length / 2)] ?? NaN;
  }
}
