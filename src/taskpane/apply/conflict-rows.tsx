import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import type { CellInput } from '../../sheet/draft';
import { isCellError } from '../../sheet/grid';
import { fill } from '../../texts/fill';
import { historyTexts } from '../../texts/history';
import { printNumber } from '../../texts/print-number';
import type { ChangedCell } from '../../workbook/apply-errors';
import { useLanguage } from '../language-context';

const useStyles = makeStyles({ table: { tableLayout: 'auto' }, cell: { overflowWrap: 'anywhere' } });

const MOST_SHOWN = 20;
/** Numbers that were edited are told to their last digits. */
const DECIMALS = 6;

/** The cells that others changed between preview and apply: what each was, is now, and would be. */
export function ConflictRows({ cells }: { readonly cells: readonly ChangedCell[] }) {
  const language = useLanguage();
  const styles = useStyles();
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
      <Table size="extra-small" aria-label={say('conflicts')} className={styles.table}>
        <TableHeader>
          <TableRow>
            {(['conflictCell', 'conflictWas', 'conflictNow', 'conflictWouldBe'] as const).map((name) => (
              <TableHeaderCell key={name}>{say(name)}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {cells.slice(0, MOST_SHOWN).map(({ address, was, now, wouldBe }) => (
            <TableRow key={address}>
              {[address, shown(was), shown(now), shown(wouldBe)].map((text, at) => (
                <TableCell key={at} className={styles.cell}>
                  {text}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {cells.length > MOST_SHOWN && (
        <Text size={200}>{fill(historyTexts.conflictMore, language, { count: cells.length - MOST_SHOWN })}</Text>
      )}
    </>
  );
}
