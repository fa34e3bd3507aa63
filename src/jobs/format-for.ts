import type { Column } from '../sheet/table';
import { amountFormat } from './amount-format';
import { decimalsOf } from './decompose/decimals-of';

/** The number format that shows all of these numbers: whole ones whole ("#,##0.##" would leave a point behind them). */
export function formatFor(values: Column['values']): string {
  return amountFormat(decimalsOf(values) > 0 ? DECIMALS : 0);
}

const DECIMALS = 2;
