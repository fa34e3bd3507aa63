import { serveBuiltWorkbench } from '../../workbench/built-workbench';
import { openWorkbench, type ExposedWorkbench, type WorkbenchPage } from '../../workbench/running-workbench';

export type Exposed = typeof window & { targetry: ExposedWorkbench };

export interface WorkbenchUnderLoad extends WorkbenchPage {
  /** Bytes of the page's script heap, all garbage collected. */
  readonly heap: () => Promise<number>;
  /** Milliseconds for which the page's thread has computed. */
  readonly computing: () => Promise<number>;
  /** Closes it; throws what the page complained of. */
  readonly end: () => Promise<void>;
}

/** The built workbench in a browser of its own, whose heap can be weighed. */
export async function workbenchUnderLoad(): Promise<WorkbenchUnderLoad> {
  const served = await serveBuiltWorkbench();
  const open = await openWorkbench(served.address, 'en');
  const tools = await open.page.context().newCDPSession(open.page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    ...open,
    heap: async () => {
      // what the first collection lets go of, the second finds
      for (let turn = 0; turn < 2; turn++) await tools.send('HeapProfiler.collectGarbage');
      return (await tools.send('Runtime.getHeapUsage')).usedSize;
    },
    computing: async () => {
      const { metrics } = await tools.send('Performance.getMetrics');
      return 1_000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
    },
    end: async () => {
      await open.browser.close();
      served.stop();
      if (open.complaints.length > 0) throw new Error(`The page complained: ${open.complaints.join('\n')}`);
    },
  };
}
