import type { Source } from '../../jobs/source';
import type { Apply } from '../apply/use-apply';
import type { Periods } from './use-periods';

/** What each way to explain two periods is given. */
export interface LensProps {
  readonly source: Source;
  readonly periods: Periods;
  readonly apply: Apply;
  onDrill(heading: string, member: string): void;
  onRefresh(): void;
}
