import type { Column } from '../../sheet/table';
import { useTexts } from '../language-context';
import { SelectField } from './select-field';

/** Chooses one of a table's columns, or none yet. */
export function ColumnField(props: {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly value: Column | null;
  onChange(heading: string): void;
}) {
  const say = useTexts();
  const choices = props.columns.map(({ heading }) => ({ value: heading, text: heading }));
  return (
    <SelectField
      label={props.label}
      value={props.value?.heading ?? ''}
      choices={props.value === null ? [{ value: '', text: say('chooseColumn') }, ...choices] : choices}
      onChange={props.onChange}
    />
  );
}

/** The column of that heading, else the one guessed. */
export function columnOf(columns: readonly Column[], heading: string | undefined, guessed: Column | null) {
  return columns.find((column) => column.heading === heading) ?? guessed;
}
