import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CellInput } from '../../sheet/draft';
import { isCellError } from '../../sheet/grid';
import { fill } from '../../texts/fill';
import { historyTexts } from '../../texts/history';
import { printNumber } from '../../texts/print-number';
import type { ChangedCell } from '../../workbook/apply-errors';
import { useLanguage } from '../language-context';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';

const useStyles = makeStyles({
  cell: {
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
  },
});

const MOST_SHOWN = 20;
/** Numbers that were edited are told to their last digits. */
const DECIMALS = 6;

/** The cells that others changed between preview and apply: what each was, is now, and would be. */
export function ConflictRows({ cells }: { readonly cells: readonly ChangedCell[] }) {
  const language = useLanguage();
  const styles = useStyles();
  const table = useTableStyles();
  const say = (name: 'conflicts' | 'conflictCell' | 'conflictWas' | 'conflictNow' | 'conflictWouldBe') =>
    historyTexts[name][language];
  const shown = (cell: CellInput | undefined): string => {
    if (cell === undefined) return historyTexts.conflictUnchanged[language];
    if (cell === null || cell === '') return historyTexts.blank[language];
    if (typeof cell === 'number') return printNumber(cell, DECIMALS);
    if (typeof cell === 'object') return isCellError(cell) ? cell.error : cell.formula;
    return String(cell);
  };
  return (
    <>
      <table aria-label={say('conflicts')} className={table.table}>
        <TableHead
          names={[say('conflictCell'), say('conflictWas'), say('conflictNow'), say('conflictWouldBe')]}
          labels={4}
        />
        <tbody>
          {cells.slice(0, MOST_SHOWN).map(({ address, was, now, wouldBe }) => (
            <tr key={address}>
              {[address, shown(was), shown(now), shown(wouldBe)].map((text, at) => (
                <td key={at} className={styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > MOST_SHOWN && (
        <Text size={200}>{fill(historyTexts.conflictMore, language, { count: cells.length - MOST_SHOWN })}</Text>
      )}
    </>
  );
}
