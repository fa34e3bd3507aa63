import { Text } from '@fluentui/react-components';
import { VALUE_CLASSES, type RuleDraft, type RuleFault } from '../../jobs/customers/tier-rules';
import { tierTexts } from '../../texts/customer-tiers';
import { useCatalogue } from '../language-context';
import { PairOfFields } from '../parts/pair-of-fields';
import { PlainField } from '../parts/plain-field';
import { SelectField } from '../parts/select-field';
import { useFrameStyles } from '../parts/use-frame-styles';

/** The rules from top to bottom: tier, conditions, owner and action of each. */
export function RuleFields(props: {
  readonly rules: readonly RuleDraft[];
  readonly faults: ReadonlyMap<string, RuleFault>;
  onChange(rules: readonly RuleDraft[]): void;
}) {
  const { rules, faults, onChange } = props;
  const say = useCatalogue(tierTexts);
  const styles = useFrameStyles();
  return (
    <>
      <Text size={200}>{say('rulesNote')}</Text>
      {rules.map((rule, index) => {
        const isLast = index === rules.length - 1;
        const change = (part: Partial<RuleDraft>) =>
          onChange(rules.map((one, at) => (at === index ? { ...one, ...part } : one)));
        const line = (field: 'growth' | 'orders' | 'owner' | 'action') => {
          const fault = faults.get(`${field} ${index}`);
          return (
            <PlainField
              label={say(field)}
              value={rule[field]}
              wrong={fault === undefined ? '' : say(fault)}
              onChange={(value) => change({ [field]: value })}
            />
          );
        };
        const classes = VALUE_CLASSES.map((name) => ({ value: name, text: name }));
        return (
          <fieldset key={index} className={styles.frame} aria-label={say('rule', { row: index + 1 })}>
            <PairOfFields>
              <SelectField
                label={say('tier')}
                value={rule.tier}
                choices={classes}
                onChange={(tier) => change({ tier })}
              />
              {!isLast && (
                <SelectField
                  label={say('valueClass')}
                  value={rule.valueClass}
                  choices={[{ value: '', text: say('any') }, ...classes]}
                  onChange={(valueClass) => change({ valueClass })}
                />
              )}
            </PairOfFields>
            {!isLast && (
              <PairOfFields>
                {line('growth')}
                {line('orders')}
              </PairOfFields>
            )}
            {line('owner')}
            {line('action')}
          </fieldset>
        );
      })}
    </>
  );
}
