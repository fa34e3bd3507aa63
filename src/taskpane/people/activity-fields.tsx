import { Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActivityKind } from '../../jobs/people/activity-log';
import type { ActivityInput, ActivityNeed, ActivityPlan } from '../../jobs/people/activity-plan';
import type { Card } from '../../jobs/people/card';
import { readNumber } from '../../sheet/number-text';
import { dateText } from '../../texts/dates';
import { peopleTexts } from '../../texts/people';
import { printNumber, printPercent } from '../../texts/print-number';
import { useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { readRate } from '../read-input';
import { usePeopleTexts, type SayPeople } from './use-people-texts';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

/** Visits, calls, e-mails, exhibitions and online campaigns: what the goal needs, what is planned, and whether it fits. */
export function ActivityFields(props: {
  readonly owner: string;
  readonly goal: NonNullable<Card['goal']>;
  readonly inputs: Partial<Readonly<Record<ActivityKind, ActivityInput>>>;
  onChange(kind: ActivityKind, input: ActivityInput): void;
}) {
  const { owner, goal, inputs } = props;
  const { plan, measure } = goal;
  const say = usePeopleTexts();
  if (plan === null) return <Message intent="warning">{say('noGoalTarget', { owner, measure })}</Message>;
  return (
    <section aria-label={say('activities')} style={{ display: 'flex', flexDirection: 'column', gap: '8px' }}>
      <Text weight="semibold">{say('activities')}</Text>
      {plan.needs.map((need) => (
        <Activity
          key={need.kind}
          need={need}
          plan={plan}
          measure={measure}
          onChange={(change) => {
            const before = inputs[need.kind] ?? { planned: null, rate: null, perDay: null };
            props.onChange(need.kind, { ...before, ...change });
          }}
        />
      ))}
    </section>
  );
}

function Activity(props: {
  readonly need: ActivityNeed;
  readonly plan: ActivityPlan;
  readonly measure: string;
  onChange(change: Partial<ActivityInput>): void;
}) {
  const { need, plan, measure, onChange } = props;
  const say = usePeopleTexts();
  const language = useLanguage();
  const [planned, setPlanned] = useState('');
  const [rate, setRate] = useState('');
  const kind = peopleTexts.kinds[need.kind][language];
  const number = (text: string) => {
    const value = readNumber(text);
    return typeof value === 'number' && value >= 0 ? value : null;
  };
  return (
    <div>
      <Text size={200} block>
        <Told>{needText(need, plan, measure, kind, say)}</Told>
      </Text>
      {need.fit !== null && (
        <Message intent={need.fit.short > 0 ? 'warning' : 'success'}>{fitText(need, plan, kind, say)}</Message>
      )}
      <PairOfFields>
        <Field size="small" label={say('plannedOf', { kind })}>
          <Input
            value={planned}
            inputMode="decimal"
            style={{ minWidth: 0 }}
            input={{ style: { minWidth: 0, width: '100%' } }}
            onChange={(_, { value }) => {
              setPlanned(value);
              onChange({ planned: number(value) });
            }}
          />
        </Field>
        <Field size="small" label={say('rateOf', { kind })}>
          <Input
            value={rate}
            inputMode="decimal"
            style={{ minWidth: 0 }}
            input={{ style: { minWidth: 0, width: '100%' } }}
            onChange={(_, { value }) => {
              setRate(value);
              const read = readRate(value);
              onChange({ rate: 'value' in read ? read.value : null });
            }}
          />
        </Field>
      </PairOfFields>
    </div>
  );
}

function needText(need: ActivityNeed, plan: ActivityPlan, measure: string, kind: string, say: SayPeople): string {
  const { rate, rateFrom, history, needed, perDay, capacity } = need;
  if (rate === null || needed === null || rateFrom === null) return say('needUnknown', { kind });
  const basis = say(`${rateFrom}Rate`, {
    results: askable(history?.results ?? '', 'logged'),
    count: askable(history?.count ?? '', 'logged'),
  });
  const period = `${dateText(plan.part.from)}–${dateText(plan.part.to).slice(5)}`;
  const sentence = say('needSentence', {
    kind,
    period,
    goal: askable(printNumber(plan.goal), 'goal'),
    measure,
    // an exhibition may bring more than one customer, which is no share of it
    rate: askable(rate > 1 ? `${printNumber(rate, 1)}×` : printPercent(rate, 1), 'activityRate'),
    basis,
    needed: askable(printNumber(needed), 'activityNeed'),
    perDay: askable(printNumber(perDay ?? 0), 'perWorkday'),
  });
  const able = need.typedAble ?? need.usual;
  if (capacity === null || able === null) return sentence;
  const values = {
    able: askable(printNumber(able, 1), 'usualDay'),
    days: askable(plan.days, 'daysLeft'),
    // half a visit short is one short, as on the card
    short: askable(printNumber(Math.ceil(Number(capacity.short.toFixed(9)))), 'activityShort'),
  };
  return `${sentence}${say(capacity.short > 0 ? 'capacityShort' : 'capacityOk', values)}`;
}

function fitText(need: ActivityNeed, plan: ActivityPlan, kind: string, say: SayPeople): string {
  const { fit, rate, needed } = need;
  if (fit === null) return '';
  const test = say('fitSentence', {
    goal: askable(printNumber(plan.goal), 'goal'),
    activities: askable(printNumber(fit.activities), 'chosen'),
    kind,
    implied: fit.impliedRate === null ? '–' : askable(printPercent(fit.impliedRate), 'impliedRate'),
    rate: askable(printPercent(rate ?? 0, 1), 'activityRate'),
    needed: askable(printNumber(needed ?? 0), 'activityNeed'),
  });
  return `${test} ${fit.short > 0 ? say('fitShort', { short: askable(printNumber(fit.short), 'activityShort') }) : say('fitEnough')}`;
}
