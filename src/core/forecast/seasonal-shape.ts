/** Centred moving average over one period (the ends with half weight for an even period) of each point that has one. */
function movingAverage(
  history: Float64Array,
  period: number,
): { readonly first: number; readonly values: Float64Array } {
  const half = Math.floor(period / 2);
  const even = period % 2 === 0;
  const values = new Float64Array(Math.max(0, history.length - 2 * half));
  let sum = 0;
  for (let index = 0; index < Math.min(history.length, 2 * half + 1); index += 1) sum += history[index]!;
  for (let index = 0; index < values.length; index += 1) {
    const ends = even ? (history[index]! + history[index + 2 * half]!) / 2 : 0;
    values[index] = (sum - ends) / period;
    sum += (history[index + 2 * half + 1] ?? 0) - history[index]!;
  }
  return { first: half, values };
}

/**
 * The seasonal shape of a history by classical decomposition: mean difference from (or ratio to) the centred moving
 * average for each place in the period, brought to sum 0 (mean 1). Item 0 belongs to the first point of the history.
 * Needs two whole periods; ratios need a history above 0.
 *
 * Source: W. M. Persons 1919; the same as R's decompose().
 */
export function seasonalShape(history: Float64Array, period: number, kind: 'A' | 'M'): Float64Array {
  const shape = new Float64Array(period);
  const counts = new Float64Array(period);
  const { first, values } = movingAverage(history, period);
  values.forEach((average, index) => {
    const point = history[first + index]!;
    shape[(first + index) % period]! += kind === 'M' ? point / average : point - average;
    counts[(first + index) % period]! += 1;
  });
  let sum = 0;
  for (let place = 0; place < period; place += 1) sum += shape[place]! /= counts[place]!;
  const mean = sum / period;
  return shape.map((value) => (kind === 'M' ? value / mean : value - mean));
}

/** A history without its season. */
export function deseasonalise(history: Float64Array, shape: Float64Array, kind: 'A' | 'M'): Float64Array {
  const period = shape.length;
  return history.map((value, index) =>
    kind === 'M' ? value / shape[index % period]! : value - shape[index % period]!,
  );
}
