import { Field, Input } from '@fluentui/react-components';

/** A labelled line of text; `wrong` says below it what is wrong, "" where nothing is. */
export function PlainField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly wrong?: string | undefined;
  readonly after?: string;
  readonly required?: boolean;
  onChange(value: string): void;
}) {
  const { wrong = '', required = false } = props;
  return (
    <Field
      label={props.label}
      hint={props.hint}
      size="small"
      required={required}
      {...(wrong === '' ? {} : { validationMessage: wrong })}
    >
      <Input
        value={props.value}
        autoComplete="off"
        style={{ minWidth: 0, width: '100%' }}
        input={{ style: { minWidth: 0, width: '100%' } }}
        onChange={(_, { value }) => props.onChange(value)}
        contentAfter={props.after === undefined ? undefined : <span aria-hidden="true">{props.after}</span>}
      />
    </Field>
  );
}
