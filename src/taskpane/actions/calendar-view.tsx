import { Button, Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { periodOf } from '../../core/calendar/period';
import { filterActions } from '../../jobs/actions/filter-actions';
import { proposeMonth } from '../../jobs/actions/propose-month';
import { proposeQuarter } from '../../jobs/actions/propose-quarter';
import { quarterAround } from '../../jobs/actions/quarter-around';
import { daysOf } from '../../jobs/actions/quarter-weeks';
import { dateOf } from '../../core/calendar/date';
import { actionPlanTexts } from '../../texts/action-plan';
import { dateText } from '../../texts/dates';
import { useCatalogue, useLanguage, useTexts } from '../language-context';
import { useSettings } from '../settings/settings-context';
import { MonthGrid } from './month-grid';
import type { PlanProps } from './plan-props';
import { QuarterBars } from './quarter-bars';
import { listText } from '../../texts/list-text';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: { marginInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

/** A plan's actions over a month of days or a quarter of weeks, in the pane and as a sheet. */
export function CalendarView(props: PlanProps) {
  const { atHand, day, apply } = props;
  const { plan, place } = atHand;
  const say = useCatalogue(actionPlanTexts);
  const sayPane = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const { fiscalYearStart } = useSettings().settings;
  const [span, setSpan] = useState<'month' | 'quarter'>('month');
  const all = filterActions(plan.actions, { owner: '', status: 'all' }, day);
  const starts = all.flatMap(({ action }) => daysOf(action)?.from ?? []);
  const [anchor, setAnchor] = useState<number | null>(day ?? (starts.length > 0 ? Math.min(...starts) : null));
  const undated = all.filter(({ action }) => daysOf(action) === null);
  const names = undated.map(({ action }) => action.action).slice(0, MOST_NAMED);

  const period =
    anchor === null ? null : span === 'month' ? periodOf(anchor, 'month') : quarterAround(anchor, fiscalYearStart);
  const insert = (as: 'formulas' | 'values') => {
    if (period === null || apply.busy) return;
    props.onInsert(() =>
      span === 'month'
        ? proposeMonth(place, all, period, language)
        : proposeQuarter(place, plan, all, period, day, as, language),
    );
  };
  const { year, month } = dateOf(period?.from ?? 1);
  const title =
    period === null
      ? ''
      : span === 'month'
        ? say('monthTitle', { year, month: language === 'zh' ? month : String(month).padStart(2, '0') })
        : say('quarterTitle', { from: dateText(period.from), to: dateText(period.to) });
  return (
    <>
      <div className={styles.bar} role="group" aria-label={say('span')}>
        {(['month', 'quarter'] as const).map((name) => (
          <ToggleButton key={name} size="small" checked={span === name} onClick={() => setSpan(name)}>
            {say(name)}
          </ToggleButton>
        ))}
        {period !== null && (
          <>
            <Button
              size="small"
              appearance="subtle"
              icon={<ChevronLeftRegular />}
              aria-label={say('earlier')}
              onClick={() => setAnchor(period.from - 1)}
            />
            <span className={styles.title} aria-live="polite">
              {title}
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<ChevronRightRegular />}
              aria-label={say('later')}
              onClick={() => setAnchor(period.to + 1)}
            />
          </>
        )}
      </div>
      {period !== null && span === 'month' && <MonthGrid key={period.from} {...props} title={title} month={period} />}
      {period !== null && span === 'quarter' && <QuarterBars {...props} title={title} quarter={period} />}
      {undated.length > 0 && (
        <Text size={200}>
          <Told at={[atHand.found.area]}>
            {say('undated', { count: askable(undated.length, 'count'), names: listText(names, language) })}
          </Told>
        </Text>
      )}
      {period !== null && (
        <div className={styles.bar}>
          {span === 'quarter' && (
            <Button appearance="primary" disabledFocusable={apply.busy} onClick={() => insert('formulas')}>
              {sayPane('insertFormulas')}
            </Button>
          )}
          <Button
            appearance={span === 'month' ? 'primary' : 'secondary'}
            disabledFocusable={apply.busy}
            onClick={() => insert('values')}
          >
            {span === 'month' ? say('insertMonth') : sayPane('insertValues')}
          </Button>
        </div>
      )}
    </>
  );
}

const MOST_NAMED = 5;
