import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { Plan } from '../../jobs/decompose/split-plan';
import { printFixed } from '../../texts/print-number';
import { useTexts } from '../language-context';
import { NumberCell } from '../parts/number-cell';
import { useTableStyles } from '../parts/use-table-styles';
import type { LimitInput } from './inputs';
import { printStep } from './print-step';
import { LimitBadges } from './limit-badges';
import type { PlanRow } from './plan-rows';
import { RowEditor } from './row-editor';
import type { TypedLevel } from './typed-levels';
import { usePlanTexts } from './use-plan-texts';
import { WeightCell } from './weight-cell';
import { Told } from '../parts/told';

const useStyles = makeStyles({
  name: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXXS },
  toggle: { minWidth: '20px', width: '20px', height: '20px', padding: 0 },
  target: { minWidth: 'auto', padding: `0 ${tokens.spacingHorizontalXXS}`, fontVariantNumeric: 'tabular-nums' },
});

/** One row of a plan: its name, weight and target, and below them what it is kept to and its rounding, where asked for. */
export function PlanGridRow(props: {
  readonly row: PlanRow;
  readonly plan: Plan | null;
  readonly decimals: number;
  readonly weightDecimals: number;
  readonly typed: TypedLevel | null;
  readonly limit: LimitInput;
  readonly wrong: ReadonlySet<string>;
  readonly steps: boolean;
  readonly isEdited: boolean;
  onToggle(): void;
  onEdit(): void;
  onLimit(limit: LimitInput): void;
}) {
  const { plan, decimals, typed, isEdited } = props;
  const { node, depth: inward, hasChildren, isOpen } = props.row;
  const { key, place, label, step } = node;
  const say = useTexts();
  const sayPlan = usePlanTexts();
  const table = useTableStyles();
  const styles = useStyles();
  const inputKey = typed?.keyOf(node) ?? key;
  const amount = printFixed(step.amount, decimals);
  return (
    <>
      <tr className={hasChildren ? table.group : undefined}>
        <th
          scope="row"
          className={mergeClasses(table.label, table.name)}
          style={{ paddingInlineStart: `${inward * 24}px` }}
        >
          <span className={styles.name}>
            {hasChildren && (
              <Button
                size="small"
                appearance="transparent"
                className={styles.toggle}
                icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
                aria-expanded={isOpen}
                aria-label={sayPlan(isOpen ? 'collapse' : 'expand', { place })}
                onClick={props.onToggle}
              />
            )}
            {label}
            <LimitBadges node={node} />
          </span>
        </th>
        <WeightCell
          node={node}
          kind={typed?.kind ?? null}
          inputKey={inputKey}
          typed={typed?.typed ?? {}}
          isWrong={props.wrong.has(inputKey)}
          isComputed={plan !== null}
          decimals={props.weightDecimals}
          onType={(text) => typed?.onType(inputKey, text)}
        />
        <NumberCell>
          <Button
            size="small"
            appearance="subtle"
            className={styles.target}
            aria-expanded={isEdited}
            aria-label={sayPlan('edit', { place, amount: plan === null ? '–' : amount })}
            onClick={props.onEdit}
          >
            {plan === null ? '–' : amount}
          </Button>
        </NumberCell>
      </tr>
      {isEdited && (
        <tr>
          <td colSpan={3}>
            <RowEditor plan={plan} node={node} limit={props.limit} onLimit={props.onLimit} />
          </td>
        </tr>
      )}
      {props.steps && !isEdited && plan !== null && (
        <tr>
          <td colSpan={3} className={table.detail} style={{ paddingInlineStart: `${inward * 24}px` }}>
            <Told>{say('step', printStep(step, decimals))}</Told>
          </td>
        </tr>
      )}
    </>
  );
}
