import type { Source } from '../../jobs/source';
import type { WorkbookPort } from '../../workbook/port';
export function ExplainJob(props: {
  readonly port: WorkbookPort;
  readonly source: Source;
  readonly today?: number | undefined;
  onRefresh(): void;
}) {
  return <p>{props.source.table.name}</p>;
}
