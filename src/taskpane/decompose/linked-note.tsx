import { Text } from '@fluentui/react-components';
import type { PlanPeriod } from '../../jobs/decompose/plan-periods';
import { dateText } from '../../texts/dates';
import { setOfferTexts } from '../../texts/set-offers';
import type { WorkbookPort } from '../../workbook/port';
import { useCatalogue, useLanguage } from '../language-context';
import { CellLink } from '../parts/cell-link';
import { Message } from '../parts/message';
import { offerName, printGoal, type SetOffer } from './set-offer';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** Which target is being split and where it stands, and whether it was set for other days than those planned. */
export function LinkedNote(props: {
  readonly offer: SetOffer | null;
  /** The address that was chosen; null where none is yet. */
  readonly address: string | null;
  readonly unit: string;
  readonly period: PlanPeriod | null;
  readonly port: WorkbookPort;
}) {
  const { offer, address, period } = props;
  const say = useCatalogue(setOfferTexts);
  const language = useLanguage();
  if (offer === null) {
    if (address === null) return <Text size={200}>{say('notChosen')}</Text>;
    return <Message intent="warning">{say('gone', { place: address })}</Message>;
  }
  const { target, cell } = offer;
  const days = target.period;
  const differs = days !== null && period !== null && (days.from !== period.days.from || days.to !== period.days.to);
  const values = {
    name: offerName(offer, language),
    amount: askable(printGoal(offer)),
  };
  return (
    <>
      <Text size={200}>
        <Told at={[cell.area]}>{say('linked', values)}</Told>{' '}
        <CellLink port={props.port} area={cell.area}>
          {offer.address}
        </CellLink>
        {cell.times !== 1 && (
          <Told at={[cell.area]}>
            {say('converted', { from: target.unit, times: askable(cell.times, 'unitFactor'), to: props.unit })}
          </Told>
        )}
      </Text>
      {differs && (
        <Message intent="warning">
          {say('otherPeriod', {
            from: dateText(days.from),
            to: dateText(days.to),
            planFrom: dateText(period.days.from),
            planTo: dateText(period.days.to),
          })}
        </Message>
      )}
    </>
  );
}
