import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { unitDecimals } from '../../jobs/decompose/total-of';
import { sentenceOf } from '../error-text';
import { useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { PairOfFields } from '../parts/pair-of-fields';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { MAIN, type LineInputs } from './inputs';
import { PartsList } from './parts-list';
import { PlainField } from '../parts/plain-field';
import type { ReadLine } from './read-lines';
import { useSetTexts } from './use-set-texts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  goals: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(96px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
    '> *': { minWidth: 0 },
  },
  details: { cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

const KINDS = {
  additive: ['additive', false],
  rate: ['rate', false],
  additiveLower: ['additive', true],
  rateLower: ['rate', true],
} as const;

/** One target: its three goals, what it is and whose, and its parts. */
export function LineCard(props: {
  readonly line: ReadLine;
  onChange(change: Partial<LineInputs>): void;
  /** Adds a part to the line (no id) or to one of its parts. */
  onSplit(part: string | null): void;
  onRemove(): void;
}) {
  const { line, onChange } = props;
  const say = useSetTexts();
  const language = useLanguage();
  const styles = useStyles();
  const { target, texts, typed, inputs, planned } = line;
  const { name, kind, lower, unit } = target;
  const kindNow = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find(
    (one) => KINDS[one][0] === kind && KINDS[one][1] === lower,
  )!;
  const goal = (side: 'base' | 'target' | 'stretch', label: 'baseOf' | 'targetOf' | 'stretchOf') => (
    <TextField
      label={say(label, { name })}
      value={texts[side]}
      // a blank number is a target that waits for it, said by the check below
      typed={texts[side].trim() === '' ? { value: 0 } : typed[side]}
      // a long unit would hide the number; it stands with the details
      {...(unit.length < 3 && { after: unit })}
      onChange={(value) =>
        onChange({ [side]: value, ...(side === 'target' && { base: undefined, stretch: undefined }) })
      }
    />
  );
  return (
    <div className={styles.root} role="group" aria-label={name}>
      <div className={styles.goals}>
        {goal('target', 'targetOf')}
        {goal('base', 'baseOf')}
        {goal('stretch', 'stretchOf')}
      </div>
      {line.failure !== null && <Message intent="error">{sentenceOf(line.failure, language)}</Message>}
      <PairOfFields>
        <PlainField label={say('owner')} value={inputs.owner} onChange={(owner) => onChange({ owner })} />
        <TextField label={say('due')} value={line.dueText} typed={typed.due} onChange={(due) => onChange({ due })} />
      </PairOfFields>
      <PlainField
        label={say('above')}
        hint={say('aboveHint')}
        value={inputs.above}
        onChange={(above) => onChange({ above })}
      />
      <details>
        <summary className={styles.details}>{say('details', { name })}</summary>
        <div className={styles.inside}>
          <PairOfFields>
            <PlainField label={say('name')} value={name} onChange={(value) => onChange({ name: value })} />
            <PlainField label={say('unit')} value={unit} onChange={(value) => onChange({ unit: value })} />
          </PairOfFields>
          <SelectField
            label={say('kind')}
            value={kindNow}
            choices={(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((value) => ({ value, text: say(value) }))}
            onChange={(value) => {
              const [chosen, isLower] = KINDS[value as keyof typeof KINDS];
              onChange({ kind: chosen, lower: isLower });
            }}
          />
          {kind === 'rate' && (
            <PlainField label={say('rateBase')} value={target.base} onChange={(rateBase) => onChange({ rateBase })} />
          )}
        </div>
      </details>
      {kind === 'rate' ? (
        <Text size={200}>{say('inherits')}</Text>
      ) : (
        <>
          <PartsList
            line={line}
            parts={inputs.parts}
            goals={planned.parts}
            decimals={unitDecimals(target.step)}
            onChange={(parts) => onChange({ parts })}
            onSplit={props.onSplit}
          />
          <div>
            <Button size="small" onClick={() => props.onSplit(null)}>
              {say('splitOff', { name })}
            </Button>
          </div>
        </>
      )}
      {inputs.id !== MAIN && (
        <div>
          <Button size="small" appearance="subtle" onClick={props.onRemove}>
            {say('remove', { name })}
          </Button>
        </div>
      )}
    </div>
  );
}
