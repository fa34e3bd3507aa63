import { Text } from '@fluentui/react-components';
import type { PaceTable } from '../../jobs/track/pace-rows';
import { printNumber } from '../../texts/print-number';
import { trackTexts } from '../../texts/track';
import { useCatalogue } from '../language-context';
import { Message } from '../parts/message';
import { askable } from '../../texts/askable';

/** What a reader of the pace should know: the season that was used, and bookings that belong to no row. */
export function PaceNotes({ result }: { readonly result: PaceTable }) {
  const say = useCatalogue(trackTexts);
  const { outside, seasonality, choices } = result;
  return (
    <>
      {seasonality !== null && <Text size={200}>{say(choices.calendar === 'CN' ? 'seasonPooled' : 'seasonUsed')}</Text>}
      {outside !== null && outside !== 0 && (
        <Message intent="warning">{say('outside', { amount: askable(printNumber(outside), 'outside') })}</Message>
      )}
    </>
  );
}
