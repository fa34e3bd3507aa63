/** The only year in a text. A fiscal year ("FY2026") does not say when it begins. */
export function yearIn(text: string): number | null {
  const years = new Set([...text.matchAll(YEAR)].map(([, year]) => Number(year)));
  const [only] = years;
  return years.size === 1 && !/fy|财年/i.test(text) ? (only ?? null) : null;
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
