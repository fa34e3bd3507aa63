/** What a review tells of a period, in the order in which it is read. */
export const FIGURES = [
  'sales',
  'orders',
  'averageOrder',
  'customers',
  'newCustomers',
  'repurchaseRate',
  'churnRate',
  'grossMargin',
  'netMargin',
  'collectionRate',
  'conversion',
] as const;

export type FigureCode = (typeof FIGURES)[number];

/** Shares, which compare by points and not by percent. */
export const RATES: ReadonlySet<FigureCode> = new Set([
  'repurchaseRate',
  'churnRate',
  'grossMargin',
  'netMargin',
  'collectionRate',
  'conversion',
]);

/** Why a figure can't be told: what the sheet would have to hold. */
export type MissingCode =
  | 'noOrderNumber'
  | 'noCustomer'
  | 'startsLate'
  | 'noProfit'
  | 'noNetProfit'
  | 'noCollected'
  | 'noOpportunities'
  | 'noRows'
  | 'noBase';

/** A figure, or why there is none. */
export type Figure = { readonly value: number } | { readonly missing: MissingCode };

export const valueOf = (figure: Figure | undefined): number | null =>
  figure !== undefined && 'value' in figure ? figure.value : null;

/** a ÷ b; nothing to divide by is said and not shown as 0. */
export const quotient = (a: number, b: number): Figure => (b > 0 ? { value: a / b } : { missing: 'noBase' });
