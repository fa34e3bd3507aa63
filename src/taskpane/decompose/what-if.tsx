import { Button, Subtitle2, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { compareNodes } from '../../jobs/decompose/compare-nodes';
import type { Plan } from '../../jobs/decompose/split-plan';
import { unitDecimals } from '../../jobs/decompose/total-of';
import { printFixed } from '../../texts/print-number';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { usePlanTexts } from './use-plan-texts';
import { printSigned } from '../../texts/print-signed';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** A change that is being tried: where, and what every row had before it. */
export interface Trial {
  readonly key: string;
  readonly place: string;
  readonly before: ReadonlyMap<string, number>;
}

const MOST_ROWS = 20;

/** Who carries the difference of a change: the rows that moved, before, after and by how much. */
export function WhatIf(props: { readonly trial: Trial; readonly plan: Plan; onUndo(): void; onKeep(): void }) {
  const { trial, plan } = props;
  const say = usePlanTexts();
  const table = useTableStyles();
  const styles = useStyles();
  const level = plan.nodes.find(({ key }) => key === trial.key)?.level ?? 0;
  // its siblings and what is above come first, then what is below
  const all = compareNodes(trial.before, plan.nodes);
  const moved = [...all.filter((node) => node.level <= level), ...all.filter((node) => node.level > level)];
  const decimals = unitDecimals(plan.choices.unit);
  const title = say('whatIf', { place: trial.place });
  return (
    <section className={styles.root} aria-label={title}>
      <Subtitle2 as="h3" className={table.title}>
        {title}
      </Subtitle2>
      {moved.length === 0 ? (
        <Text size={200}>{say('whatIfNone')}</Text>
      ) : (
        <table className={table.table} aria-label={title}>
          <TableHead names={[say('row'), say('before'), say('after'), say('difference')]} />
          <tbody>
            {moved.slice(0, MOST_ROWS).map(({ key, place, before, after, difference }) => (
              <tr key={key}>
                <th scope="row" className={mergeClasses(table.label, table.name)}>
                  {place}
                </th>
                <NumberCell how="target">{printFixed(before, decimals)}</NumberCell>
                <NumberCell how="target">{printFixed(after, decimals)}</NumberCell>
                <NumberCell how="difference">
                  {printSigned(difference, (value) => printFixed(value, decimals))}
                </NumberCell>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {moved.length > MOST_ROWS && (
        <Text size={200}>
          <Told>{say('moreMoved', { count: askable(moved.length - MOST_ROWS, 'count') })}</Told>
        </Text>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={props.onUndo}>
          {say('undoChange')}
        </Button>
        <Button size="small" onClick={props.onKeep}>
          {say('keepChange')}
        </Button>
      </div>
    </section>
  );
}
