import { Badge, Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { addUp } from '../../jobs/add-up';
import type { History } from '../../jobs/decompose/gather-history';
import { dimensionLabel } from '../../jobs/decompose/labels';
import type { Split } from '../../jobs/decompose/preview-split';
import { unitDecimals } from '../../jobs/decompose/total-of';
import { printNumber } from '../../texts/print-number';
import { useLanguage, useTexts } from '../language-context';
import type { Inputs } from './inputs';
import { previewLines } from './preview-lines';
import { PreviewTable } from './preview-table';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** The split before it is written: its lines, the check of the total, and every step of the rounding on request. */
export function Preview(props: {
  readonly history: History;
  readonly split: Split | null;
  readonly inputs: Inputs;
  readonly wrong: ReadonlySet<string>;
  onChange(change: Partial<Inputs>): void;
}) {
  const { history, split, inputs } = props;
  const say = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const [steps, setSteps] = useState(false);
  const decimals = split === null ? 2 : unitDecimals(split.choices.unit);
  const dimensions = history.dimensions.map((dimension) => dimensionLabel(dimension, language)).join(' × ');
  const exact = split !== null && split.sum === split.total.total;
  const lines = previewLines(history, split, language);
  return (
    <section className={styles.root} aria-label={say('preview')}>
      <div className={styles.line}>
        <Subtitle2 as="h2" className={styles.title}>
          {say('preview')}
        </Subtitle2>
        {split !== null && (
          <Badge
            color={exact ? 'success' : 'danger'}
            appearance="tint"
            size="large"
            icon={exact ? <CheckmarkRegular /> : <DismissRegular />}
          >
            {exact
              ? say('sumEqual')
              : say('sumDiffers', { sum: printNumber(split.sum, decimals), total: printNumber(split.total.total, 10) })}
          </Badge>
        )}
      </div>
      <PreviewTable
        // another table or dimension starts with its first lines again
        key={dimensions}
        caption={say('previewCaption', { measure: history.measure.heading, dimensions })}
        dimension={dimensions}
        lines={lines}
        decimals={decimals}
        weightDecimals={Math.min(2, decimalsOfWeights(split, inputs))}
        sums={split && { weight: addUp(split.weights.rows, split.weights.decimals), amount: split.sum }}
        steps={steps}
        own={inputs.weights === 'own' ? inputs.own : null}
        wrong={props.wrong}
        onWeight={(key, text) => props.onChange({ own: { ...inputs.own, [key]: text } })}
      />
      {split !== null && (
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

/** Typed weights may have any decimals, those of a history have the data's. */
function decimalsOfWeights(split: Split | null, inputs: Inputs): number {
  if (split === null || inputs.weights === 'equal') return 0;
  return inputs.weights === 'own' ? 2 : split.weights.decimals;
}
