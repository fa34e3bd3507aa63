import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dateOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import { calendarMonth, type CalendarDay } from '../../jobs/actions/calendar-month';
import { filterActions } from '../../jobs/actions/filter-actions';
import { actionPlanTexts, weekdayTexts } from '../../texts/action-plan';
import { dateText } from '../../texts/dates';
import { useCatalogue, useLanguage } from '../language-context';
import { ActionItem } from './action-item';
import type { PlanProps } from './plan-props';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  head: { fontWeight: tokens.fontWeightSemibold, textAlign: 'center' },
  cell: { padding: '1px', textAlign: 'center' },
  day: { minWidth: 0, width: '100%', padding: 0, height: '34px', flexDirection: 'column', lineHeight: 1.1 },
  busy: { fontWeight: tokens.fontWeightSemibold },
  count: {
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorBrandForeground1,
    textDecoration: 'underline',
    '::after': { content: 'attr(data-count)' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** A month of days, each with the number of its actions; a press lists them. */
export function MonthGrid(props: PlanProps & { readonly title: string; readonly month: Days }) {
  const { atHand, day, month } = props;
  const say = useCatalogue(actionPlanTexts);
  const language = useLanguage();
  const styles = useStyles();
  const weeks = calendarMonth(filterActions(atHand.plan.actions, { owner: '', status: 'all' }, day), month);
  const days = weeks.flat().filter(({ inMonth }) => inMonth);
  const first = days.find((one) => one.day === day) ?? days.find(({ entries }) => entries.length > 0) ?? days[0]!;
  const [picked, setPicked] = useState(first.day);
  const chosen = days.find((one) => one.day === picked) ?? first;
  return (
    <>
      <table className={styles.table} aria-label={props.title}>
        <thead>
          <tr>
            {weekdayTexts.map((text) => (
              <th key={text.en} scope="col" className={styles.head}>
                {text[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]!.day}>
              {week.map((one) => (
                <td key={one.day} className={styles.cell}>
                  {one.inMonth && (
                    <Button
                      size="small"
                      appearance={one.day === chosen.day ? 'outline' : 'subtle'}
                      className={mergeClasses(styles.day, one.entries.length > 0 && styles.busy)}
                      aria-pressed={one.day === chosen.day}
                      aria-label={`${dateOf(one.day).day} ${say('dayEntries', { day: dateText(one.day), count: one.entries.length })}`}
                      onClick={() => setPicked(one.day)}
                    >
                      <span>{dateOf(one.day).day}</span>
                      {/* drawn only: the button's name says it in words, after the day that is seen */}
                      <span
                        className={styles.count}
                        data-count={one.entries.length > 0 ? one.entries.length : '\u00a0'}
                      />
                    </Button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <DayList {...props} chosen={chosen} />
    </>
  );
}

function DayList(props: PlanProps & { readonly chosen: CalendarDay }) {
  const { chosen, day } = props;
  const say = useCatalogue(actionPlanTexts);
  const styles = useStyles();
  const name = dateText(chosen.day);
  if (chosen.entries.length === 0) return <Text size={200}>{say('nothingOn', { day: name })}</Text>;
  return (
    <ul className={styles.list} aria-label={say('dayEntries', { day: name, count: chosen.entries.length })}>
      {chosen.entries.map(({ listed, mark }) => (
        <ActionItem
          key={listed.index}
          atHand={props.atHand}
          listed={listed}
          day={day}
          mark={say(mark)}
          onFind={props.onFind}
          onEdit={props.onEdit}
        />
      ))}
    </ul>
  );
}
