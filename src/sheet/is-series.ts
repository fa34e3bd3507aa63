/**
 * Whether numbers count time as headings do: years in steps of one ("2016 2017 2018", also backwards, or one alone),
 * months, weeks or days ("1 2 3 …", three or more), or date serials in even steps. Groups may repeat ("1 2 3 1 2 3"
 * under two years).
 */
export function isSeries(numbers: readonly number[]): boolean {
  if (!numbers.every(Number.isInteger)) return false;
  return isYears(numbers) || isCount(numbers) || isDates(numbers) || isYearMonths(numbers);
}

function isYears(numbers: readonly number[]): boolean {
  return numbers.every((year) => year >= 1990 && year <= 2100) && steps(numbers).every((step) => Math.abs(step) <= 1);
}

function isCount(numbers: readonly number[]): boolean {
  const first = numbers[0] ?? 0;
  const last = Math.max(...numbers);
  return (
    last <= 53 && first >= 1 && last - first >= 2 && steps(numbers).every((step) => step === 1 || step === first - last)
  );
}

function isDates(numbers: readonly number[]): boolean {
  if (numbers.length < 2 || !numbers.every((serial) => serial >= 29_221 && serial <= 73_050)) return false;
  const all = steps(numbers);
  const even = all.every((step) => step === all[0]) && (all[0] === 1 || all[0] === 7);
  // working days, with weekends and a holiday left out
  if (all.length > 1 && all.every((step) => step >= 1 && step <= 5)) return true;
  return even || LENGTHS.some(([low, high]) => all.every((step) => step >= low && step <= high));
}

/** "202601 202602 202603", over the turn of a year too. */
function isYearMonths(numbers: readonly number[]): boolean {
  const months = numbers.map((number) => Math.floor(number / 100) * 12 + (number % 100));
  const all = numbers.every(
    (number) => number > 190_000 && number < 210_013 && number % 100 >= 1 && number % 100 <= 12,
  );
  return all && numbers.length > 1 && steps(months).every((step) => step === 1);
}

/** Days of a month, a quarter, a year. */
const LENGTHS = [
  [28, 31],
  [90, 92],
  [365, 366],
] as const;

function steps(numbers: readonly number[]): number[] {
  return numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
}
