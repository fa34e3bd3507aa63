import type { PacePeriod } from '../../jobs/track/guess-track';
import { useTexts } from '../language-context';
import { SelectField } from './select-field';

const NAMES = { week: 'paceWeek', month: 'paceMonth', quarter: 'paceQuarter', year: 'paceYear' } as const;
const ALL: readonly PacePeriod[] = ['week', 'month', 'quarter', 'year'];

/** Chooses how long the period is that is looked at: week, month, quarter or year, or those of them in `periods`. */
export function PeriodField(props: {
  readonly label: string;
  readonly value: PacePeriod;
  readonly periods?: readonly PacePeriod[];
  onChange(period: PacePeriod): void;
}) {
  const say = useTexts();
  const { periods = ALL } = props;
  return (
    <SelectField
      label={props.label}
      value={props.value}
      choices={periods.map((period) => ({ value: period, text: say(NAMES[period]) }))}
      onChange={(period) => props.onChange(period as PacePeriod)}
    />
  );
}
