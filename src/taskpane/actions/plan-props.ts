import type { Action } from '../../jobs/actions/action';
import type { Proposal } from '../../jobs/proposal';
import type { WorkbookPort } from '../../workbook/port';
import type { Apply } from '../apply/use-apply';
import type { PlanAtHand } from './use-plan';

/** What the views of a plan share. */
export interface PlanProps {
  readonly port: WorkbookPort;
  readonly atHand: PlanAtHand;
  readonly apply: Apply;
  /** The as-of day, null where none is typed. */
  readonly day: number | null;
  /** Goes to the row of an action on its sheet. */
  onFind(index: number): void;
  onEdit(index: number): void;
  /** Writes actions into the plan; `what` says then what was done. Answers whether it was. */
  onWrite(after: readonly Action[], what: string): Promise<boolean>;
  /** Writes a new sheet. */
  onInsert(make: () => Proposal): void;
}
