/** The measures that a year's targets are set in, in the order of the list to choose from. */
export const MEASURE_CODES = [
  'sales',
  'signed',
  'collected',
  'collectionRate',
  'grossMargin',
  'netMargin',
  'marketShare',
  'customers',
  'averageAmount',
  'newCustomers',
  'keyCustomers',
  'satisfaction',
  'churn',
  'headcount',
  'own',
] as const;

export type MeasureCode = (typeof MEASURE_CODES)[number];

/** How a measure counts. */
export interface MeasureKind {
  /** `additive`: split and summed. `rate`: inherited or weighted by its base, never divided. */
  readonly kind: 'additive' | 'rate';
  /** Lower is better (churn, cost): base lies above the target and stretch below it. */
  readonly lower: boolean;
  readonly unit: 'money' | 'percent' | 'customers' | 'people' | 'none';
}

const additive = (unit: MeasureKind['unit']): MeasureKind => ({ kind: 'additive', lower: false, unit });
const rate = (unit: MeasureKind['unit'] = 'percent', lower = false): MeasureKind => ({ kind: 'rate', lower, unit });

export const measureKinds: Readonly<Record<MeasureCode, MeasureKind>> = {
  sales: additive('money'),
  signed: additive('money'),
  collected: additive('money'),
  collectionRate: rate(),
  grossMargin: rate(),
  netMargin: rate(),
  marketShare: rate(),
  customers: additive('customers'),
  averageAmount: rate('money'),
  newCustomers: additive('customers'),
  keyCustomers: additive('customers'),
  satisfaction: rate(),
  churn: rate('percent', true),
  headcount: additive('people'),
  own: additive('none'),
};

/** Measures of which two make the third: first × second = third. */
export const products: readonly (readonly [MeasureCode, MeasureCode, MeasureCode])[] = [
  ['signed', 'collectionRate', 'collected'],
  ['customers', 'averageAmount', 'sales'],
  ['customers', 'averageAmount', 'signed'],
];
