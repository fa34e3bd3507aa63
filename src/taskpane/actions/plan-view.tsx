import { Button, Tab, TabList, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Action } from '../../jobs/actions/action';
import { giveIds } from '../../jobs/actions/give-ids';
import { readDate } from '../../sheet/date-text';
import { actionPlanTexts } from '../../texts/action-plan';
import { dateText } from '../../texts/dates';
import type { WorkbookPort } from '../../workbook/port';
import type { Apply } from '../apply/use-apply';
import { errorText, sentenceOf } from '../error-text';
import { useCatalogue, useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { ActionForm } from './action-form';
import { ActionList } from './action-list';
import { CalendarView } from './calendar-view';
import { Exchange } from './exchange';
import type { PlanProps } from './plan-props';
import { Quadrants } from './quadrants';
import type { PlanAtHand } from './use-plan';
import { writeActions } from './write-actions';
import { listText } from '../../texts/list-text';

const VIEWS = ['list', 'quadrants', 'calendar', 'exchange'] as const;
type PlanViewName = (typeof VIEWS)[number];

/** One action plan: its list, quadrants, calendar, the exchange with other systems, and the form of an action. */
export function PlanView(props: {
  readonly port: WorkbookPort;
  readonly atHand: PlanAtHand;
  /** Whether it is the table chosen for all jobs. */
  readonly chosen: boolean;
  readonly asOf: number | null;
  readonly apply: Apply;
  onDone(what: string | undefined): void;
}) {
  const { port, atHand, apply, onDone } = props;
  const { plan, place } = atHand;
  const say = useCatalogue(actionPlanTexts);
  const language = useLanguage();
  const [view, setView] = useState<PlanViewName>('list');
  const [edited, setEdited] = useState<number | 'new' | null>(null);
  const [asOfText, setAsOfText] = useState(props.asOf === null ? '' : dateText(props.asOf));
  const [failure, setFailure] = useState('');

  const onWrite = async (after: readonly Action[], what: string): Promise<boolean> => {
    setFailure('');
    try {
      const proposal = await writeActions(port, atHand, after, language);
      if (!proposal.ok) {
        setFailure(sentenceOf(proposal.failure, language));
        return false;
      }
      if (proposal.value.changes.length === 0) return true;
      onDone(what);
      await apply.apply(() => proposal.value);
      return true;
    } catch (error) {
      setFailure(errorText(error, language));
      return false;
    }
  };
  const save = async (action: Action) => {
    const { actions } = plan;
    const grown = [...actions, action];
    // only the new row gets an id, and only where the table has a column for it
    const id = plan.columns.id === undefined ? '' : giveIds(grown).at(-1)!.id;
    const after =
      edited === 'new'
        ? [...actions, { ...action, id }]
        : actions.map((before, index) => (index === edited ? action : before));
    setEdited(null);
    await onWrite(after, say('saved', { name: action.action }));
  };
  const shared: PlanProps = {
    port,
    atHand,
    apply,
    day: readDate(asOfText) ?? null,
    onFind: (index) =>
      void port.show(rowOf(atHand, index)).catch((error: unknown) => setFailure(errorText(error, language))),
    onEdit: setEdited,
    onWrite,
    onInsert: (make) => {
      onDone(undefined);
      void apply.apply(make);
    },
  };
  return (
    <>
      {!props.chosen && <Text size={200}>{say('planAt', { name: place.name, place: place.place })}</Text>}
      <Problems atHand={atHand} />
      {edited !== null ? (
        <ActionForm
          key={edited}
          plan={plan}
          action={edited === 'new' ? null : (plan.actions[edited] ?? null)}
          busy={apply.busy}
          onSave={(action) => void save(action)}
          onCancel={() => setEdited(null)}
        />
      ) : (
        <>
          <div>
            <Button appearance="primary" disabledFocusable={apply.busy} onClick={() => setEdited('new')}>
              {say('add')}
            </Button>
          </div>
          <TabList
            size="small"
            aria-label={say('views')}
            selectedValue={view}
            onTabSelect={(_, { value }) => setView(value as PlanViewName)}
          >
            {VIEWS.map((name) => (
              <Tab
                key={name}
                value={name}
                id={`plan-tab-${name}`}
                aria-controls="plan-view"
                style={{ paddingInline: 6 }}
              >
                {say(name)}
              </Tab>
            ))}
          </TabList>
          <div
            id="plan-view"
            role="tabpanel"
            aria-labelledby={`plan-tab-${view}`}
            style={{ display: 'flex', flexDirection: 'column', gap: 12 }}
          >
            {view === 'list' && <ActionList {...shared} asOfText={asOfText} onAsOf={setAsOfText} />}
            {view === 'quadrants' && <Quadrants {...shared} />}
            {view === 'calendar' && <CalendarView {...shared} />}
            {view === 'exchange' && <Exchange {...shared} />}
          </div>
        </>
      )}
      {failure !== '' && <Message intent="error">{failure}</Message>}
    </>
  );
}

function rowOf({ found, plan }: PlanAtHand, index: number) {
  const { area } = found;
  return { ...area, row: area.row + (plan.rows[index] ?? plan.headingRow), rows: 1 };
}

const MOST_NAMED = 5;

/** The cells that could not be read. */
function Problems({ atHand }: { readonly atHand: PlanAtHand }) {
  const say = useTexts();
  const language = useLanguage();
  const { problems } = atHand.plan;
  if (problems.length === 0) return null;
  const places = problems.slice(0, MOST_NAMED).map(({ cell, value }) => `${cell} “${value}”`);
  return (
    <Message intent="warning">
      {say('actionProblems', { places: listText(places, language), count: problems.length })}
    </Message>
  );
}
