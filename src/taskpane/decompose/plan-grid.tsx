import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { printFixed } from '../../texts/print-number';
import { useTexts } from '../language-context';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import type { PlanNode } from '../../jobs/decompose/plan-node';
import type { Plan } from '../../jobs/decompose/split-plan';
import type { LimitInput } from './inputs';
import { PlanGridRow } from './plan-grid-row';
import { planRows } from './plan-rows';
import { noLimit } from './row-editor';
import { usePlanTexts } from './use-plan-texts';
import type { TypedLevel } from './typed-levels';

const useStyles = makeStyles({
  name: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXXS },
});

/** Rows at first, and so many more at each press. */
const STEP = 200;

/** The plan row by row: levels that open and close, weights, targets, and under a row what it is kept to and its steps. */
export function PlanGrid(props: {
  readonly caption: string;
  readonly dimension: string;
  readonly plan: Plan | null;
  readonly nodes: readonly PlanNode[];
  readonly depth: number;
  readonly decimals: number;
  readonly weightDecimals: readonly number[];
  readonly sums: { readonly weight: number | null; readonly amount: number } | null;
  readonly steps: boolean;
  /** By level; null where weights are not typed. */
  readonly typed: readonly (TypedLevel | null)[];
  readonly limits: Readonly<Record<string, LimitInput>>;
  readonly wrong: ReadonlySet<string>;
  onLimit(node: PlanNode, limit: LimitInput): void;
}) {
  const { nodes, depth, decimals, sums, plan } = props;
  const say = useTexts();
  const sayPlan = usePlanTexts();
  const table = useTableStyles();
  const styles = useStyles();
  const [shownRows, setShownRows] = useState(STEP);
  const [closed, setClosed] = useState<ReadonlySet<string>>(
    () => new Set(nodes.length > STEP ? parentsOf(nodes, depth) : []),
  );
  const [edited, setEdited] = useState<string | null>(null);
  const rows = planRows(nodes, depth, ({ key }) => !closed.has(key));
  const shown = rows.slice(0, shownRows);
  const left = rows.length - shown.length;
  const toggle = (key: string) => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  return (
    <>
      {depth > 1 && rows.some(({ hasChildren }) => hasChildren) && (
        <div className={styles.name}>
          <Button size="small" appearance="subtle" onClick={() => setClosed(new Set())}>
            {sayPlan('expandAll')}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setClosed(new Set(parentsOf(nodes, depth)))}>
            {sayPlan('collapseAll')}
          </Button>
        </div>
      )}
      <table className={table.table} aria-label={props.caption}>
        <TableHead names={[props.dimension, say('weight'), say('target')]} />
        <tbody>
          {shown.map((row) => (
            <PlanGridRow
              key={row.node.key}
              row={row}
              plan={plan}
              decimals={decimals}
              weightDecimals={props.weightDecimals[row.node.level] ?? 0}
              typed={props.typed[row.node.level] ?? null}
              limit={props.limits[row.node.key] ?? noLimit}
              wrong={props.wrong}
              steps={props.steps}
              isEdited={edited === row.node.key}
              onToggle={() => toggle(row.node.key)}
              onEdit={() => setEdited(edited === row.node.key ? null : row.node.key)}
              onLimit={(limit) => props.onLimit(row.node, limit)}
            />
          ))}
        </tbody>
        {sums !== null && (
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(table.label, table.sum)}>
                {say('sum')}
              </th>
              <NumberCell sum how="siblings">
                {sums.weight === null ? '' : printFixed(sums.weight, props.weightDecimals[0] ?? 0)}
              </NumberCell>
              <NumberCell sum how="sum">
                {printFixed(sums.amount, decimals)}
              </NumberCell>
            </tr>
          </tfoot>
        )}
      </table>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setShownRows(shownRows + STEP)}>
            {sayPlan('moreRows', { next: Math.min(STEP, left), left })}
          </Button>
        </div>
      )}
    </>
  );
}

function parentsOf(nodes: readonly PlanNode[], depth: number): string[] {
  return nodes.flatMap(({ key, level, hidden }) => (level < depth - 1 && !hidden ? [key] : []));
}
