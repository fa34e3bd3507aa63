import { mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { PaceStatus } from '../../core/pace/pace-status';
import type { PaceRow } from '../../jobs/track/pace-row';
import type { PaceTable } from '../../jobs/track/pace-rows';
import { cellArea } from '../../sheet/cell-area';
import type { Table } from '../../sheet/table';
import { dateText } from '../../texts/dates';
import { resultHeadings } from '../../texts/headings';
import { printFixed, printNumber, printPercent } from '../../texts/print-number';
import { trackTexts } from '../../texts/track';
import type { WorkbookPort } from '../../workbook/port';
import { useLanguage, useTexts, useCatalogue } from '../language-context';
import { CellLink } from '../parts/cell-link';
import { useShownLines } from '../parts/shown-lines';
import { NumberCell } from '../parts/number-cell';
import { TableHead } from '../parts/table-head';
import { useTableStyles } from '../parts/use-table-styles';
import { Light, type LightKind } from './light';
import { usePaceDetails } from './use-pace-details';
import { Told } from '../parts/told';

const LIGHTS: Readonly<Record<PaceStatus, LightKind>> = {
  ahead: 'best',
  'on-pace': 'good',
  behind: 'warning',
  'at-risk': 'bad',
};

/** The pace of every row: light, attainment, pace and landing, and below them the figures they come from. */
export function PaceList(props: { readonly result: PaceTable; readonly table: Table; readonly port: WorkbookPort }) {
  const { result, table, port } = props;
  const say = useTexts();
  const sayTrack = useCatalogue(trackTexts);
  const language = useLanguage();
  const styles = useTableStyles();
  const { shown, more } = useShownLines(result.rows);
  const detailsOf = usePaceDetails();
  const { target } = result.choices;
  const name = (row: PaceRow) => {
    const [first] = row.rows;
    if (first === undefined) return row.label;
    const area = cellArea(table, target, first);
    return (
      <CellLink port={port} area={area}>
        {row.label}
      </CellLink>
    );
  };
  const line = (row: PaceRow, key: string, sum: boolean) => (
    <Fragment key={key}>
      <tr className={sum ? styles.sum : undefined}>
        <th scope="row" className={mergeClasses(styles.label, styles.name, sum && styles.sum)}>
          {name(row)}{' '}
          <Light kind={row.status === null ? 'none' : LIGHTS[row.status]}>
            {row.status === null ? sayTrack('noStatus') : trackTexts.statuses[row.status][language]}
          </Light>
        </th>
        <NumberCell how="attainment">
          {row.pace.attainment === null ? '–' : printPercent(row.pace.attainment, 1)}
        </NumberCell>
        <NumberCell how="pace">{row.pace.pace === null ? '–' : printFixed(row.pace.pace, 2)}</NumberCell>
        <NumberCell how="landing">{row.pace.landing === null ? '–' : printNumber(row.pace.landing, 0)}</NumberCell>
      </tr>
      <tr>
        <td colSpan={4} className={styles.detail}>
          {detailsOf(row).map((text) => (
            <div key={text}>
              <Told>{text}</Told>
            </div>
          ))}
        </td>
      </tr>
    </Fragment>
  );
  const headings = (['attainment', 'pace', 'landing'] as const).map((one) => resultHeadings[one][language]);
  return (
    <>
      <table className={styles.table} aria-label={say('paceCaption', { day: dateText(result.choices.asOf) })}>
        <TableHead names={[result.choices.label?.heading ?? say('labelColumn'), ...headings]} />
        <tbody>{shown.map((row, index) => line(row, String(index), false))}</tbody>
        {result.total !== null && <tfoot>{line(result.total, 'total', true)}</tfoot>}
      </table>
      {more}
    </>
  );
}
