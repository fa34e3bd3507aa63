import type { Browser, CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the processor for this thread, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Tells how long the tasks of the page's thread are, in time that they had the processor: what else runs does not count. */
export class TaskClock {
  readonly #session: CDPSession;
  #events: TraceEvent[] = [];

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value as unknown as TraceEvent[])
        if (event.name === 'RunTask' || event.name === 'thread_name') this.#events.push(event);
    });
  }

  static async of(browser: Browser): Promise<TaskClock> {
    return new TaskClock(await browser.newBrowserCDPSession());
  }

  async start(): Promise<void> {
    this.#events = [];
    const traceConfig = {
      includedCategories: ['disabled-by-default-devtools.timeline', 'toplevel'],
      excludedCategories: ['*'],
    };
    await this.#session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  }

  /** The longest task since the start, in milliseconds. */
  async longest(): Promise<number> {
    const complete = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve));
    await this.#session.send('Tracing.end');
    await complete;
    const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
    const names = new Map(
      this.#events.filter(({ name }) => name === 'thread_name').map((one) => [threadOf(one), one.args.name]),
    );
    const tasks = this.#events.filter((one) => one.name === 'RunTask' && names.get(threadOf(one)) === 'CrRendererMain');
    return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1_000), 0);
  }
}
