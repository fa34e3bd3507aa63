import { Button, mergeClasses } from '@fluentui/react-components';
import { CircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { proposeTeamTable, teamSheetName } from '../../jobs/people/propose-team-table';
import { teamTable } from '../../jobs/people/team-table';
import { weeklyFor, WEEKLY_CHOICES, type WeeklyChoice } from '../../jobs/people/weekly-average';
import { dateText } from '../../texts/dates';
import { traceTexts } from '../../texts/trace';
import { peopleTexts } from '../../texts/people';
import { ApplyOutcome } from '../apply/apply-outcome';
import { useApply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { cellsOf } from './cells-of';
import { Message } from '../parts/message';
import { SelectField } from '../parts/select-field';
import { useShownLines } from '../parts/shown-lines';
import { Status } from '../parts/status';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import type { PartProps } from './part-props';
import { readKept } from './read-kept';
import { shown } from './shown';
import { useSettings } from '../settings/settings-context';
import { usePeopleTexts } from './use-people-texts';
import { useShowTarget } from './use-show-target';
import { useWrite } from './use-write';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** The team's target table: who, what, a month, a week on average, and the strategy that people type on the sheet. */
export function TeamTableView(props: PartProps) {
  const { port, source, book, calendar, asOf, onRefresh } = props;
  const say = usePeopleTexts();
  const language = useLanguage();
  const styles = useTableStyles();
  const sayTrace = useCatalogue(traceTexts);
  const [chosen, setChoice] = useState<WeeklyChoice>();
  const { weeks } = useSettings().settings;
  const choice = chosen ?? weeklyFor(weeks);
  const apply = useApply(port, onRefresh);
  const write = useWrite(apply, props);
  const { message, show } = useShowTarget(port, book, source.table.name);
  const outcome = teamTable(book, asOf, choice, calendar);
  const { shown: rows, more } = useShownLines(outcome.ok ? outcome.value.rows : []);
  if (!outcome.ok) return <Message intent="error">{sentenceOf(outcome.failure, language)}</Message>;
  const table = outcome.value;
  const name = teamSheetName(table, language);
  const status = say('teamStatus', {
    owners: askable(book.owners.length, 'count'),
    measures: askable(book.measures.length, 'count'),
    missing: askable(table.rows.filter(({ month }) => month === null).length, 'count'),
  });
  const make = () =>
    write.run(async () => {
      const kept = (await readKept(port, [name])).get(name) ?? null;
      return { ok: true, value: proposeTeamTable(source, table, kept, language) };
    });
  return (
    <>
      <SelectField
        label={say('convention')}
        value={choice}
        choices={WEEKLY_CHOICES.map((value) => ({ value, text: peopleTexts.conventionChoices[value][language] }))}
        onChange={(value) => setChoice(value as WeeklyChoice)}
      />
      <span>
        <Told>{status}</Told>
      </span>
      <table
        className={styles.table}
        aria-label={say('teamCaption', { month: dateText(table.month.from).slice(0, 7) })}
      >
        <TableHead labels={2} names={[say('owner'), say('type'), say('monthly'), say('weekly')]} />
        <tbody>
          {rows.map(({ owner, measure, month, weekly, owed }) => (
            <tr key={`${owner} ${measure.name}`}>
              <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                {owner}
              </th>
              <td className={mergeClasses(styles.cell, styles.label)}>{measure.name}</td>
              <NumberCell>
                <Button
                  size="small"
                  appearance="transparent"
                  style={{ minWidth: 0, padding: 0, fontWeight: 'inherit' }}
                  icon={month === null ? <CircleRegular /> : undefined}
                  title={sayTrace('show')}
                  data-trace
                  aria-label={say('showTarget', {
                    owner,
                    measure: measure.name,
                    value: month === null ? say('noTarget') : shown(month, measure.isRate),
                  })}
                  onClick={() => show(owner, measure.name, table.month, owed)}
                >
                  {month === null ? say('noTarget') : shown(month, measure.isRate)}
                </Button>
              </NumberCell>
              <NumberCell how={measure.isRate ? 'inherited' : 'weekly'} at={cellsOf(owed)}>
                {shown(weekly, measure.isRate)}
              </NumberCell>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
      {message !== '' && <Message intent="info">{message}</Message>}
      <div>
        <Button appearance="primary" disabledFocusable={apply.busy} onClick={() => void make()}>
          {say('makeTeam')}
        </Button>
      </div>
      {write.error !== '' && <Message intent="error">{write.error}</Message>}
      <ApplyOutcome apply={apply} done={say('written', { sheets: write.done })} onRefresh={onRefresh} />
      <Status>{status}</Status>
    </>
  );
}
