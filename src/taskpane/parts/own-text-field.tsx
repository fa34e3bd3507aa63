import { Field, Input } from '@fluentui/react-components';

/** A labelled input of a job's own: what is wrong with it is a sentence that the job says. */
export function OwnTextField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly wrong: string | null;
  onChange(value: string): void;
}) {
  const { label, hint, value, wrong, onChange } = props;
  return (
    <Field label={label} hint={hint} size="small" {...(wrong === null ? {} : { validationMessage: wrong })}>
      <Input
        value={value}
        autoComplete="off"
        style={{ minWidth: 0, width: '100%' }}
        input={{ style: { minWidth: 0, width: '100%' } }}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
