/** Who works in the pane, and its clock. Only entry files choose them, so that nothing else depends on clock or chance. */
export interface Session {
  /** Unlike that of any other pane, letters, digits and hyphens. */
  readonly id: string;
  /** The name that the log and other people's panes show; "" where it is not known. */
  who(): string;
  /** Milliseconds since 1970 in UTC. */
  now(): number;
  /** How many minutes the clock on the wall is ahead of UTC. */
  readonly minutesAhead: number;
  wait(milliseconds: number): Promise<void>;
  /** How long it takes until what one pane keeps in the workbook is seen by another, in milliseconds. */
  readonly settle: number;
}

/** A session whose clock stands still: for a workbook that nobody else has open. */
export const aloneSession: Session = {
  id: 'alone',
  who: () => '',
  now: () => 0,
  minutesAhead: 0,
  wait: async () => {},
  settle: 0,
};
