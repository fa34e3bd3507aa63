import { WorkbookError, type WorkbookPort } from '../../src/workbook/port';

/** How a call of the port goes wrong; after `closed` no later call answers either. */
export type Fault = 'refused' | 'half-done' | 'answer-lost' | 'closed-before' | 'closed-after';
export const faults: readonly Fault[] = ['refused', 'half-done', 'answer-lost', 'closed-before', 'closed-after'];

export interface Spoiled {
  readonly port: WorkbookPort;
  /** How many calls were made so far. */
  readonly calls: () => number;
}

/** A port whose call number `at` (from 1) goes wrong. `half-done` writes half of the rows, and else is `refused`. */
export function spoilPort(port: WorkbookPort, at: number, fault: Fault): Spoiled {
  let calls = 0;
  const closed = () => calls > at && (fault === 'closed-before' || fault === 'closed-after');
  const fail = (): never => {
    throw new WorkbookError('host-failed', 'somewhere', 'GeneralException');
  };
  const call = async (name: keyof WorkbookPort, args: readonly unknown[]): Promise<unknown> => {
    calls++;
    const run = () => (port[name] as (...all: unknown[]) => Promise<unknown>).apply(port, [...args]);
    if (closed()) return fail();
    if (calls !== at) return run();
    if (fault === 'half-done' && name === 'write') {
      const [area, cells] = args as Parameters<WorkbookPort['write']>;
      const rows = Math.floor(area.rows / 2);
      if (rows > 0) await port.write({ ...area, rows }, cells.slice(0, rows));
    }
    if (fault === 'answer-lost' || fault === 'closed-after') await run();
    return fail();
  };
  const spoiled = new Proxy(port, {
    get:
      (_, name) =>
      (...args: readonly unknown[]) =>
        call(name as keyof WorkbookPort, args),
  });
  return { port: spoiled, calls: () => calls };
}
