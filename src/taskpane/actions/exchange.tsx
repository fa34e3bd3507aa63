import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { asanaRows } from '../../jobs/actions/asana-rows';
import { giveIds } from '../../jobs/actions/give-ids';
import { mergeTasks, type Merged } from '../../jobs/actions/merge-tasks';
import type { ActionPlan } from '../../jobs/actions/read-actions';
import { readTasks } from '../../jobs/actions/read-tasks';
import { trelloRows } from '../../jobs/actions/trello-rows';
import { refuse, type JobOutcome } from '../../jobs/job-outcome';
import { cutCsv } from '../../files/cut-csv';
import { decodeText } from '../../files/decode-text';
import { writeCsv } from '../../files/write-csv';
import { actionTexts } from '../../texts/actions';
import { sentenceOf } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { keepFile } from '../parts/keep-file';
import { Message } from '../parts/message';
import { Status } from '../parts/status';
import { MergedTasks } from './merged-tasks';
import type { PlanProps } from './plan-props';
import { listText } from '../../texts/list-text';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type System = 'asana' | 'trello';
const ROWS = { asana: asanaRows, trello: trelloRows } as const;

/** The action plan out to Asana or Trello as .csv, and their export back into its rows. */
export function Exchange({ atHand, apply, onWrite }: PlanProps) {
  const { plan, found } = atHand;
  const say = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [merged, setMerged] = useState<JobOutcome<Merged> | null>(null);

  /** The ids go into the table first: without them the tasks could not be found again. */
  const exportTo = async (system: System) => {
    setMerged(null);
    const withIds = giveIds(plan.actions);
    if (!(await onWrite(withIds, say('idsWritten')))) return;
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

  const status = say('actionsFound', {
    count: askable(plan.actions.length, 'count'),
    statuses: statusesOf(plan, language),
  });
  return (
    <>
      <Text>
        <Told at={[found.area]}>{status}</Told>
      </Text>
      <div className={styles.buttons}>
        {(['asana', 'trello'] as const).map((system) => (
          <Button
            key={system}
            disabledFocusable={apply.busy || plan.actions.length === 0}
            onClick={() => void exportTo(system)}
          >
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
          area={found.area}
          merged={merged.value}
          busy={apply.busy}
          onWrite={() => {
            const { value } = merged;
            setMerged(null);
            void onWrite(value.actions, say('tasksWritten'));
          }}
        />
      )}
      <Text size={200}>{say('trelloHint')}</Text>
      <Status>{status}</Status>
    </>
  );
}

/** "未开始 3、进行中 2" */
function statusesOf({ actions }: ActionPlan, language: 'zh' | 'en'): string {
  return listText(
    (Object.keys(actionTexts.statuses) as (keyof typeof actionTexts.statuses)[])
      .map((status) => ({ status, count: actions.filter((action) => action.status === status).length }))
      .filter(({ count }) => count > 0)
      .map(({ status, count }) => `${actionTexts.statuses[status][language]} ${askable(count, 'count')}`),
    language,
  );
}
