import { Field, Select } from '@fluentui/react-components';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A labelled list to choose one thing from. */
export function SelectField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly disabled?: boolean;
  onChange(value: string): void;
}) {
  return (
    <Field label={props.label} hint={props.hint} size="small">
      <Select
        value={props.value}
        disabled={props.disabled ?? false}
        onChange={(_, { value }) => props.onChange(value)}
        style={{ minWidth: 0 }}
        select={{ style: { textOverflow: 'ellipsis', minWidth: 0, width: '100%' } }}
      >
        {props.choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
