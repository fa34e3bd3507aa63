import { Field, Textarea } from '@fluentui/react-components';

/** A labelled text of several lines. */
export function LongField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  onChange(value: string): void;
}) {
  return (
    <Field label={props.label} hint={props.hint} size="small">
      <Textarea
        value={props.value}
        resize="vertical"
        style={{ minWidth: 0, width: '100%' }}
        textarea={{ rows: 2, style: { minWidth: 0, width: '100%' } }}
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  );
}
