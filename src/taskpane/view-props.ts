import type { Source } from '../jobs/source';
import type { WorkbookPort } from '../workbook/port';
import type { FoundTable } from './tables/found-table';
import type { Tables } from './tables/use-tables';

/** What each job's view is given. */
export interface ViewProps {
  readonly port: WorkbookPort;
  /** The chosen table, read, with the person's corrections. */
  readonly source: Source;
  /** The chosen table and its sheet as they stand. */
  readonly found: FoundTable;
  /** All tables of the workbook, for jobs that need another one beside the chosen. */
  readonly tables: Tables;
  /** The as-of date to start from, as a serial; without it that field starts empty. */
  readonly asOf?: number | undefined;
  /** The total to split, where the pane was opened on a number. */
  readonly total?: number | undefined;
  /** Reads the workbook's tables again. */
  onRefresh(): void;
}

/** What the view of a job is given that has work without a table too. */
export interface FreeProps extends Omit<ViewProps, 'source' | 'found'> {
  readonly source: Source | null;
  readonly found: FoundTable | null;
}
