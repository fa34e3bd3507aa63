import { Link, Subtitle2, mergeClasses } from '@fluentui/react-components';
import { explainTexts } from '../../texts/explain';
import { printFixed, printNumber } from '../../texts/print-number';
import { useCatalogue, useTexts } from '../language-context';
import { useShownLines } from '../parts/shown-lines';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { printSigned } from '../../texts/print-signed';

const whole = (value: number) => printFixed(value, 0);

export interface MemberGap {
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly gap: number;
}

/** What each member adds to a gap, the largest first; a press on one goes down to it, where that is possible. */
export function MemberTable(props: {
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  readonly rows: readonly MemberGap[];
  readonly total: Omit<MemberGap, 'label'>;
  readonly onDrill?: ((member: string) => void) | undefined;
}) {
  const { heading, before, after, rows, total, onDrill } = props;
  const say = useTexts();
  const sayOwn = useCatalogue(explainTexts);
  const styles = useTableStyles();
  const { shown, more } = useShownLines(rows);
  return (
    <>
      <Subtitle2 as="h2" className={styles.title}>
        {say('byMember')}
      </Subtitle2>
      <table className={styles.table} aria-label={say('byMember')}>
        <TableHead names={[heading, before, after, say('difference')]} />
        <tbody>
          {shown.map((row) => (
            <tr key={row.label}>
              <th scope="row" className={mergeClasses(styles.label, styles.name)}>
                {onDrill === undefined ? (
                  row.label
                ) : (
                  <Link
                    as="button"
                    inline
                    style={{ textAlign: 'start', fontSize: 'inherit' }}
                    title={sayOwn('drillInto', { dimension: heading, member: row.label })}
                    onClick={() => onDrill(row.label)}
                  >
                    {row.label}
                  </Link>
                )}
              </th>
              <NumberCell how="added">{printNumber(row.before, 0)}</NumberCell>
              <NumberCell how="added">{printNumber(row.after, 0)}</NumberCell>
              <NumberCell how="difference">{printSigned(row.gap, whole)}</NumberCell>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.label, styles.name, styles.sum)}>
              {say('sum')}
            </th>
            {[printNumber(total.before, 0), printNumber(total.after, 0), printSigned(total.gap, whole)].map(
              (text, index) => (
                <NumberCell key={index} sum how="sum">
                  {text}
                </NumberCell>
              ),
            )}
          </tr>
        </tfoot>
      </table>
      {more}
    </>
  );
}
