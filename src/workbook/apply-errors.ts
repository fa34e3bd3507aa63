/** Rows of a sheet as people count them, from 1. No rows: the sheet itself is gone. */
export interface ChangedRows {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** Someone edited the cells a proposal rests on since they were read. Nothing was written. */
export class BasisChanged extends Error {
  constructor(readonly places: readonly ChangedRows[]) {
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
