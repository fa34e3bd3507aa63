import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { LockOpenRegular } from '@fluentui/react-icons';
import { lastLabel } from '../../jobs/decompose/labels';
import type { PlanNode } from '../../jobs/decompose/plan-node';
import type { Plan } from '../../jobs/decompose/split-plan';
import { unitDecimals } from '../../jobs/decompose/total-of';
import { dateText } from '../../texts/dates';
import { printNumber } from '../../texts/print-number';
import { printStep } from './print-step';
import { useLanguage, useTexts } from '../language-context';
import { PairOfFields } from '../parts/pair-of-fields';
import { TextField } from '../parts/text-field';
import { readAmount, type Input } from '../read-input';
import type { LimitInput } from './inputs';
import { usePlanTexts } from './use-plan-texts';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'left',
    whiteSpace: 'normal',
  },
});

export const noLimit: LimitInput = { hold: '', min: '', max: '' };

/** What one row is kept to, and how its number came about, step by step. */
export function RowEditor(props: {
  readonly plan: Plan | null;
  readonly node: PlanNode;
  readonly limit: LimitInput;
  onLimit(limit: LimitInput): void;
}) {
  const { plan, node, limit, onLimit } = props;
  const say = usePlanTexts();
  const styles = useStyles();
  const { place } = node;
  const fields = [
    ['hold', say('holdOf', { place })],
    ['min', say('leastOf', { place })],
    ['max', say('mostOf', { place })],
  ] as const;
  const isLimited = Object.values(limit).some((text) => text !== '');
  return (
    <div className={styles.root}>
      <PairOfFields>
        {fields.map(([name, label]) => (
          <TextField
            key={name}
            label={label}
            value={limit[name]}
            typed={optional(limit[name])}
            onChange={(text) => onLimit({ ...limit, [name]: text })}
          />
        ))}
      </PairOfFields>
      {isLimited && (
        <div>
          <Button size="small" icon={<LockOpenRegular />} onClick={() => onLimit(noLimit)}>
            {say('free')}
          </Button>
        </div>
      )}
      {plan !== null && <RowTrace plan={plan} node={node} />}
    </div>
  );
}

/** Nothing typed is no limit. */
function optional(text: string): Input {
  return text.trim() === '' ? { value: 0 } : readAmount(text);
}

/** How the target of a row came about: its share of what is above it, rounded, with what it rests on. */
function RowTrace({ plan, node }: { readonly plan: Plan; readonly node: PlanNode }) {
  const say = usePlanTexts();
  const sayPane = useTexts();
  const language = useLanguage();
  const { nodes, history, choices, total } = plan;
  const decimals = unitDecimals(choices.unit);
  const parent = node.parent < 0 ? null : nodes[node.parent]!;
  const { share } = node.step;
  const item = history.items[history.item[node.start]!];
  const isTime = history.levels[node.level]!.dimension.kind !== 'column';
  const limited = nodes.some((one) => one.parent === node.parent && one.limit !== null);
  const last = history.items[history.item[node.end - 1]!];
  const lines = [
    say('shareTrace', {
      parent: parent?.place ?? say('whole'),
      amount: askable(printNumber(parent?.step.amount ?? total.total, 10), parent === null ? 'rounded' : 'target'),
      weight: askable(printNumber(node.weight, 6), 'weight'),
      siblings: askable(printNumber(node.siblings, 6), 'siblings'),
      // what the weight alone would give, where holds and limits change it
      share: askable(
        printNumber(
          limited && node.siblings > 0 ? ((parent?.step.amount ?? total.total) * node.weight) / node.siblings : share,
          decimals + 4,
        ),
        'shareOfAbove',
      ),
    }),
    sayPane('step', printStep(node.step, decimals)),
    ...(node.evened ? [say('evened')] : []),
    ...(limited ? [say('limitedTrace')] : []),
    ...(node.factors?.criteria ?? []).map(({ label, value, factor }) =>
      say('factorTrace', {
        label,
        value: askable(printNumber(value, 4), 'criterion'),
        factor: askable(printNumber(factor, 4), 'factor'),
      }),
    ),
    ...(isTime && item !== undefined && last !== undefined
      ? [`${dateText(item.from)} – ${dateText(last.to)}`]
      : [
          say('lastTrace', {
            period: lastLabel(history.period, language),
            last: askable(printNumber(node.last, 6), 'added'),
          }),
        ]),
  ];
  return (
    <>
      {lines.map((line) => (
        <Text key={line} size={200}>
          <Told>{line}</Told>
        </Text>
      ))}
    </>
  );
}
