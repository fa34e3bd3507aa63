import { Button } from '@fluentui/react-components';
import type { FunnelField, StageDraft } from '../../jobs/funnel/funnel-draft';
import { funnelTexts } from '../../texts/funnel';
import { useCatalogue } from '../language-context';
import { PairOfFields } from '../parts/pair-of-fields';
import { PlainField } from '../parts/plain-field';
import { useFrameStyles } from '../parts/use-frame-styles';

const BLANK: StageDraft = { name: '', rate: '50', stay: '', action: '', test: '', actual: '' };

/** The stages to edit: each with its rate, days, key action, test, and what has reached it. */
export function StageFields(props: {
  readonly stages: readonly StageDraft[];
  wrong(field: FunnelField): string;
  onChange(stages: readonly StageDraft[]): void;
}) {
  const { stages, wrong, onChange } = props;
  const say = useCatalogue(funnelTexts);
  const styles = useFrameStyles();
  return (
    <>
      {stages.map((stage, index) => {
        const isLast = index === stages.length - 1;
        const line = (field: keyof StageDraft, sentence = '') => (
          <PlainField
            label={say(field)}
            value={stage[field]}
            wrong={sentence}
            onChange={(value) => onChange(stages.map((one, at) => (at === index ? { ...one, [field]: value } : one)))}
          />
        );
        return (
          <fieldset key={index} className={styles.frame} aria-label={say('stageNumber', { row: index + 1 })}>
            {line('name', wrong(`name ${index}`))}
            {!isLast && (
              <PairOfFields>
                {line('rate', wrong(`rate ${index}`))}
                {line('stay', wrong(`stay ${index}`))}
              </PairOfFields>
            )}
            {line('actual', wrong(`actual ${index}`))}
            {line('action')}
            {line('test')}
            {stages.length > 2 && (
              <div>
                <Button size="small" onClick={() => onChange(stages.filter((_, at) => at !== index))}>
                  {say('remove', { name: stage.name })}
                </Button>
              </div>
            )}
          </fieldset>
        );
      })}
      <div>
        <Button
          size="small"
          // before the last: the end of a funnel seldom changes
          onClick={() => onChange([...stages.slice(0, -1), BLANK, ...stages.slice(-1)])}
        >
          {say('add')}
        </Button>
      </div>
    </>
  );
}
