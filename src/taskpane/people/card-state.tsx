import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Days } from '../../core/calendar/period';
import { carriedText } from '../../jobs/people/carried-text';
import type { KeptSheet } from '../../jobs/people/kept-sheet';
import type { ReadCard } from '../../jobs/people/read-card';
import { dateText } from '../../texts/dates';
import type { WorkbookPort } from '../../workbook/port';
import { errorText } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { usePeopleTexts } from './use-people-texts';

/** Where a person's card is and of which week, with its Friday review as it stands. */
export function CardState(props: {
  readonly port: WorkbookPort;
  readonly owner: string;
  readonly kept: KeptSheet | null;
  readonly read: ReadCard | null;
  readonly week: Days;
}) {
  const { port, owner, kept, read, week } = props;
  const say = usePeopleTexts();
  const sayPane = useTexts();
  const language = useLanguage();
  const [error, setError] = useState('');
  if (kept === null || read === null) return <Message intent="info">{say('cardNone', { owner })}</Message>;
  const open = () => {
    const cell = { sheet: kept.sheet, row: 0, column: 0, rows: 1, columns: 1 };
    port.show(cell).then(
      () => setError(''),
      (failure: unknown) => setError(errorText(failure, language)),
    );
  };
  const isOld = read.monday < week.from;
  const review = carriedText(read);
  return (
    <>
      <Message intent={isOld ? 'warning' : 'info'} actions={[{ text: say('openCard'), run: open }]}>
        {say(isOld ? 'cardOld' : 'cardSame', { owner, sheet: kept.sheet, day: dateText(read.monday) })}
      </Message>
      {error !== '' && <Message intent="error">{error}</Message>}
      {read.unread.map((problem) => (
        <Message key={problem.cell} intent="error">
          {sayPane('notANumber', problem)}
        </Message>
      ))}
      {review.length > 0 && (
        <section aria-label={say('friday')}>
          <Text weight="semibold">{say('friday')}</Text>
          <ul style={{ margin: 0, paddingInlineStart: '16px' }}>
            {review.map((line, index) => (
              <li key={index}>
                {say('undoneOf', {
                  measure: line.item,
                  undone: line.undone === '' ? '–' : line.undone,
                  reason: line.reason || say('notTyped'),
                  plan: line.plan || say('notTyped'),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
