import { Text } from '@fluentui/react-components';
import { useSettings } from '../settings/settings-context';
import type { PlanState } from './use-plan';
import { usePlanTexts } from './use-plan-texts';

const WEEKS = { split: 'weeksSplit', iso: 'weeksIso', '4-4-5': 'weeks4-4-5', four: 'weeksFour' } as const;
const CALENDARS = { CN: 'calendarCN', weekdays: 'calendarWeekdays', all: 'calendarAll' } as const;

/** By which calendar and seasons the time of a plan is split, where it has any. */
export function TimeNotes({ state }: { readonly state: PlanState }) {
  const say = usePlanTexts();
  const { settings, calendar } = useSettings();
  const { levels, season, period } = state;
  const time = levels.filter(({ dimension }) => !dimension.startsWith('column'));
  if (time.length === 0 || period === null) return null;
  const usesSeason = time.some(({ weights }) => weights === 'season');
  return (
    <Text size={200}>
      {say('calendarUsed', {
        calendar: say(CALENDARS[calendar.base]),
        weeks: say(WEEKS[settings.weeks]),
        month: settings.fiscalYearStart,
      })}{' '}
      {usesSeason && season !== null && say('seasonFrom', { from: season.from, to: season.to })}
      {usesSeason && season?.pooled && ` ${say('seasonPooled')}`}
      {period.dated && season === null && say('noSeason')}
    </Text>
  );
}
