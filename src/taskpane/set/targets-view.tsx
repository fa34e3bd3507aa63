import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { MEASURE_CODES, type MeasureCode } from '../../jobs/set/measure-kinds';
import { measureNames } from '../../texts/set';
import { useLanguage } from '../language-context';
import { SelectField } from '../parts/select-field';
import { useTableStyles } from '../parts/use-table-styles';
import { addPart } from './add-part';
import type { LineInputs, SetInputs } from './inputs';
import { LineCard } from './line-card';
import type { ReadLines } from './read-lines';
import { useSetTexts } from './use-set-texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** The list of targets, one card each; a measure is added from a list. */
export function TargetsView(props: {
  readonly list: ReadLines;
  readonly inputs: SetInputs;
  onChange(change: Partial<SetInputs>): void;
}) {
  const { list, inputs, onChange } = props;
  const say = useSetTexts();
  const language = useLanguage();
  const styles = useStyles();
  const { title } = useTableStyles();
  const { lines, added } = inputs;
  const set = (id: string, change: Partial<LineInputs>, more: Partial<SetInputs> = {}) =>
    onChange({ ...more, lines: lines.map((line) => (line.id === id ? { ...line, ...change } : line)) });
  const split = (line: LineInputs, inside: string | null) => {
    const next = say('anotherPart', { count: added + 1 });
    const names = { first: inside === null ? say('newPart') : next, next, rest: say('rest') };
    set(line.id, { parts: addPart(line.parts, inside, `part-${added}`, names) }, { added: added + 1 });
  };
  const free = MEASURE_CODES.filter((code) => code === 'own' || !lines.some((line) => line.code === code));
  return (
    <section className={styles.root} aria-label={say('targets')}>
      <Subtitle2 as="h2" className={title}>
        {say('targets')}
      </Subtitle2>
      {list.lines.map((line) => (
        <LineCard
          key={line.inputs.id}
          line={line}
          onChange={(change) => set(line.inputs.id, change)}
          onSplit={(inside) => split(line.inputs, inside)}
          onRemove={() => onChange({ lines: lines.filter(({ id }) => id !== line.inputs.id) })}
        />
      ))}
      <SelectField
        label={say('addMeasure')}
        value=""
        choices={[
          { value: '', text: say('choose') },
          ...free.map((code) => ({ value: code, text: measureNames[code][language] })),
        ]}
        onChange={(code) => {
          if (code === '') return;
          const line = { id: `line-${added}`, code: code as MeasureCode, owner: '', above: '', parts: [] };
          onChange({ lines: [...lines, line], added: added + 1 });
        }}
      />
    </section>
  );
}
