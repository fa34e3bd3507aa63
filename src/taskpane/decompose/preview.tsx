import { Badge, Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, DismissRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { dimensionLabel } from '../../jobs/decompose/labels';
import type { PlanHistory } from '../../jobs/decompose/plan-history';
import { planRowsOf, type PlanNode } from '../../jobs/decompose/plan-node';
import type { Plan } from '../../jobs/decompose/split-plan';
import { unitDecimals } from '../../jobs/decompose/total-of';
import { printNumber } from '../../texts/print-number';
import { useLanguage, useTexts } from '../language-context';
import type { Inputs, LimitInput } from './inputs';
import { PlanGrid } from './plan-grid';
import { typedLevels } from './typed-levels';
import type { PlanState } from './use-plan';
import { usePlanTexts } from './use-plan-texts';
import { Told } from '../parts/told';
import { askable } from '../../texts/askable';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** The plan before it is written: its rows, the check of the total, and every step of the rounding on request. */
export function Preview(props: {
  readonly state: PlanState;
  readonly history: PlanHistory;
  readonly plan: Plan | null;
  readonly inputs: Inputs;
  onChange(change: Partial<Inputs>): void;
  onLimit(node: PlanNode, limit: LimitInput): void;
}) {
  const { state, history, plan, inputs } = props;
  const say = useTexts();
  const sayPlan = usePlanTexts();
  const language = useLanguage();
  const styles = useStyles();
  const [steps, setSteps] = useState(false);
  const decimals = plan === null ? 2 : unitDecimals(plan.choices.unit);
  const shown = history.levels.filter(({ hidden }) => !hidden);
  const dimensions = shown.map(({ dimension }) => dimensionLabel(dimension, language)).join(' × ');
  const exact = plan !== null && plan.sum === plan.total.total;
  const blank = useMemo(() => (plan === null ? planRowsOf(history, language) : []), [plan, history, language]);
  const nodes = plan?.nodes ?? blank;
  const limited = Object.entries(inputs.limits).filter(([, limit]) => Object.values(limit).some((text) => text !== ''));
  const firstIsScored = history.levels[0]?.weights.kind === 'score';
  return (
    <section className={styles.root} aria-label={say('preview')}>
      <div className={styles.line}>
        <Subtitle2 as="h2" className={styles.title}>
          {say('preview')}
        </Subtitle2>
        {plan !== null && (
          <Badge
            color={exact ? 'success' : 'danger'}
            appearance="tint"
            size="large"
            icon={exact ? <CheckmarkRegular /> : <DismissRegular />}
          >
            {exact ? (
              say('sumEqual')
            ) : (
              <Told>
                {say('sumDiffers', {
                  sum: askable(printNumber(plan.sum, decimals), 'sum'),
                  total: askable(printNumber(plan.total.total, 10), 'rounded'),
                })}
              </Told>
            )}
          </Badge>
        )}
        {limited.length > 0 && (
          <Button size="small" onClick={() => props.onChange({ limits: {} })}>
            {sayPlan('freeAll', { count: limited.length })}
          </Button>
        )}
      </div>
      <PlanGrid
        // another table or order of levels starts with its first rows again
        key={dimensions}
        caption={say('previewCaption', { measure: history.measure.heading, dimensions })}
        dimension={dimensions}
        plan={plan}
        nodes={nodes}
        depth={history.levels.length}
        decimals={decimals}
        weightDecimals={(plan?.decimals ?? []).map((places) => Math.min(2, places))}
        sums={plan && { weight: firstIsScored ? null : (nodes[0]?.siblings ?? 0), amount: plan.sum }}
        steps={steps}
        typed={typedLevels(state, history, inputs, props.onChange)}
        limits={inputs.limits}
        wrong={state.wrong}
        onLimit={props.onLimit}
      />
      {plan !== null && (
        <div>
          <Button size="small" aria-expanded={steps} onClick={() => setSteps(!steps)}>
            {say(steps ? 'hideSteps' : 'showSteps')}
          </Button>
        </div>
      )}
      {steps && <Text size={200}>{say('stepsNote')}</Text>}
    </section>
  );
}
