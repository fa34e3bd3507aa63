import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import type { Basis } from '../../jobs/set/asked-total';
import type { Asked } from '../../jobs/set/asked-total';
import { yearName } from '../../texts/year-name';
import { printNumber, printPercent } from '../../texts/print-number';
import { useLanguage, useTexts } from '../language-context';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import type { SetInputs } from './inputs';
import type { PlanState } from './use-plan';
import type { SetState } from './use-set';
import { useSetTexts, type SaySet } from './use-set-texts';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const QUANTILES = ['0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9'];
const UNITS = ['0.01', '1', '100', '1000', '10000'];

/** Growth of market and own, or an outcome of the forecast, or a number; and how far base and stretch lie from it. */
export function BasisFields(props: {
  readonly state: SetState;
  readonly plan: PlanState;
  readonly inputs: SetInputs;
  onChange(change: Partial<SetInputs>): void;
}) {
  const { state, plan, inputs, onChange } = props;
  const say = useSetTexts();
  const sayPane = useTexts();
  const language = useLanguage();
  const { last, forecast } = state;
  const kinds = (
    [
      ['growth', 'byGrowth'],
      ['forecast', 'byForecast'],
      ['given', 'byHand'],
    ] as const
  ).filter(
    ([kind]) => (kind === 'growth' && last.whole > 0) || (kind === 'forecast' && forecast.ok) || kind === 'given',
  );
  const units = UNITS.includes(plan.unitText) ? UNITS : [plan.unitText, ...UNITS];
  return (
    <>
      <Field label={say('basis')} size="small">
        <RadioGroup
          layout="horizontal"
          value={plan.basis}
          onChange={(_, { value }) => onChange({ basis: value as Basis['kind'] })}
        >
          {kinds.map(([kind, name]) => (
            <Radio key={kind} value={kind} label={say(name)} />
          ))}
        </RadioGroup>
      </Field>
      {plan.basis === 'growth' && (
        <PairOfFields>
          <TextField
            label={say('market')}
            hint={say('marketHint')}
            value={inputs.market}
            typed={plan.market}
            after="%"
            onChange={(market) => onChange({ market })}
          />
          <TextField
            label={say('own')}
            hint={say('ownHint')}
            value={inputs.own}
            typed={plan.own}
            after="%"
            onChange={(own) => onChange({ own })}
          />
        </PairOfFields>
      )}
      {plan.basis === 'forecast' && (
        <SelectField
          label={say('quantile')}
          value={inputs.quantile}
          choices={QUANTILES.map((value) => ({
            value,
            text: value === '0.5' ? say('quantileMean') : say('quantileOf', { share: printPercent(Number(value), 0) }),
          }))}
          onChange={(quantile) => onChange({ quantile })}
        />
      )}
      {plan.basis === 'given' && (
        <TextField
          label={sayPane('total')}
          hint={sayPane('totalHint')}
          value={inputs.total}
          typed={plan.total}
          onChange={(total) => onChange({ total })}
        />
      )}
      {plan.asked?.ok && (
        <Text size={200} block>
          <Told>{madeOf(plan.asked.value, state, plan.unitText, say)}</Told>
        </Text>
      )}
      <PairOfFields>
        <TextField
          label={say('marketSize', { year: yearName(last.year, last.startMonth, language) })}
          hint={say('marketSizeHint')}
          value={inputs.marketSize}
          typed={plan.marketSize ?? { value: 0 }}
          onChange={(marketSize) => onChange({ marketSize })}
        />
        <SelectField
          label={say('roundTo')}
          value={plan.unitText}
          choices={units.map((value) => ({ value, text: printNumber(Number(value), 6) }))}
          onChange={(unit) => onChange({ unit })}
        />
      </PairOfFields>
      <PairOfFields>
        <TextField
          label={say('baseMultiple')}
          value={inputs.base}
          typed={plan.multiples.base}
          after="%"
          onChange={(base) => onChange({ base })}
        />
        <TextField
          label={say('stretchMultiple')}
          value={inputs.stretch}
          typed={plan.multiples.stretch}
          after="%"
          onChange={(stretch) => onChange({ stretch })}
        />
      </PairOfFields>
      {shareText(state, plan, say)}
    </>
  );
}

function madeOf({ basis, unrounded, total }: Asked, { last }: SetState, unit: string, say: SaySet): string {
  const how = basis.kind === 'growth' ? 'grown' : 'quantile';
  const made = {
    unrounded: askable(printNumber(unrounded), how),
    unit: askable(printNumber(Number(unit), 6), 'chosen'),
    total: askable(printNumber(total), 'rounded'),
  };
  if (basis.kind === 'growth') {
    return say('growthMade', {
      ...made,
      last: askable(printNumber(last.whole), last.months > 0 ? 'estimated' : 'added'),
      market: askable(printPercent(basis.market), 'chosen'),
      own: askable(printPercent(basis.own), 'chosen'),
    });
  }
  return basis.kind === 'forecast'
    ? say('forecastMade', { ...made, share: askable(printPercent(basis.quantile, 0), 'chosen') })
    : '';
}

/** What the target means in the market, where its size is known. */
function shareText({ last }: SetState, { marketSize, market, asked }: PlanState, say: SaySet) {
  if (marketSize === null || !('value' in marketSize) || !(marketSize.value > 0) || !('value' in market) || !asked?.ok)
    return null;
  const after = asked.value.total / (marketSize.value * (1 + market.value));
  return (
    <Text size={200} block>
      <Told>
        {say('share', {
          before: askable(printPercent(last.whole / marketSize.value), 'marketShare'),
          after: askable(printPercent(after), 'marketShareAfter'),
        })}
      </Told>
    </Text>
  );
}
