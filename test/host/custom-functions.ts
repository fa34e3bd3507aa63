import { HostObject } from './host-object';

/** What a cell shows after a call: a value (rows of values spill), or an error with the text it carries. */
export type CallResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly text: string };

/** A function as the metadata file declares it, which Excel reads beside the script. */
export interface DeclaredFunction {
  readonly id: string;
  readonly parameters: readonly unknown[];
  readonly options?: { readonly cancelable?: boolean };
}

/** A call under way, as Excel sees it. */
export interface OpenCall {
  readonly result: Promise<CallResult>;
  /** Tells the runtime that the answer is not wanted any more, as Excel does when a cell is edited that it depends on. */
  cancel(): void;
}

export interface CallOptions {
  /** The cell that calls, such as `Sheet1!A1`. */
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
}

export interface Message {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The errors of `CustomFunctions.ErrorCode` by the number they travel as. */
const errorsByNumber: Readonly<Record<number, string>> = {
  0: '#VALUE!',
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
};

/** Calls of worksheet functions through the real runtime of custom functions. */
export class CustomFunctionCalls {
  readonly service: HostObject;
  private readonly open = new Map<number, (result: CallResult) => void>();
  private last = 0;

  constructor(
    private readonly push: (messages: readonly Message[]) => void,
    private readonly declared: readonly DeclaredFunction[] | undefined,
  ) {
    this.service = new HostObject('CustomFunctions', {
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
        _GetEnabledFeatures: () => [],
        SetInvocationArrayResults: (results: readonly (readonly [number, boolean, unknown, number])[]) => {
          for (const [id, ok, value, code] of results) this.settle(id, ok, value, code);
        },
      },
    });
  }

  /** The results that came for calls that nobody waits for: cancelled before. */
  readonly dropped: unknown[] = [];

  /**
   * Calls a function by its id, without the namespace. Arguments are values or, for a range, rows of values; those left
   * out at the end come as null, as far as the function is declared. The runtime adds its invocation object after them.
   */
  async call(id: string, args: readonly unknown[], options: CallOptions = {}): Promise<CallResult> {
    return this.start([{ id, args, ...options }])[0]!.result;
  }

  /** Starts calls that reach the runtime in one message, as those of a recalculation do. */
  start(calls: readonly ({ readonly id: string; readonly args: readonly unknown[] } & CallOptions)[]): OpenCall[] {
    const messages: Message[] = [];
    const started = calls.map(({ id, args, address = 'Sheet1!A1', parameterAddresses = null }): OpenCall => {
      const declared = this.declared?.find((one) => one.id === id);
      if (this.declared && !declared)
        return { result: Promise.resolve({ ok: false, error: '#NAME?', text: '' }), cancel: () => undefined };
      const missing = Math.max(0, (declared?.parameters.length ?? 0) - args.length);
      const whole = [...args, ...Array<null>(missing).fill(null)];
      const number = ++this.last;
      const flags = (declared?.options?.cancelable ? CANCELABLE : 0) + ALLOWS_ERRORS;
      messages.push(message(1000, [number, id, whole, address, flags, parameterAddresses]));
      return {
        result: new Promise((resolve) => this.open.set(number, resolve)),
        cancel: () => {
          this.open.delete(number);
          this.push([message(1001, { invocationId: number })]);
        },
      };
    });
    this.push(messages);
    return started;
  }

  private settle(id: number, ok: boolean, value: unknown, code: number): void {
    const resolve = this.open.get(id);
    this.open.delete(id);
    if (!resolve) this.dropped.push(value);
    const error = errorsByNumber[code] ?? '#VALUE!';
    resolve?.(ok ? { ok: true, value } : { ok: false, error, text: String(value ?? '') });
  }
}

const CANCELABLE = 1;
const ALLOWS_ERRORS = 4;

function message(messageType: number, content: unknown): Message {
  return { messageCategory: 1, messageType, targetId: '', message: JSON.stringify(content) };
}
