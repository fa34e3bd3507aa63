import { Button } from '@fluentui/react-components';

/** A small button in a list, whose name for a screen reader says of which line it is. */
export function TextButton(props: { readonly text: string; readonly name: string; onClick(): void }) {
  return (
    <Button
      size="small"
      appearance="transparent"
      style={{ minWidth: 0, padding: 0, textAlign: 'start', justifyContent: 'start' }}
      aria-label={props.name}
      onClick={props.onClick}
    >
      {props.text}
    </Button>
  );
}
