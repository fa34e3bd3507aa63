import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { paceDays } from '../../jobs/track/pace-choices';
import { coverTargets, type CoverageLine } from '../../jobs/people/coverage';
import { proposeMatrix } from '../../jobs/people/propose-matrix';
import { memberName } from '../../jobs/dimensions';
import { peopleTexts } from '../../texts/people';
import { ApplyOutcome } from '../apply/apply-outcome';
import { useApply } from '../apply/use-apply';
import { sentenceOf } from '../error-text';
import { useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { Status } from '../parts/status';
import { openTable, type FoundTable } from '../tables/found-table';
import { CoverageTable } from './coverage-table';
import type { PartProps } from './part-props';
import { usePeopleTexts } from './use-people-texts';
import { useSettings } from '../settings/settings-context';
import { useWrite } from './use-write';
import { WeekList } from './week-list';
import { askable } from '../../texts/askable';

type Span = 'month' | 'quarter' | 'year';

/** 人人头上有指标: the matrix person × measure × week with its gaps. */
export function MatrixView(props: PartProps) {
  const { port, source, book, calendar, asOf, tables, found, onRefresh } = props;
  const say = usePeopleTexts();
  const language = useLanguage();
  const { fiscalYearStart } = useSettings().settings;
  const [span, setSpan] = useState<Span>('month');
  const [roster, setRoster] = useState('');
  const [picked, setPicked] = useState<{ readonly owner: string; readonly measure: string } | null>(null);
  const apply = useApply(port, onRefresh);
  const write = useWrite(apply, props);
  const rosters = useMemo(() => rostersOf(tables.list, found.key), [tables.list, found.key]);
  const more = rosters.find(({ key }) => key === roster)?.people ?? NOBODY;
  const outcome = useMemo(
    () => coverTargets(book, more, paceDays({ asOf, period: span, fiscalYearStart }), calendar),
    [book, more, asOf, span, calendar, fiscalYearStart],
  );
  if (!outcome.ok) return <Message intent="error">{sentenceOf(outcome.failure, language)}</Message>;
  const coverage = outcome.value;
  const status = coverage.gaps === 0 ? say('noGaps') : say('gapCount', { count: askable(coverage.gaps, 'count') });
  const isPicked = ({ owner, measure }: CoverageLine) => owner === picked?.owner && measure.name === picked.measure;
  const line = coverage.lines.find(isPicked) ?? null;
  return (
    <>
      <PairOfFields>
        <SelectField
          label={say('span')}
          value={span}
          choices={(['month', 'quarter', 'year'] as const).map((value) => ({
            value,
            text: peopleTexts.spans[value][language],
          }))}
          onChange={(value) => setSpan(value as Span)}
        />
        <SelectField
          label={say('roster')}
          value={roster}
          choices={[
            { value: '', text: say('rosterNone') },
            ...rosters.map(({ key, name, people }) => ({ value: key, text: `${name} (${people.length})` })),
          ]}
          onChange={setRoster}
        />
      </PairOfFields>
      <Message intent={coverage.gaps === 0 ? 'success' : 'warning'}>{status}</Message>
      <CoverageTable
        coverage={coverage}
        picked={line}
        onPick={({ owner, measure }) => setPicked({ owner, measure: measure.name })}
      />
      {line !== null && (
        <WeekList
          key={`${line.owner} ${line.measure.name}`}
          port={port}
          book={book}
          table={source.table.name}
          weeks={coverage.weeks}
          line={line}
        />
      )}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={apply.busy}
          onClick={() =>
            void write.run(() => Promise.resolve({ ok: true, value: proposeMatrix(source, coverage, language) }))
          }
        >
          {say('makeMatrix')}
        </Button>
      </div>
      {write.error !== '' && <Message intent="error">{write.error}</Message>}
      <ApplyOutcome apply={apply} onRefresh={onRefresh} />
      <Status>{status}</Status>
    </>
  );
}

const NOBODY: readonly string[] = [];
const MOST_PEOPLE = 200;

/** The people that other tables of the workbook name. */
function rostersOf(list: readonly FoundTable[], own: string) {
  return list.flatMap((found) => {
    const opened = found.key === own ? null : openTable(found);
    if (!opened?.ok) return [];
    const column = opened.value.table.columns.find(({ role, kind }) => role === 'person' && kind === 'text');
    const people = [...new Set((column?.values ?? []).map(memberName))].filter((name) => name !== '');
    return people.length === 0 || people.length > MOST_PEOPLE ? [] : [{ key: found.key, name: found.name, people }];
  });
}
