import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { addUp } from '../../jobs/add-up';
import type { ActionStatus } from '../../jobs/actions/action';
import { filterActions } from '../../jobs/actions/filter-actions';
import { isOverdue } from '../../jobs/actions/is-overdue';
import { readDate } from '../../sheet/date-text';
import { actionPlanTexts } from '../../texts/action-plan';
import { actionTexts } from '../../texts/actions';
import { printNumber } from '../../texts/print-number';
import { useCatalogue, useLanguage, useTexts } from '../language-context';
import { PairOfFields } from '../parts/pair-of-fields';
import { PlainField } from '../parts/plain-field';
import { SelectField } from '../parts/select-field';
import { Status } from '../parts/status';
import { ActionItems } from './action-items';
import { planCells } from './plan-cells';
import type { PlanProps } from './plan-props';
import { TraceAreas } from '../parts/trace';
import { askable } from '../../texts/askable';
import { Told } from '../parts/told';

const EVERYBODY = 'all';
const NOBODY = 'nobody';
const STATUSES = Object.keys(actionTexts.statuses) as ActionStatus[];

/** The actions of a plan by owner and status, what of them is overdue, and what they cost. */
export function ActionList(props: PlanProps & { readonly asOfText: string; onAsOf(text: string): void }) {
  const { atHand, day, asOfText } = props;
  const { plan } = atHand;
  const { actions } = plan;
  const say = useCatalogue(actionPlanTexts);
  const sayPane = useTexts();
  const language = useLanguage();
  const [owner, setOwner] = useState(EVERYBODY);
  const [status, setStatus] = useState<ActionStatus | 'all' | 'open' | 'overdue'>('all');

  const owners = [...new Set(actions.map((action) => action.owner))];
  const named = owners.filter((name) => name !== '');
  const chosen = owner === EVERYBODY ? '' : owner === NOBODY ? null : owner.slice(OWNER.length);
  const shown = filterActions(actions, { owner: chosen, status }, day);
  const late = shown.filter(({ action }) => isOverdue(action, day)).length;
  const sum = (items: typeof actions) =>
    printNumber(
      addUp(
        items.flatMap(({ budget }) => (budget === null ? [] : [budget])),
        2,
      ),
    );
  const summary = say('shown', {
    shown: askable(shown.length, 'count'),
    count: askable(actions.length, 'count'),
    overdue: askable(late, 'overdue'),
    budget: askable(sum(shown.map(({ action }) => action)), 'added'),
    total: askable(sum(actions), 'added'),
  });
  const without = shown.filter(({ action }) => action.budget === null).length;
  const wrongDay = asOfText.trim() !== '' && readDate(asOfText) === undefined;
  const budgets = plan.columns.budget;
  return (
    <>
      <PairOfFields>
        <SelectField
          label={say('owner')}
          value={owner}
          choices={[
            { value: EVERYBODY, text: say('everybody') },
            ...named.map((name) => ({ value: OWNER + name, text: name })),
            ...(owners.includes('') ? [{ value: NOBODY, text: say('nobody') }] : []),
          ]}
          onChange={setOwner}
        />
        <SelectField
          label={say('status')}
          value={status}
          choices={[
            { value: 'all', text: say('allStatuses') },
            { value: 'open', text: say('open') },
            { value: 'overdue', text: say('overdue') },
            ...STATUSES.map((value) => ({ value, text: actionTexts.statuses[value][language] })),
          ]}
          onChange={(value) => setStatus(value as typeof status)}
        />
      </PairOfFields>
      <PlainField
        label={say('asOf')}
        hint={say('asOfHint')}
        value={asOfText}
        wrong={wrongDay ? sayPane('notDateInput', { text: asOfText }) : ''}
        onChange={props.onAsOf}
      />
      <TraceAreas areas={planCells(atHand, 'budget')}>
        <Text>
          <Told>{actions.length === 0 ? say('emptyPlan') : summary}</Told>
        </Text>
        {without > 0 && (
          <Text size={200}>
            <Told>{say('noBudget', { count: askable(without, 'count') })}</Told>
          </Text>
        )}
      </TraceAreas>
      {budgets !== undefined && actions.length > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              const [cells] = planCells(atHand, 'budget');
              if (cells !== undefined) void props.port.show(cells);
            }}
          >
            {say('budgetCells')}
          </Button>
        </div>
      )}
      {actions.length > 0 && shown.length === 0 && <Text>{say('noneShown')}</Text>}
      <ActionItems
        atHand={atHand}
        label={say('list')}
        items={shown}
        day={day}
        onFind={props.onFind}
        onEdit={props.onEdit}
      />
      <Status>{actions.length === 0 ? '' : summary}</Status>
    </>
  );
}

/** Before a name, so that nobody's name is taken for "everybody". */
const OWNER = 'owner ';
