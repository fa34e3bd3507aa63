import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Area } from '../../sheet/address';
import { howTexts, type HowName } from '../../texts/how';
import { useLanguage } from '../language-context';
import { NumberButton } from './number-button';
import { useTableStyles } from './use-table-styles';

/** A cell of a table in the pane. A number in it is a button that shows where it comes from and how it was computed. */
export function NumberCell(props: {
  /** How it is computed. */
  readonly how?: HowName | undefined;
  /** The very cells it was read from, where it was. */
  readonly at?: readonly Area[] | undefined;
  /** Whether it stands in the last row, that of the sums. */
  readonly sum?: boolean;
  readonly children: ReactNode;
}) {
  const { how, at, sum = false, children } = props;
  const styles = useTableStyles();
  const language = useLanguage();
  const text = typeof children === 'number' ? String(children) : children;
  return (
    <td className={mergeClasses(styles.cell, sum && styles.sum)}>
      {typeof text === 'string' && /\d/.test(text) ? (
        <NumberButton how={how === undefined ? '' : howTexts[how][language]} at={at}>
          {text}
        </NumberButton>
      ) : (
        text
      )}
    </td>
  );
}
