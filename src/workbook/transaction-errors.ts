/** Another person's pane is writing; `who` is their name, "" where it is not known. Nothing was written. */
export class WorkbookBusy extends Error {
  constructor(readonly who: string) {
    super(`workbook-busy ${who}`);
    this.name = 'WorkbookBusy';
  }
}

/** The right to write ran out in the middle, as after the machine slept. What was written is taken back by then, or will be. */
export class LeaseLost extends Error {
  constructor() {
    super('lease-lost');
    this.name = 'LeaseLost';
  }
}

/** A newer version keeps its history in this workbook; this one must leave it alone and so can't write safely. */
export class KeptByNewer extends Error {
  constructor() {
    super('kept-by-newer');
    this.name = 'KeptByNewer';
  }
}

/** The workbook does not keep the cells of this apply any more: twenty others came since, or they were too many. */
export class NotKept extends Error {
  constructor() {
    super('not-kept');
    this.name = 'NotKept';
  }
}
