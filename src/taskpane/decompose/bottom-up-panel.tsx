import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { reconcilePlan, type BottomUp, type LevelOver } from '../../jobs/decompose/bottom-up';
import { dimensionLabel } from '../../jobs/decompose/labels';
import type { Plan } from '../../jobs/decompose/split-plan';
import { unitDecimals } from '../../jobs/decompose/total-of';
import { proposeReconcile } from '../../jobs/decompose/propose-reconcile';
import type { Source } from '../../jobs/source';
import type { WorkbookPort } from '../../workbook/port';
import { ApplyBar } from '../apply/apply-bar';
import { useApply } from '../apply/use-apply';
import { measuresOf } from '../../jobs/measures';
import type { Table } from '../../sheet/table';
import { printFixed, printNumber, printPercent } from '../../texts/print-number';
import { sentenceOf } from '../error-text';
import { useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { TableProblems } from '../tables/table-problems';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { readRate } from '../read-input';
import { openTable } from '../tables/found-table';
import type { Tables } from '../tables/use-tables';
import { usePlanTexts } from './use-plan-texts';
import { listText } from '../../texts/list-text';
import { printSigned } from '../../texts/print-signed';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const MOST_ROWS = 200;

/** People's own figures beside the plan from above, and a proposal between the two that keeps the total. */
export function BottomUpPanel(props: {
  readonly plan: Plan;
  readonly source: Source;
  readonly table: Table;
  readonly port: WorkbookPort;
  readonly tables: Tables;
  /** Holds each row at its amount. */
  onAdopt(amounts: ReadonlyMap<string, number>): void;
}) {
  const { plan, tables } = props;
  const say = usePlanTexts();
  const language = useLanguage();
  const styles = useStyles();
  const [from, setFrom] = useState('');
  const [heading, setHeading] = useState('');
  const [trustText, setTrust] = useState('50');
  const others = tables.list.filter(({ area }) => area !== tables.chosen?.area);
  const apply = useApply(props.port);
  const given = useMemo(() => {
    const other = others.find(({ key }) => key === from);
    if (other === undefined) return { ...props.source, table: props.table };
    const opened = openTable(other);
    return opened.ok ? opened.value : null;
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [from, props.source, props.table, tables.list]);
  const figures = given?.table ?? null;
  const columns = figures === null ? [] : measuresOf(figures).map(({ column }) => column);
  const free = columns.filter(({ index }) => figures !== props.table || index !== plan.history.measure.index);
  const column = free.find((one) => one.heading === heading) ?? (figures === props.table ? undefined : free[0]);
  const trust = readRate(trustText);
  const isTrust = 'value' in trust && trust.value >= 0 && trust.value <= 1;
  const outcome =
    figures === null || column === undefined || !isTrust ? null : reconcilePlan(plan, figures, column, trust.value);
  return (
    <section className={styles.root} aria-label={say('bottomUp')}>
      <PairOfFields>
        <SelectField
          label={say('figuresTable')}
          value={from}
          choices={[
            { value: '', text: say('thisTable') },
            ...others.map(({ key, name }) => ({ value: key, text: `${name} (${key})` })),
          ]}
          onChange={setFrom}
        />
        <SelectField
          label={say('figuresColumn')}
          value={column?.heading ?? ''}
          choices={[
            ...(column === undefined ? [{ value: '', text: say('noCriterionColumn') }] : []),
            ...free.map((one) => ({ value: one.heading, text: one.heading })),
          ]}
          onChange={setHeading}
        />
        <TextField
          label={say('trust')}
          hint={say('trustHint')}
          value={trustText}
          typed={isTrust || !('value' in trust) ? trust : { error: 'notRateInput', values: { text: trustText } }}
          after="%"
          onChange={setTrust}
        />
      </PairOfFields>
      {figures !== null && column !== undefined && <TableProblems table={figures} columns={[column]} />}
      {outcome !== null && !outcome.ok && <Message intent="error">{sentenceOf(outcome.failure, language)}</Message>}
      {outcome?.ok && (
        <>
          <Reconciled result={outcome.value} plan={plan} />
          <div>
            <Button
              size="small"
              onClick={() => props.onAdopt(new Map(outcome.value.rows.map(({ key, proposal }) => [key, proposal])))}
            >
              {say('adopt')}
            </Button>
          </div>
          <ApplyBar
            apply={apply}
            formulas
            propose={given && ((as) => proposeReconcile(given, plan, outcome.value, as, language))}
            onRefresh={apply.reset}
          />
        </>
      )}
    </section>
  );
}

function Reconciled({ result, plan }: { readonly result: BottomUp; readonly plan: Plan }) {
  const say = usePlanTexts();
  const language = useLanguage();
  const table = useTableStyles();
  const decimals = unitDecimals(plan.choices.unit);
  const over = ({ share }: LevelOver) => {
    if (share === null || share === 0) return say('overNone');
    return say(share > 0 ? 'overMore' : 'overLess', { share: askable(printPercent(Math.abs(share)), 'overShare') });
  };
  const lineOf = (one: LevelOver) => {
    const level = plan.history.levels[one.level - 1];
    const whole =
      level === undefined
        ? say('overTotal', { over: over(one) })
        : say('overLevel', { level: dimensionLabel(level.dimension, language), over: over(one) });
    const most = one.level === 0 ? null : one.most;
    return most === null
      ? whole
      : `${whole} ${say('overMost', { place: most.place, share: askable(printPercent(most.share), 'gapShare') })}`;
  };
  const names = result.unknown
    .slice(0, 5)
    .map(({ name, sum }) => `${name} (${askable(printNumber(sum, 10), 'added')})`);
  return (
    <>
      {result.over.map((one) => (
        <Text key={one.level} size={200}>
          <Told>{lineOf(one)}</Told>
        </Text>
      ))}
      {names.length > 0 && (
        <Text size={200}>
          <Told>{say('unknownFigures', { names: listText(names, language) })}</Told>
        </Text>
      )}
      <table className={table.table} aria-label={say('bottomUp')}>
        <TableHead names={[say('row'), say('topDown'), say('ownFigure'), say('gap'), say('proposal')]} />
        <tbody>
          {result.rows.slice(0, MOST_ROWS).map((row) => (
            <tr key={row.key}>
              <th scope="row" className={mergeClasses(table.label, table.name)}>
                {row.place}
              </th>
              <NumberCell how="target">{printFixed(row.topDown, decimals)}</NumberCell>
              <NumberCell how="added">
                {row.bottomUp === null ? say('notGiven') : printFixed(row.bottomUp, decimals)}
              </NumberCell>
              <NumberCell how="difference">{printSigned(row.gap, (value) => printFixed(value, decimals))}</NumberCell>
              <NumberCell how="reconciled">{printFixed(row.proposal, decimals)}</NumberCell>
            </tr>
          ))}
        </tbody>
      </table>
      {result.rows.length > MOST_ROWS && (
        <Text size={200}>
          <Told>{say('moreMoved', { count: askable(result.rows.length - MOST_ROWS, 'count') })}</Told>
        </Text>
      )}
    </>
  );
}
