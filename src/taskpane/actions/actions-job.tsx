import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { asanaRows } from '../../jobs/actions/asana-rows';
import { giveIds } from '../../jobs/actions/give-ids';
import { mergeTasks, type Merged } from '../../jobs/actions/merge-tasks';
import { proposeActions } from '../../jobs/actions/propose-actions';
import { readActions, type ActionPlan } from '../../jobs/actions/read-actions';
import { readTasks } from '../../jobs/actions/read-tasks';
import { trelloRows } from '../../jobs/actions/trello-rows';
import { refuse, type JobOutcome } from '../../jobs/job-outcome';
import type { Proposal } from '../../jobs/proposal';
import { cutCsv } from '../../files/cut-csv';
import { decodeText } from '../../files/decode-text';
import { writeCsv } from '../../files/write-csv';
import { actionTexts } from '../../texts/actions';
import { ApplyOutcome } from '../apply/apply-outcome';
import { useApply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { keepFile } from '../parts/keep-file';
import { Message } from '../parts/message';
import { Status } from '../parts/status';
import { cellsAround, cellsOf } from '../tables/found-table';
import { MergedTasks } from './merged-tasks';
import type { ViewProps } from '../view-props';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type System = 'asana' | 'trello';
const ROWS = { asana: asanaRows, trello: trelloRows } as const;

/** The action plan of one table: out to Asana or Trello as .csv, and their export back into its rows. */
export function ActionsJob(props: ViewProps) {
  const { port, found, onRefresh } = props;
  const say = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState('');
  const [merged, setMerged] = useState<JobOutcome<Merged> | null>(null);
  const apply = useApply(port, onRefresh);
  const read = useMemo(() => readActions(cellsOf(found), found.area), [found]);
  if (!read.ok) return <Message intent="info">{sentenceOf(read.failure, language)}</Message>;
  const plan = read.value;

  const write = async (proposal: JobOutcome<Proposal>, what: string) => {
    setDone(what);
    if (!proposal.ok) setMerged(proposal);
    else if (proposal.value.changes.length > 0) await apply.apply(() => proposal.value);
  };
  const proposal = (after: ActionPlan['actions']) =>
    proposeActions(cellsAround(found, after.length, 1), found.area, plan, after, language);
  /** The ids go into the table first: without them the tasks could not be found again. */
  const exportTo = async (system: System) => {
    setMerged(null);
    const withIds = giveIds(plan.actions);
    const ids = proposal(withIds);
    if (!ids.ok) return setMerged(ids);
    await write(ids, say('idsWritten'));
    keepFile(writeCsv(ROWS[system](withIds, language)), 'text/csv;charset=utf-8', `${found.name} ${say(system)}.csv`);
  };
  const importFrom = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const cut = cutCsv(bytes);
    const exported = { text: decodeText(bytes)?.text ?? '', rows: cut.ok ? cut.value.rows : null };
    const tasks = readTasks(exported, { minutesAhead: -new Date().getTimezoneOffset() });
    apply.reset();
    setMerged(tasks.ok ? { ok: true, value: mergeTasks(giveIds(plan.actions), tasks.value) } : tasks);
  };

  const status = say('actionsFound', { count: plan.actions.length, statuses: statusesOf(plan, language) });
  return (
    <>
      <Text>{status}</Text>
      {plan.problems.length > 0 && (
        <Message intent="warning">
          {say('actionProblems', {
            places: plan.problems
              .slice(0, MOST_NAMED)
              .map(({ cell, value }) => `${cell} “${value}”`)
              .join(language === 'zh' ? '、' : ', '),
            count: plan.problems.length,
          })}
        </Message>
      )}
      <div className={styles.buttons}>
        {(['asana', 'trello'] as const).map((system) => (
          <Button key={system} disabledFocusable={apply.busy} onClick={() => void exportTo(system)}>
            {say('exportTo', { system: say(system) })}
          </Button>
        ))}
        <Button appearance="primary" disabledFocusable={apply.busy} onClick={() => chooser.current?.click()}>
          {say('importTasks')}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".csv,.json"
          aria-label={say('importTasks')}
          data-testid="tasks"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void importFrom(file).catch(() => setMerged(refuse('no-tasks')));
            // so that the same file can be chosen again
            currentTarget.value = '';
          }}
        />
      </div>
      {merged !== null && !merged.ok && <Message intent="error">{sentenceOf(merged.failure, language)}</Message>}
      {merged?.ok && (
        <MergedTasks
          plan={plan}
          merged={merged.value}
          busy={apply.busy}
          onWrite={() => {
            const { value } = merged;
            setMerged(null);
            void write(proposal(value.actions), say('tasksWritten'));
          }}
        />
      )}
      <ApplyOutcome
        apply={apply}
        done={done}
        onRefresh={() => {
          apply.reset();
          onRefresh();
        }}
      />
      <Text size={200}>{say('trelloHint')}</Text>
      <Status>{status}</Status>
    </>
  );
}

const MOST_NAMED = 5;

/** "未开始 3、进行中 2" */
function statusesOf({ actions }: ActionPlan, language: 'zh' | 'en'): string {
  return (Object.keys(actionTexts.statuses) as (keyof typeof actionTexts.statuses)[])
    .map((status) => ({ status, count: actions.filter((action) => action.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${actionTexts.statuses[status][language]} ${count}`)
    .join(language === 'zh' ? '、' : ', ');
}
