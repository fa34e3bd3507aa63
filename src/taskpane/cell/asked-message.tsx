import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { traceCell } from '../../jobs/explain/trace-cell';
import { cellAddress } from '../../sheet/cell-address';
import { cellTraceTexts } from '../../texts/cell-trace';
import { printNumber } from '../../texts/print-number';
import { areasMeet } from '../../workbook/areas';
import type { WorkbookPort } from '../../workbook/port';
import { useCatalogue, useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { useShownLines } from '../parts/shown-lines';
import { openTable } from '../tables/found-table';
import type { Tables } from '../tables/use-tables';
import type { AskedCell } from './asked-cell';
import { listText } from '../../texts/list-text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  part: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});

/** What the pane says of the cell that the context menu asks about; a trace has a way to each number behind a total. */
export function AskedMessage(props: {
  readonly port: WorkbookPort;
  readonly tables: Tables;
  readonly asked: AskedCell;
}) {
  const { port, tables, asked } = props;
  const say = useCatalogue(cellTraceTexts);
  const language = useLanguage();
  const styles = useStyles();
  const { area, job, value } = asked;
  const { list, choose, chosen } = tables;
  const found = list.find((table) => areasMeet(table.area, area)) ?? null;
  const isTrace = job === 'explain' && typeof value === 'number';
  // once for each asking: afterwards the person may choose another table
  const shown = useRef(-1);
  useEffect(() => {
    if (!isTrace || found === null || shown.current === asked.id) return;
    shown.current = asked.id;
    if (chosen?.key !== found.key) choose(found.key);
  }, [asked.id, isTrace, found, chosen, choose]);

  const opened = found === null ? null : openTable(found);
  const trace = isTrace && opened?.ok ? traceCell(opened.value.table, area, value) : null;
  const parts = trace?.kind === 'total' ? trace.parts : [];
  const lines = useShownLines(parts);
  const cell = cellAddress(area.sheet, area.row, area.column);
  if (typeof value !== 'number') return <Message intent="warning">{say('noNumber', { cell })}</Message>;
  const number = { cell, value: printNumber(value, 10), table: found?.name ?? '' };
  if (job === 'decompose') return <Message intent="info">{say('split', number)}</Message>;
  if (tables.state === 'looking') return null;
  if (trace === null) return <Message intent="warning">{say('outside', number)}</Message>;
  if (trace.kind === 'value')
    return (
      <Message intent="info">
        {say('value', { ...number, heading: trace.heading, labels: listText(trace.labels, language) })}
      </Message>
    );
  return (
    <>
      <Message intent="info">
        {say('total', { ...number, count: trace.parts.length, sum: printNumber(trace.sum, 10) })}
      </Message>
      <ul className={styles.list} aria-label={say('parts')}>
        {lines.shown.map(({ place, labels, value: part }) => {
          const address = cellAddress(area.sheet, place.row, place.column);
          const target = { sheet: area.sheet, ...place, rows: 1, columns: 1 };
          return (
            <li key={address}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.part}
                onClick={() => void port.show(target).catch(() => undefined)}
              >
                {say('part', { cell: address, labels: labels.join(' · '), value: printNumber(part, 10) })}
              </Button>
            </li>
          );
        })}
      </ul>
      {lines.more}
    </>
  );
}
