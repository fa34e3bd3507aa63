import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { findReport, type FoundReport } from '../../jobs/review/kept-texts';
import type { Proposal } from '../../jobs/proposal';
import { proposeReport, updateReport } from '../../jobs/review/propose-review';
import type { ReviewParts } from '../../jobs/review/review-parts';
import { reviewTexts } from '../../texts/review';
import { ApplyOutcome } from '../apply/apply-outcome';
import { useApply } from '../apply/use-apply';
import { errorText, sentenceOf } from '../error-text';
import { useCatalogue, useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { SelectField } from '../parts/select-field';
import { Status } from '../parts/status';
import { SlicedLine } from '../progress/sliced-line';
import { TableProblems } from '../tables/table-problems';
import type { ViewProps } from '../view-props';
import { ReviewFields } from './review-fields';
import { ReviewPreview } from './review-preview';
import { useReports } from './use-reports';
import { useReview, type ReviewInputs } from './use-review';
import { listText } from '../../texts/list-text';

const NEW = '';

/** The job 经营分析会: a report on a sheet of its own, and later runs that update it. */
export function ReviewJob(props: ViewProps) {
  const { port, source, found, tables, onRefresh } = props;
  const say = useTexts();
  const review = useCatalogue(reviewTexts);
  const language = useLanguage();
  const [inputs, setInputs] = useState<ReviewInputs>({});
  const [chosen, setChosen] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const apply = useApply(port, onRefresh);
  const reports = useReports(port, tables.list);
  const state = useReview(props, inputs);
  const isReady = state.sliced.state === 'done';
  const facts = state.outcome?.ok ? state.outcome.value : null;
  const parts: ReviewParts | null = facts && { facts, funnel: state.funnel, promised: state.promised };
  const wrong = state.outcome !== null && !state.outcome.ok ? sentenceOf(state.outcome.failure, language) : '';
  const target = chosen === NEW ? null : (reports.find(({ sheet }) => sheet === chosen) ?? reports.at(-1) ?? null);
  const uses = facts && usedParts();

  const make = async (ready: ReviewParts) => {
    setFailure(null);
    try {
      const proposal = target === null ? proposeReport(ready, newId(), language) : await update(ready, target);
      if (proposal === null) return setFailure(review('moved', { sheet: target?.sheet ?? '' }));
      setDone(target === null ? '' : review('updated', { sheet: target.sheet }));
      await apply.apply(() => proposal);
    } catch (error) {
      setFailure(errorText(error, language));
    }
  };
  /** What people typed is read right before, so that nothing of it is missed. */
  const update = async (ready: ReviewParts, { sheet }: FoundReport): Promise<Proposal | null> => {
    const used = await port.usedArea(sheet);
    const content = used && (await port.read(used));
    const report = content && findReport(content);
    return report && report.shift === 0 ? updateReport(ready, report, content, language) : null;
  };
  const newId = () => {
    const numbers = reports.map(({ id }) => Number.parseInt(id, 10) || 0);
    return `${Math.max(0, ...numbers) + 1} ${source.table.area.sheet}`;
  };

  return (
    <>
      <TableProblems table={source.table} columns={state.used} />
      <ReviewFields
        state={state}
        onChange={(change) => {
          setInputs((before) => ({ ...before, ...change }));
          if (apply.state.step === 'failed' || apply.state.step === 'taken-back') apply.reset();
        }}
      />
      <SlicedLine sliced={state.sliced} />
      {wrong !== '' && <Message intent="error">{wrong}</Message>}
      {state.outcome === null && isReady && <Message intent="warning">{say('correctInputs')}</Message>}
      {uses && <Text size={200}>{uses}</Text>}
      {parts && <ReviewPreview parts={parts} />}
      {reports.length > 0 && (
        <SelectField
          label={review('reportSheet')}
          value={target?.sheet ?? NEW}
          choices={[
            ...reports.map(({ sheet }) => ({ value: sheet, text: review('existing', { sheet }) })),
            { value: NEW, text: review('newSheet') },
          ]}
          onChange={setChosen}
        />
      )}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={parts === null || !isReady || apply.busy || found.sheet.date1904 === true}
          onClick={() => {
            if (parts !== null && isReady && !apply.busy && !found.sheet.date1904) void make(parts);
          }}
        >
          {review(target === null ? 'make' : 'update')}
        </Button>
      </div>
      {failure !== null && <Message intent="error">{failure}</Message>}
      <ApplyOutcome
        apply={apply}
        {...(done === '' ? {} : { done })}
        onRefresh={() => {
          apply.reset();
          onRefresh();
        }}
      />
      <Status>{wrong}</Status>
    </>
  );

  function usedParts(): string {
    const { targets, funnel, promised } = state;
    const names = [
      review('partOrders', { name: source.table.name }),
      ...(targets ? [review('partTargets', { name: targets.source.table.name })] : []),
      ...(funnel ? [review('partFunnel', { name: funnel.source.table.name })] : []),
      ...(promised ? [review('partActions', { name: promised.name })] : []),
    ];
    return review('found', { parts: listText(names, language) });
  }
}
