import { fill } from '../../texts/fill';
import { settingTexts } from '../../texts/settings';
import { useLanguage } from '../language-context';
import { Message } from '../parts/message';
import type { HolidayTrouble } from './use-kept-settings';

/** Why the holiday list does not count, and what counts instead. */
export function HolidayMessage(props: {
  readonly trouble: HolidayTrouble;
  readonly calendar: 'CN' | 'weekdays' | 'all';
}) {
  const language = useLanguage();
  const { trouble } = props;
  const reason =
    trouble.wrong === 'noHolidaySheet'
      ? fill(settingTexts.noHolidaySheet, language, { sheet: trouble.sheet })
      : fill(settingTexts[trouble.wrong], language, { cell: trouble.cell, value: trouble.value });
  return (
    <Message intent="warning">
      {fill(settingTexts.holidaysUnread, language, {
        calendar: settingTexts.choices.calendar[props.calendar][language],
        reason,
      })}
    </Message>
  );
}
