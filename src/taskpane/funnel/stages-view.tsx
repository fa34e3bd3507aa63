import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { countStages } from '../../jobs/funnel/count-stages';
import { checkFunnel, firstFunnel, type FunnelDraft, type FunnelField } from '../../jobs/funnel/funnel-draft';
import { FUNNEL_NAME, readFunnel, writeFunnel } from '../../jobs/funnel/kept-funnel';
import { proposeFunnel } from '../../jobs/funnel/propose-funnel';
import { bottleneckOf, solveFunnel } from '../../jobs/funnel/solve-funnel';
import { formatArea } from '../../sheet/format-area';
import { funnelTexts } from '../../texts/funnel';
import { printNumber, printPercent } from '../../texts/print-number';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { errorText, sentenceOf } from '../error-text';
import { useCatalogue, useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { bodiesOf } from '../parts/bodies-of';
import { TraceAreas } from '../parts/trace';
import { PairOfFields } from '../parts/pair-of-fields';
import { PlainField } from '../parts/plain-field';
import { useKept } from '../use-kept';
import type { FreeProps } from '../view-props';
import { StageFields } from './stage-fields';
import { StageTable } from './stage-table';
import { askable } from '../../texts/askable';

/** From a target backwards to what each stage must hold, and the step that costs most. */
export function StagesView({ port, source, onRefresh }: FreeProps) {
  const say = useCatalogue(funnelTexts);
  const language = useLanguage();
  const apply = useApply(port);
  const kept = useKept(port, FUNNEL_NAME, readFunnel, writeFunnel);
  const [typed, setTyped] = useState<FunnelDraft | null>(null);
  const [editing, setEditing] = useState(false);
  const [keptNow, setKeptNow] = useState(false);

  const draft = typed ?? kept.value ?? firstFunnel(language);
  const { plan, faults } = checkFunnel(draft);
  const change = (part: Partial<FunnelDraft>) => {
    setKeptNow(false);
    setTyped({ ...draft, ...part });
    if (apply.state.step === 'failed' || apply.state.step === 'taken-back') apply.reset();
  };
  const wrong = (field: FunnelField) => {
    const fault = faults.get(field);
    return fault === undefined ? '' : say(fault);
  };
  const table = source?.table ?? null;
  const names = draft.stages.map(({ name }) => name.trim()).join('\n');
  const found = useMemo(() => (table === null ? null : countStages(table, names.split('\n'))), [table, names]);
  const typedCounts = plan?.stages.map(({ actual }) => actual) ?? [];
  const isTyped = typedCounts.some((count) => count !== null);
  // what somebody typed counts; where all are typed, else what the table says
  const counts = isTyped
    ? typedCounts.every((count) => count !== null)
      ? (typedCounts as number[])
      : null
    : (found?.counts ?? null);
  const solved = plan === null || plan.goal === null ? null : solveFunnel(plan);
  const narrow = plan === null || counts === null ? null : bottleneckOf(plan, counts);

  const line = (field: 'goal' | 'average' | 'days', hint?: string) => (
    <PlainField
      label={say(field)}
      hint={hint}
      value={draft[field]}
      wrong={wrong(field)}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <TraceAreas areas={table === null || found === null ? [] : bodiesOf(table, [found.column])}>
      <PairOfFields>
        {line('goal', say('goalHint'))}
        {line('average')}
      </PairOfFields>
      {line('days', say('daysHint'))}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Button aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {say(editing ? 'editDone' : 'edit')}
        </Button>
        {kept.open && (
          <Button
            disabledFocusable={plan === null}
            onClick={() => {
              if (plan !== null) void kept.keep(draft).then(setKeptNow);
            }}
          >
            {say('keep')}
          </Button>
        )}
      </div>
      {editing && <StageFields stages={draft.stages} wrong={wrong} onChange={(stages) => change({ stages })} />}
      {keptNow && <Message intent="success">{say('kept')}</Message>}
      {!kept.open && <Message intent="warning">{say('newer')}</Message>}
      {kept.error !== null && <Message intent="error">{errorText(kept.error, language)}</Message>}
      {plan === null && <Message intent="warning">{say('correct')}</Message>}
      {plan !== null && plan.goal === null && <Message intent="info">{say('goalMissing')}</Message>}
      {solved !== null && !solved.ok && <Message intent="error">{sentenceOf(solved.failure, language)}</Message>}
      {plan !== null && solved?.ok && <StageTable plan={plan} solved={solved.value} counts={counts} />}
      {!isTyped && found !== null && table !== null && (
        <Text size={200}>{say('fromTable', { heading: found.column.heading, place: formatArea(table.area) })}</Text>
      )}
      {counts === null && <Text size={200}>{say('noActual')}</Text>}
      {narrow !== null && !narrow.ok && <Message intent="warning">{sentenceOf(narrow.failure, language)}</Message>}
      {plan !== null && narrow?.ok && (
        <Message intent={narrow.value === null ? 'success' : 'warning'}>
          {narrow.value === null
            ? say('noBottleneck')
            : say('bottleneck', {
                from: plan.stages[narrow.value.stage - 1]!.name,
                to: plan.stages[narrow.value.stage]!.name,
                rate: askable(printPercent(narrow.value.rate), 'stageRate'),
                target: askable(printPercent(plan.stages[narrow.value.stage - 1]!.rate), 'typedRate'),
                extra: askable(printNumber(narrow.value.extra, 1), 'bottleneck'),
              })}
        </Message>
      )}
      <ApplyBar
        apply={apply}
        formulas
        propose={plan !== null && solved?.ok ? (as) => proposeFunnel(plan, solved.value, counts, as, language) : null}
        onRefresh={() => {
          apply.reset();
          onRefresh();
        }}
      />
    </TraceAreas>
  );
}
