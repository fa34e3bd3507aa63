import { Field, Input } from '@fluentui/react-components';

/** A labelled input for words. */
export function PlainField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  onChange(value: string): void;
}) {
  return (
    <Field label={props.label} size="small" {...(props.hint !== undefined && { hint: props.hint })}>
      <Input
        value={props.value}
        autoComplete="off"
        style={{ minWidth: 0, width: '100%' }}
        input={{ style: { minWidth: 0, width: '100%' } }}
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  );
}
