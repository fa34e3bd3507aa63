import { useState } from 'react';
import type { Days } from '../../core/calendar/period';
import type { OwedTarget } from '../../jobs/people/day-targets';
import type { TargetBook } from '../../jobs/people/target-book';
import { dateText } from '../../texts/dates';
import type { WorkbookPort } from '../../workbook/port';
import { errorText } from '../error-text';
import { useLanguage } from '../language-context';
import { usePeopleTexts } from './use-people-texts';

/** Selects the cell that a target stands in, the blank one if it is missing; says where it is missing if there is no cell. */
export function useShowTarget(port: WorkbookPort, book: TargetBook, table: string) {
  const say = usePeopleTexts();
  const language = useLanguage();
  const [message, setMessage] = useState('');
  const show = (owner: string, measure: string, days: Days, { parts }: OwedTarget) => {
    const part = parts.find(({ value }) => value === null) ?? parts.at(-1);
    const cell = part?.cells[0];
    const where = { table, owner, measure, from: dateText(days.from), to: dateText(days.to) };
    if (cell === undefined) return setMessage(say(book.line(owner, measure) === null ? 'noCell' : 'noPeriod', where));
    setMessage('');
    port.show(cell).catch((error: unknown) => setMessage(errorText(error, language)));
  };
  return { message, show };
}
