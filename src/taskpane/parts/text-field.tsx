import { Field, Input } from '@fluentui/react-components';
import { useTexts } from '../language-context';
import type { Input as Typed } from '../read-input';

/** A labelled input whose mistake is told below it. */
export function TextField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly typed: Typed;
  readonly after?: string;
  onChange(value: string): void;
}) {
  const say = useTexts();
  const { typed } = props;
  const wrong = 'error' in typed ? { validationMessage: say(typed.error, typed.values) } : {};
  return (
    <Field label={props.label} hint={props.hint} size="small" {...wrong}>
      <Input
        value={props.value}
        inputMode="decimal"
        autoComplete="off"
        style={{ minWidth: 0, width: '100%' }}
        input={{ style: { minWidth: 0, width: '100%' } }}
        onChange={(_, { value }) => props.onChange(value)}
        contentAfter={props.after === undefined ? undefined : <span aria-hidden="true">{props.after}</span>}
      />
    </Field>
  );
}
