import { Button } from '@fluentui/react-components';
import { isSetting } from '../../jobs/settings/check-setting';
import { CALENDAR_CHOICES, LANGUAGE_CHOICES, WEEK_CHOICES, type SettingName } from '../../jobs/settings/settings';
import { fill } from '../../texts/fill';
import type { Text } from '../../texts/language';
import { settingTexts } from '../../texts/settings';
import { useLanguage } from '../language-context';
import { PairOfFields } from '../parts/pair-of-fields';
import { PlainField } from '../parts/plain-field';
import { SelectField } from '../parts/select-field';
import { readRate } from '../read-input';
import type { SettingsDraft } from './settings-draft';

/** One field for each setting. */
export function SettingsFields(props: {
  readonly draft: SettingsDraft;
  readonly wrong: ReadonlySet<SettingName>;
  onChange(change: Partial<SettingsDraft>): void;
  onSelection(): void;
}) {
  const { draft, wrong, onChange } = props;
  const language = useLanguage();
  const { names, meanings, choices, months } = settingTexts;
  const select = (name: SettingName, options: readonly (readonly [string, Text])[]) => (
    <SelectField
      label={names[name][language]}
      hint={meanings[name][language]}
      value={draft[name]}
      choices={options.map(([value, text]) => ({ value, text: text[language] }))}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  const type = (name: SettingName, sentence: Text, after?: string) => (
    <PlainField
      label={names[name][language]}
      hint={meanings[name][language]}
      value={draft[name]}
      wrong={wrong.has(name) ? fill(sentence, language, { onPace: `${draft.onPace} %` }) : ''}
      {...(after === undefined ? {} : { after })}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <>
      <PairOfFields>
        {select(
          'language',
          LANGUAGE_CHOICES.map((value) => [value, choices.language[value]]),
        )}
        {type('unit', settingTexts.wrong.unit)}
      </PairOfFields>
      {select(
        'calendar',
        CALENDAR_CHOICES.map((value) => [value, choices.calendar[value]]),
      )}
      {type('holidays', settingTexts.wrong.holidays)}
      <div>
        <Button size="small" onClick={props.onSelection}>
          {settingTexts.useSelection[language]}
        </Button>
      </div>
      <PairOfFields>
        {select(
          'fiscalYearStart',
          months.map((text, index) => [String(index + 1), text]),
        )}
        {select(
          'weeks',
          WEEK_CHOICES.map((value) => [value, choices.weeks[value]]),
        )}
      </PairOfFields>
      <PairOfFields>
        {type('onPace', settingTexts.wrong.percent, '%')}
        {type('behind', isTooHigh(draft) ? settingTexts.wrong.behind : settingTexts.wrong.percent, '%')}
      </PairOfFields>
      <PairOfFields>
        {type('drop', settingTexts.wrong.percent, '%')}
        {type('confidence', settingTexts.wrong.confidence, '%')}
      </PairOfFields>
    </>
  );
}

/** Sound by itself, but above what is on pace. */
function isTooHigh({ behind }: SettingsDraft): boolean {
  const rate = readRate(behind);
  return 'value' in rate && isSetting('behind', rate.value);
}
