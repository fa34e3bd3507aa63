import { HostObject } from './host-object';

/** What a cell shows after a call: a value (rows of values spill), or an error with the text it carries. */
export type CallResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly text: string };

/** A function as the metadata file declares it, which Excel reads beside the script. */
export interface DeclaredFunction {
  readonly id: string;
  readonly parameters: readonly unknown[];
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
    private readonly push: (message: Message) => void,
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

  /**
   * Calls a function by its id, without the namespace. Arguments are values or, for a range, rows of values; those left
   * out at the end come as null, as far as the function is declared. The runtime adds its invocation object after them.
   */
  async call(id: string, args: readonly unknown[], options: CallOptions = {}): Promise<CallResult> {
    const declared = this.declared?.find((one) => one.id === id);
    if (this.declared && !declared) return { ok: false, error: '#NAME?', text: '' };
    const missing = Math.max(0, (declared?.parameters.length ?? 0) - args.length);
    const whole = [...args, ...Array<null>(missing).fill(null)];
    const number = ++this.last;
    const { address = 'Sheet1!A1', parameterAddresses = null } = options;
    const message = JSON.stringify([number, id, whole, address, 0, parameterAddresses]);
    return new Promise((resolve) => {
      this.open.set(number, resolve);
      this.push({ messageCategory: 1, messageType: 1000, targetId: '', message });
    });
  }

  private settle(id: number, ok: boolean, value: unknown, code: number): void {
    const resolve = this.open.get(id);
    this.open.delete(id);
    const error = errorsByNumber[code] ?? '#VALUE!';
    resolve?.(ok ? { ok: true, value } : { ok: false, error, text: String(value ?? '') });
  }
}
