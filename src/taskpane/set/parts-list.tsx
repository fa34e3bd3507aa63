import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PartGoal } from '../../jobs/set/of-which';
import { printFixed, printNumber } from '../../texts/print-number';
import { useTexts } from '../language-context';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { useTableStyles } from '../parts/use-table-styles';
import type { PartInputs } from './inputs';
import { PlainField } from '../parts/plain-field';
import type { ReadLine } from './read-lines';
import { useSetTexts } from './use-set-texts';

const useStyles = makeStyles({
  part: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  amounts: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
});

/** The parts of a target or of one of its parts, each with its name, its share or amount and what it comes to, and each can be split on. */
export function PartsList(props: {
  readonly line: ReadLine;
  readonly parts: readonly PartInputs[];
  readonly goals: readonly PartGoal[];
  readonly decimals: number;
  /** Names of the parts above: "新客户 / ". */
  readonly above?: string;
  onChange(parts: readonly PartInputs[]): void;
  onSplit(id: string): void;
}) {
  const { line, parts, goals, decimals, above = '' } = props;
  const say = useSetTexts();
  const sayPane = useTexts();
  const styles = useStyles();
  const table = useTableStyles();
  const change = (index: number, part: Partial<PartInputs>) =>
    props.onChange(parts.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const remove = (id: string) => {
    const left = parts.filter((part) => part.id !== id);
    // what is left of all is all: a rest alone is no split
    props.onChange(left.some(({ share }) => share !== null) ? left : []);
  };
  return (
    <>
      {parts.map((part, index) => {
        const goal = goals[index];
        return (
          <div
            key={part.id}
            className={styles.part}
            role="group"
            aria-label={say('ofWhich', { name: `${above}${part.name}` })}
          >
            <PlainField label={say('partName')} value={part.name} onChange={(name) => change(index, { name })} />
            {part.share !== null && (
              <PairOfFields>
                <SelectField
                  label={say('partBy', { name: part.name })}
                  value={part.amount === undefined ? 'share' : 'amount'}
                  choices={[
                    { value: 'share', text: say('byShare') },
                    { value: 'amount', text: say('byAmount') },
                  ]}
                  // what it comes to now is where its amount starts from
                  onChange={(by) =>
                    change(index, {
                      amount:
                        by === 'share' ? undefined : goal === undefined ? '' : printNumber(goal.goal.target, decimals),
                    })
                  }
                />
                {part.amount === undefined ? (
                  <TextField
                    label={say('partShare', { name: part.name })}
                    value={part.share}
                    typed={line.shares.get(part.id) ?? { value: 0 }}
                    after="%"
                    onChange={(share) => change(index, { share })}
                  />
                ) : (
                  <TextField
                    label={say('partAmount', { name: part.name, unit: line.target.unit })}
                    value={part.amount}
                    typed={line.shares.get(part.id) ?? { value: 0 }}
                    after={line.target.unit}
                    onChange={(amount) => change(index, { amount })}
                  />
                )}
              </PairOfFields>
            )}
            {goal !== undefined && (
              <div className={mergeClasses(styles.amounts, table.cell)}>
                {(['base', 'target', 'stretch'] as const)
                  .map((side) => `${say(side)} ${printFixed(goal.goal[side], decimals)}`)
                  .join(' · ')}
              </div>
            )}
            <Button size="small" appearance="subtle" onClick={() => props.onSplit(part.id)}>
              {say('splitOff', { name: part.name })}
            </Button>
            {part.share !== null && (
              <Button size="small" appearance="subtle" onClick={() => remove(part.id)}>
                {say('remove', { name: part.name })}
              </Button>
            )}
            {part.parts.length > 0 && (
              <PartsList
                {...props}
                above={`${above}${part.name} / `}
                parts={part.parts}
                goals={goal?.parts ?? []}
                onChange={(below) => change(index, { parts: below })}
              />
            )}
          </div>
        );
      })}
      {parts.length > 0 && goals.length === 0 && <span>{sayPane('correctInputs')}</span>}
    </>
  );
}
