import type { PaceCalendar } from '../../jobs/track/pace-choices';
import { useTexts } from '../language-context';
import { SelectField } from './select-field';

/** The days that count as working days. */
export function CalendarField(props: { readonly value: PaceCalendar; onChange(calendar: PaceCalendar): void }) {
  const say = useTexts();
  return (
    <SelectField
      label={say('calendar')}
      value={props.value}
      choices={[
        { value: 'CN', text: say('calendarChina') },
        { value: 'weekdays', text: say('calendarWeekdays') },
        { value: 'all', text: say('calendarAll') },
      ]}
      onChange={(value) => props.onChange(value as PaceCalendar)}
    />
  );
}
