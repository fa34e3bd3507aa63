import { Badge } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { PlanNode } from '../../jobs/decompose/plan-node';
import { printNumber } from '../../texts/print-number';
import { usePlanTexts } from './use-plan-texts';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** What a row is kept to, by icon and word. */
export function LimitBadges({ node: { limit } }: { readonly node: PlanNode }) {
  const say = usePlanTexts();
  if (limit === null) return null;
  return (
    <>
      {limit.hold !== undefined && (
        <Badge size="small" appearance="tint" color="informative" icon={<LockClosedRegular />}>
          {say('held')}
        </Badge>
      )}
      {limit.min !== undefined && (
        <Badge size="small" appearance="outline" color="informative">
          {say('least')} <Told>{askable(printNumber(limit.min, 10), 'chosen')}</Told>
        </Badge>
      )}
      {limit.max !== undefined && (
        <Badge size="small" appearance="outline" color="informative">
          {say('most')} <Told>{askable(printNumber(limit.max, 10), 'chosen')}</Told>
        </Badge>
      )}
    </>
  );
}
