import type { WorkbookPort } from '../workbook/port';

/** A workbook that is still being opened: every call waits for it. The pane can be used before its grid is there. */
export function waitingPort(opened: Promise<WorkbookPort>): WorkbookPort {
  return new Proxy({} as WorkbookPort, {
    get:
      (_, name) =>
      async (...args: unknown[]) => {
        const port = await opened;
        const method = Reflect.get(port, name) as (...given: unknown[]) => unknown;
        return method.apply(port, args);
      },
  });
}
