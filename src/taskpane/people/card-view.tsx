import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { periodOf } from '../../core/calendar/period';
import { makeCard, type Card } from '../../jobs/people/card';
import { planActivities, type ActivityInput, type ActivityPlan } from '../../jobs/people/activity-plan';
import type { ActivityKind } from '../../jobs/people/activity-log';
import type { JobOutcome } from '../../jobs/job-outcome';
import { proposeCards } from '../../jobs/people/propose-cards';
import { readCard } from '../../jobs/people/read-card';
import { cardSheetName } from '../../jobs/people/write-card';
import { peopleTexts } from '../../texts/people';
import { ApplyOutcome } from '../apply/apply-outcome';
import { useApply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { ActivityFields } from './activity-fields';
import { CardFiguresTable } from './card-figures';
import { CardState } from './card-state';
import type { NamedLog } from './logs';
import type { PartProps } from './part-props';
import { readKept } from './read-kept';
import { useKeptCard } from './use-kept-card';
import { usePeopleTexts } from './use-people-texts';
import { useWrite } from './use-write';

/** One person's page: this week's and today's targets, the activities they take, and what the card says so far. */
export function CardView(
  props: PartProps & { readonly logs: readonly NamedLog[]; readonly calendarWord: string | null },
) {
  const { port, source, book, calendar, asOf, logs, calendarWord, onRefresh } = props;
  const say = usePeopleTexts();
  const language = useLanguage();
  const amounts = book.measures.filter(({ isRate }) => !isRate);
  const [person, setPerson] = useState('');
  const [goal, setGoal] = useState<string | null>(null);
  const [log, setLog] = useState<string | null>(null);
  const [inputs, setInputs] = useState<Partial<Record<ActivityKind, ActivityInput>>>({});
  const apply = useApply(port, onRefresh);
  const write = useWrite(apply, props);
  const owner = book.owners.includes(person) ? person : book.owners[0]!;
  const measure = goal ?? amounts.find(({ name }) => COUNTS.test(name))?.name ?? '';
  const chosen = log === null ? logs[0] : logs.find(({ key }) => key === log);
  const name = cardSheetName(owner, language);
  const kept = useKeptCard(port, name, `${apply.state.step} ${props.tables.turn}`);
  const week = useMemo(() => periodOf(asOf, 'week'), [asOf]);

  const planOf = (one: string): JobOutcome<ActivityPlan | null> =>
    planActivities(book, { owner: one, measure, day: asOf, week, log: chosen?.log ?? null, inputs }, calendar);
  const cardOf = (one: string): JobOutcome<Card> => {
    const plan = measure === '' ? null : planOf(one);
    if (plan !== null && !plan.ok) return plan;
    const serves = plan === null ? null : { measure, plan: plan.value };
    return makeCard(book, one, asOf, serves, calendarWord, calendar);
  };
  const outcome = cardOf(owner);
  if (!outcome.ok) return <Message intent="error">{sentenceOf(outcome.failure, language)}</Message>;
  const card = outcome.value;
  const read = kept === null ? null : readCard(kept);

  const make = (people: readonly string[]) =>
    write.run(async () => {
      const logName = peopleTexts.logSheet[language];
      const sheets = await readKept(port, [...people.map((one) => cardSheetName(one, language)), logName]);
      const requests = [];
      for (const one of people) {
        const made = cardOf(one);
        if (!made.ok) return made;
        requests.push({ card: made.value, kept: sheets.get(cardSheetName(one, language)) ?? null });
      }
      return proposeCards(source, requests, sheets.get(logName) ?? null, language);
    });
  const press = read === null ? 'makeCard' : read.monday < week.from ? 'nextWeek' : 'updateCard';
  return (
    <>
      <PairOfFields>
        <SelectField
          label={say('person')}
          value={owner}
          choices={book.owners.map((one) => ({ value: one, text: one }))}
          onChange={setPerson}
        />
        <SelectField
          label={say('goalMeasure')}
          value={measure}
          choices={[
            { value: '', text: say('noGoalMeasure') },
            ...amounts.map((one) => ({ value: one.name, text: one.name })),
          ]}
          onChange={setGoal}
        />
        <SelectField
          label={say('log')}
          value={chosen?.key ?? ''}
          choices={[{ value: '', text: say('noLog') }, ...logs.map((one) => ({ value: one.key, text: one.name }))]}
          onChange={setLog}
        />
      </PairOfFields>
      <CardFiguresTable card={card} read={read} kept={kept} />
      {card.goal !== null && (
        <ActivityFields
          owner={owner}
          goal={card.goal}
          inputs={inputs}
          onChange={(kind, input) => setInputs((before) => ({ ...before, [kind]: input }))}
        />
      )}
      <CardState port={port} owner={owner} kept={kept} read={read} week={week} />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button appearance="primary" disabledFocusable={apply.busy} onClick={() => void make([owner])}>
          {say(press)}
        </Button>
        <Button disabledFocusable={apply.busy} onClick={() => void make(book.owners)}>
          {say('allCards')}
        </Button>
      </div>
      {write.error !== '' && <Message intent="error">{write.error}</Message>}
      <ApplyOutcome apply={apply} done={say('written', { sheets: write.done })} onRefresh={onRefresh} />
    </>
  );
}

/** A measure that visits and calls can bring: new customers, contracts. */
const COUNTS = /客户|新签|家数|合同数|customers?|deals|accounts/i;
