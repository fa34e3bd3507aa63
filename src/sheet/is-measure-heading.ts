import { headingRoles } from './heading-roles';
import { isRateHeading } from './is-rate-heading';

/** Whether a label says what is measured (目标, 金额, 完成率): such columns stand beside each other without being members of one kind. */
export function isMeasureHeading(label: string): boolean {
  const claim = headingRoles(label)[0];
  return isRateHeading(label) || (claim !== undefined && NUMERIC.has(claim.role));
}

const NUMERIC: ReadonlySet<string> = new Set(['amount', 'quantity', 'price', 'cost', 'profit', 'target', 'actual']);
