import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { lastLabel } from '../../jobs/decompose/labels';
import { setOfferTexts } from '../../texts/set-offers';
import type { WorkbookPort } from '../../workbook/port';
import { printNumber } from '../../texts/print-number';
import { useCatalogue, useLanguage, useTexts } from '../language-context';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { unitChoices, type Inputs, type TotalFrom, type UnitChoice } from './inputs';
import { chosenOffer } from './choose-offer';
import { LinkedNote } from './linked-note';
import { NamedList } from './named-list';
import { SetOffers } from './set-offers';
import type { PlanState } from './use-plan';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** How much: growth on last year or a total, and the unit it is rounded to. */
export function TotalFields(props: {
  readonly inputs: Inputs;
  readonly state: PlanState;
  readonly port: WorkbookPort;
  onChange(change: Partial<Inputs>): void;
}) {
  const { inputs, state, onChange } = props;
  const say = useTexts();
  const sayOffer = useCatalogue(setOfferTexts);
  const language = useLanguage();
  const { history, totalFrom, measure } = state;
  const inUnit = measure?.unit?.label;
  const offer = state.offers.find(({ side, target }) => side === 'target' && target.path[0] === measure?.heading);
  const growth = state.plan?.ok ? state.plan.value.total.growth : null;
  const unitText: Record<UnitChoice, string> = {
    '0.01': say('unitCent'),
    '1': say('unitOne'),
    '100': say('unitHundred'),
    '1000': say('unitThousand'),
    '10000': say('unitWan'),
    own: say('unitOwn'),
  };
  return (
    <>
      <Field label={say('totalFrom')} size="small">
        <RadioGroup
          layout="horizontal"
          value={totalFrom}
          onChange={(_, { value }) =>
            onChange({
              totalFrom: value as TotalFrom,
              // nothing to choose where one stands for the measure at hand
              ...(value === 'linked' && inputs.linked === null && offer && chosenOffer(offer, state)),
            })
          }
        >
          <Radio value="growth" label={say(state.period?.dated !== true ? 'byGrowthOfTable' : 'byGrowth')} />
          <Radio value="given" label={say('byTotal')} />
          {(state.offers.length + state.named.length > 0 || totalFrom === 'linked') && (
            <Radio value="linked" label={sayOffer(state.named.length > 0 ? 'byOfferOrName' : 'byOffer')} />
          )}
        </RadioGroup>
      </Field>
      <PairOfFields>
        {totalFrom === 'growth' && (
          <TextField
            label={say('growth')}
            value={inputs.growth}
            typed={state.growth}
            after="%"
            onChange={(text) => onChange({ growth: text })}
          />
        )}
        {totalFrom === 'given' && (
          <TextField
            label={inUnit === undefined ? say('total') : say('totalInUnit', { unit: inUnit })}
            hint={say('totalHint')}
            value={inputs.total}
            typed={state.total}
            onChange={(total) => onChange({ total })}
          />
        )}
        <SelectField
          label={say('unit')}
          value={inputs.unit}
          choices={unitChoices.map((value) => ({ value, text: unitText[value] }))}
          onChange={(unit) => onChange({ unit: unit as UnitChoice })}
        />
        {inputs.unit === 'own' && (
          <TextField
            label={say('ownUnit')}
            value={inputs.ownUnit}
            typed={state.unit}
            onChange={(ownUnit) => onChange({ ownUnit })}
          />
        )}
      </PairOfFields>
      {totalFrom === 'linked' && (
        <LinkedNote
          offer={state.offer}
          address={inputs.linked}
          unit={inUnit ?? ''}
          period={state.period}
          port={props.port}
        />
      )}
      <SetOffers offers={state.offers} port={props.port} onChoose={(offer) => onChange(chosenOffer(offer, state))} />
      <NamedList offers={state.named} port={props.port} onChoose={(offer) => onChange(chosenOffer(offer, state))} />
      {totalFrom === 'growth' && history !== null && (
        <Text size={200}>
          <Told>
            {growth === null || !state.plan?.ok
              ? say('growthHint', {
                  period: lastLabel(history.period, language),
                  last: askable(printNumber(history.last), 'added'),
                })
              : say('growthResult', {
                  last: askable(printNumber(growth.last), 'added'),
                  factor: askable(printNumber(1 + growth.rate, 6), 'chosen'),
                  unrounded: askable(printNumber(growth.unrounded, 4), 'grown'),
                  unit: askable(printNumber(state.plan.value.choices.unit, 10), 'chosen'),
                  total: askable(printNumber(state.plan.value.total.total, 10), 'rounded'),
                })}
          </Told>
        </Text>
      )}
    </>
  );
}
