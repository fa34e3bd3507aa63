import type { CellInput } from '../sheet/draft';
import type { Cell } from '../sheet/grid';

/** Rows of a sheet as people count them, from 1. No rows: the sheet itself is gone. */
export interface ChangedRows {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** A cell that somebody changed: what it was when it was read, is now, and would be if nothing had changed. */
export interface ChangedCell {
  readonly address: string;
  readonly was: Cell;
  readonly now: Cell;
  /** Undefined where the proposal would leave the cell alone. */
  readonly wouldBe: CellInput | undefined;
}

/** Someone edited the cells a proposal rests on since they were read. Nothing was written. `cells` are the first of them. */
export class BasisChanged extends Error {
  constructor(
    readonly places: readonly ChangedRows[],
    readonly cells: readonly ChangedCell[] = [],
  ) {
    super(`basis-changed ${places.map(({ sheet, rows }) => `${sheet} ${rows.join(',')}`).join('; ')}`);
    this.name = 'BasisChanged';
  }
}

/**
 * Someone changed written cells, or an added sheet, since the proposal was applied. Nothing was taken back.
 * `places` are addresses such as `'Plan 2017'!B2`; the name of a sheet alone means that it is not there any more.
 */
export class TakeBackConflict extends Error {
  constructor(readonly places: readonly string[]) {
    super(`take-back-conflict ${places.join('; ')}`);
    this.name = 'TakeBackConflict';
  }
}

/** Applying failed in the middle (`cause`), and so did putting the old cells back: `places` are as the failure left them. */
export class PutBackFailed extends Error {
  constructor(
    readonly places: readonly string[],
    cause: unknown,
  ) {
    super(`put-back-failed ${places.join('; ')}`, { cause });
    this.name = 'PutBackFailed';
  }
}
