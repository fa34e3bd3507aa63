import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import type { Area } from '../../sheet/address';
import { howTexts, traceTexts } from '../../texts/trace';
import { useCatalogue, useLanguage } from '../language-context';
import { useTrace } from './trace';
import { useTableStyles } from './use-table-styles';

const useStyles = makeStyles({
  number: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontVariantNumeric: 'inherit',
    whiteSpace: 'inherit',
    textAlign: 'inherit',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: '3px',
    ':hover': { textDecorationColor: 'currentcolor' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A cell of a table in the pane. A number in it is a button that shows where it comes from and how it was computed. */
export function NumberCell(props: {
  /** How it is computed. */
  readonly how?: keyof typeof howTexts;
  /** The very cells it was read from, where it was. */
  readonly at?: readonly Area[] | undefined;
  /** Whether it stands in the last row, that of the sums. */
  readonly sum?: boolean;
  readonly children: ReactNode;
}) {
  const { how, at, sum = false, children } = props;
  const styles = useTableStyles();
  const own = useStyles();
  const say = useCatalogue(traceTexts);
  const language = useLanguage();
  const trace = useTrace();
  const isNumber = typeof children === 'string' && /\d/.test(children);
  const ask = (event: MouseEvent<HTMLButtonElement>) =>
    trace?.ask({
      where: namesOf(event.currentTarget),
      value: String(children),
      how: how === undefined ? '' : howTexts[how][language],
      areas: at ?? trace.areas,
      exact: at !== undefined && how === undefined,
    });
  return (
    <td className={mergeClasses(styles.cell, sum && styles.sum)}>
      {isNumber && trace !== null ? (
        <button type="button" className={own.number} title={say('show')} onClick={ask}>
          {children}
        </button>
      ) : (
        children
      )}
    </td>
  );
}

/** The headings of its row and its column, as they can be read above and beside it. */
function namesOf(button: HTMLElement): string {
  const cell = button.closest('td');
  const row = cell?.closest('tr');
  const heads = cell?.closest('table')?.querySelectorAll('thead tr:last-child > *');
  const column = cell ? heads?.[cell.cellIndex] : undefined;
  const name = row?.querySelector('th');
  // the name of the row, without what stands beside it in the same cell
  const label = name?.querySelector('button')?.textContent ?? name?.firstChild?.textContent ?? '';
  return [label, column?.textContent ?? ''].filter((text) => text.trim() !== '').join(' · ');
}
