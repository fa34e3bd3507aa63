import type { KeyboardEvent, SyntheticEvent } from 'react';
import type { Area } from '../../sheet/address';
import { nameOfNumber } from './name-of-number';
import { useTrace } from './trace';

/** A number that shows, when it is pressed, where it comes from and how it was computed. */
export function NumberButton(props: {
  /** In words how it is computed; '' where it was read as it is, or where its cells say enough. */
  readonly how: string;
  /** The very cells it was read from or computed from, where they are not those around it. */
  readonly at?: readonly Area[] | undefined;
  readonly inSentence?: boolean;
  readonly children: string;
}) {
  const { how, at, inSentence = false, children } = props;
  const trace = useTrace();
  if (trace === null) return <>{children}</>;
  const ask = ({ currentTarget }: SyntheticEvent<HTMLElement>) =>
    trace.ask({
      where: nameOfNumber(currentTarget),
      value: children,
      how,
      areas: at ?? trace.areas,
      exact: at !== undefined && how === '',
    });
  const same = { ...trace.look, 'data-trace': true, onClick: ask };
  if (!inSentence) {
    return (
      <button type="button" {...same}>
        {children}
      </button>
    );
  }
  // a button is a box to the lines of a text: a full stop behind it would begin the next line
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    ask(event);
  };
  return (
    <span role="button" tabIndex={0} {...same} onKeyDown={press}>
      {children}
    </span>
  );
}
