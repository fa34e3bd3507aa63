import { Input, makeStyles } from '@fluentui/react-components';
import type { PlanNode } from '../../jobs/decompose/plan-node';
import { MIDDLE_MARK } from '../../jobs/decompose/score-nodes';
import { printFixed, printPercent } from '../../texts/print-number';
import { useTexts } from '../language-context';
import { NumberCell } from '../parts/number-cell';
import { useTableStyles } from '../parts/use-table-styles';
import type { Typed } from './inputs';
import { usePlanTexts } from './use-plan-texts';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: '64px', maxWidth: '110px' },
});

/** What can be typed for the members of a level. */
export type TypedKind = 'own' | 'rates' | 'marks';

/** The cell with the weight of a row, or the number that is typed for it: a weight, a growth rate, a mark. */
export function WeightCell(props: {
  /** Null while the plan can't be computed. */
  readonly node: Pick<PlanNode, 'place' | 'last' | 'weight' | 'factors'>;
  readonly kind: TypedKind | null;
  readonly inputKey: string;
  readonly typed: Typed;
  readonly isWrong: boolean;
  readonly isComputed: boolean;
  readonly decimals: number;
  onType(text: string): void;
}) {
  const { node, kind, typed, inputKey } = props;
  const say = useTexts();
  const sayPlan = usePlanTexts();
  const styles = useStyles();
  const table = useTableStyles();
  if (kind === null) {
    const weight = node.factors === null ? printFixed(node.weight, props.decimals) : printPercent(node.weight);
    return <NumberCell how="weight">{props.isComputed ? weight : '–'}</NumberCell>;
  }
  const { place, last } = node;
  const started = { own: last < 0 ? '' : String(last), rates: '0', marks: String(MIDDLE_MARK) }[kind];
  const label = {
    own: say('ownWeightOf', { place }),
    rates: sayPlan('growthOf', { place }),
    marks: sayPlan('priorityOf', { place }),
  }[kind];
  return (
    <td className={table.cell}>
      <Input
        size="small"
        className={styles.input}
        aria-label={label}
        aria-invalid={props.isWrong}
        input={{ style: { textAlign: 'right', width: '100%', minWidth: 0 } }}
        value={typed[inputKey] ?? started}
        onChange={(_, { value }) => props.onType(value)}
      />
    </td>
  );
}
