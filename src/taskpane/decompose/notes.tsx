import { lastLabel } from '../../jobs/decompose/labels';
import type { PlanHistory } from '../../jobs/decompose/plan-history';
import { dateText } from '../../texts/dates';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';

/** Rows that don't count, and a last year that the data don't fill. */
export function Notes({ history }: { readonly history: PlanHistory }) {
  const say = useTexts();
  const language = useLanguage();
  const { withoutNumber, withoutDate, period, measure } = history;
  const texts: string[] = [];
  if (withoutNumber > 0) texts.push(say('withoutNumber', { count: withoutNumber, measure: measure.heading }));
  if (withoutDate > 0) texts.push(say('withoutDate', { count: withoutDate }));
  if (period !== null && period.dataEnd !== null) {
    texts.push(say('dataEnd', { day: dateText(period.dataEnd), period: lastLabel(period, language) }));
  }
  if (texts.length === 0) return null;
  return (
    <Message intent="warning">
      {texts.map((text) => (
        <div key={text}>{text}</div>
      ))}
    </Message>
  );
}
