import { lastLabel } from '../../jobs/decompose/labels';
import type { PlanHistory } from '../../jobs/decompose/plan-history';
import { dateText } from '../../texts/dates';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** Rows that don't count, and a last year that the data don't fill. */
export function Notes({ history }: { readonly history: PlanHistory }) {
  const say = useTexts();
  const language = useLanguage();
  const { withoutNumber, withoutDate, period, measure } = history;
  const texts: string[] = [];
  if (withoutNumber > 0)
    texts.push(say('withoutNumber', { count: askable(withoutNumber, 'count'), measure: measure.heading }));
  if (withoutDate > 0) texts.push(say('withoutDate', { count: askable(withoutDate, 'count') }));
  if (period !== null && period.dataEnd !== null) {
    texts.push(say('dataEnd', { day: dateText(period.dataEnd), period: lastLabel(period, language) }));
  }
  if (texts.length === 0) return null;
  return (
    <Message intent="warning">
      {texts.map((text) => (
        <div key={text}>
          <Told>{text}</Told>
        </div>
      ))}
    </Message>
  );
}
