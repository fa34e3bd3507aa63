import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NumberCell } from '../parts/number-cell';
import { useTableStyles } from '../parts/use-table-styles';
import { chartFigures } from './chart-figures';
import type { ChartSpec } from './chart-spec';

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase200, cursor: 'pointer' },
  scroll: { overflowX: 'auto' },
});

/** The figures of a chart behind a word that opens them. */
export function ChartTable(props: { readonly spec: ChartSpec; readonly summary: string; readonly value: string }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { columns, rows } = chartFigures(props.spec, props.value);
  return (
    <details>
      <summary className={styles.summary}>{props.summary}</summary>
      {/* wide figures scroll by keyboard too */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={props.spec.title}>
        <table className={table.table} aria-label={props.spec.title}>
          <thead>
            <tr>
              <td />
              {columns.map((name) => (
                <th key={name} scope="col" className={table.head}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells, hows }, row) => (
              <tr key={`${row} ${name}`}>
                <th scope="row" className={mergeClasses(table.label, table.name)}>
                  {name}
                </th>
                {cells.map((cell, index) => (
                  <NumberCell key={columns[index]} how={hows[index]}>
                    {cell}
                  </NumberCell>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
