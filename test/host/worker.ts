import vm from 'node:vm';

/**
 * A Worker over a window of its own in the same thread: messages are cloned and come one after the other, each in its
 * turn. What it gets can be held back, so that tests can do something while it "computes".
 */
export class SimulatedWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  /** All that was sent to it and by it. */
  readonly received: unknown[] = [];
  readonly sent: unknown[] = [];
  isTerminated = false;
  private readonly scope: { onmessage?: (event: { data: unknown }) => void };
  private held: (() => void)[] | null = null;

  constructor(script: string) {
    const postMessage = (data: unknown): void => {
      this.sent.push(data);
      this.later(() => this.onmessage?.({ data: structuredClone(data) }));
    };
    this.scope = vm.createContext({ postMessage, console });
    vm.runInContext(script, this.scope as vm.Context);
  }

  postMessage(data: unknown): void {
    this.received.push(data);
    const copy = structuredClone(data);
    const hear = (): void => this.later(() => this.scope.onmessage?.({ data: copy }));
    if (this.held) this.held.push(hear);
    else hear();
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Lets what is sent wait, until the answered function is called. */
  hold(): () => void {
    const waiting: (() => void)[] = (this.held = []);
    return () => {
      this.held = null;
      for (const hear of waiting) hear();
    };
  }

  private later(task: () => void): void {
    setImmediate(() => {
      if (!this.isTerminated) task();
    });
  }
}
