import { Tab, TabList } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { makeCalendar } from '../../core/calendar/calendar';
import { guessTargetColumns, readTargetBook } from '../../jobs/people/target-book';
import { findAsOf } from '../../jobs/track/find-as-of';
import { CALENDAR_WORDS, type PaceCalendar } from '../../jobs/track/pace-choices';
import { dateText } from '../../texts/dates';
import { sentenceOf } from '../error-text';
import { useLanguage } from '../language-context';
import { columnOf } from '../parts/column-field';
import { Message } from '../parts/message';
import { readDay } from '../read-input';
import { useSettings } from '../settings/settings-context';
import { lastBooked } from '../tables/last-booked';
import { TableProblems } from '../tables/table-problems';
import type { ViewProps } from '../view-props';
import { CardView } from './card-view';
import { activityLogs, lastLoggedDay } from './logs';
import { MatrixView } from './matrix-view';
import { PeopleFields, type PeopleInputs } from './people-fields';
import { TeamTableView } from './team-table-view';
import { usePeopleTexts } from './use-people-texts';

type Part = 'table' | 'matrix' | 'card';

/** The job 人员: the team's target table, who has a target for what, and each person's page for the week. */
export function PeopleJob(props: ViewProps) {
  const { source, found, tables } = props;
  const { table } = source;
  const say = usePeopleTexts();
  const language = useLanguage();
  const { settings, calendar: agreed } = useSettings();
  const { fiscalYearStart } = settings;
  const [part, setPart] = useState<Part>('table');
  const [inputs, setInputs] = useState<PeopleInputs>({});
  const logs = useMemo(() => activityLogs(tables.list), [tables.list]);
  const [stated] = useState(
    () => findAsOf(found.sheet.values) ?? props.asOf ?? lastLoggedDay(logs) ?? lastBooked(tables.list),
  );

  const guessed = guessTargetColumns(table);
  const owner = columnOf(table.columns, inputs.owner, guessed.owner);
  const target = columnOf(table.columns, inputs.target, guessed.target);
  const asOfText = inputs.asOf ?? (stated === null ? '' : dateText(stated));
  const asOf = readDay(asOfText);
  const day = 'value' in asOf ? asOf.value : null;
  const base = inputs.calendar ?? agreed.base;
  const calendar = useMemo(() => makeCalendar({ base, changes: agreed.changes }), [base, agreed.changes]);
  const outcome = useMemo(
    () => (day === null ? null : readTargetBook(source, { owner, target }, day, fiscalYearStart)),
    [source, owner, target, day, fiscalYearStart],
  );
  const failure = !calendar.ok ? calendar.failure : outcome !== null && !outcome.ok ? outcome.failure : null;
  const ready =
    day !== null && calendar.ok && outcome?.ok === true ? { book: outcome.value, calendar: calendar.value } : null;
  const common = ready !== null && day !== null ? { ...props, ...ready, asOf: day } : null;
  return (
    <>
      <TableProblems table={table} columns={[owner, target]} />
      <PeopleFields
        table={table}
        now={{ owner, target, asOfText, asOf, calendar: base }}
        onChange={(change) => setInputs((before) => ({ ...before, ...change }))}
      />
      {failure !== null && <Message intent="error">{sentenceOf(failure, language)}</Message>}
      {common !== null && (
        <>
          <TabList
            size="small"
            appearance="subtle"
            style={{ flexWrap: 'wrap' }}
            aria-label={say('views')}
            selectedValue={part}
            onTabSelect={(_, { value }) => setPart(value as Part)}
          >
            {(['table', 'matrix', 'card'] as const).map((name) => (
              <Tab key={name} value={name} id={`people-${name}`} aria-controls="people-part">
                {say(`${name}View`)}
              </Tab>
            ))}
          </TabList>
          <div
            id="people-part"
            role="tabpanel"
            aria-labelledby={`people-${part}`}
            style={{ display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 }}
          >
            {part === 'table' && <TeamTableView {...common} />}
            {part === 'matrix' && <MatrixView {...common} />}
            {part === 'card' && (
              <CardView {...common} logs={logs} calendarWord={calendarWord(base, agreed.changes.length)} />
            )}
          </div>
        </>
      )}
    </>
  );
}

/** The calendar as worksheet functions take it; null where a holiday list of the workbook changes it. */
function calendarWord(base: PaceCalendar, changes: number): string | null {
  return changes > 0 ? null : CALENDAR_WORDS[base];
}
