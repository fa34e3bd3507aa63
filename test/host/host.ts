import type { WorkbookContent } from '../../src/workbook/content';
import type { Evaluate } from '../../src/workbook/memory-calculation';
import { BootObject, type HostTheme } from './boot-object';
import { Book, type Habits } from './book';
import {
  CustomFunctionCalls,
  type CallOptions,
  type CallResult,
  type DeclaredFunction,
  type Message,
} from './custom-functions';
import { HostObject } from './host-object';
import { Interpreter, type Batch } from './protocol';
import { workbookObject } from './workbook-object';

export interface HostOptions {
  readonly content?: WorkbookContent;
  readonly evaluate?: Evaluate;
  readonly habits?: Habits;
  /** Language of the user interface, such as zh-CN. */
  readonly locale?: string;
  readonly requirements?: Readonly<Record<string, string>>;
  /** The functions of the metadata file. Without them every call goes through with just the arguments it has. */
  readonly functions?: readonly DeclaredFunction[];
  /** Requests and answers over so many bytes are refused, as Excel on the web does with 5 MB. */
  readonly payloadLimit?: number;
}

/**
 * What becomes of a request: it is answered; refused before anything is done, also because a cell is being edited or a
 * dialog is open; broken off after half of its actions; done,
 * but its answer is lost in an error; or not heard of again, undone or done, as when the pane is closed.
 */
export type Fate = 'pass' | 'refuse' | 'busy' | 'dialog' | 'half' | 'late' | 'silent' | 'unheard';

export interface SimulatedHost {
  readonly book: Book;
  /** Puts another workbook behind the same window: a new one, or one that another window has open too. */
  open(content: WorkbookContent | Book): void;
  /** Asked for each request of the library, so that tests can spoil it. */
  fate: (request: Batch) => Fate | Promise<Fate>;
  /** Awaited between a request and its answer. */
  beforeAnswer: () => Promise<void>;
  /** Requests and answers so far, with their size in bytes. */
  readonly traffic: readonly { readonly request: Batch; readonly requestBytes: number; readonly answerBytes: number }[];
  forgetTraffic(): void;
  /** How Excel shows itself; a test may change it. office.js keeps what it read for five seconds. */
  theme: HostTheme;
  /** What the add-in asked of its pane: "visible" or "hidden". */
  readonly pane: { readonly state: string | null };
  callFunction(id: string, args: readonly unknown[], options?: CallOptions): Promise<CallResult>;
  /** Calls of worksheet functions: several at once, and cancelled ones. */
  readonly calls: Pick<CustomFunctionCalls, 'start' | 'dropped'>;
  /** Presses a ribbon button whose action has that name; resolves when the add-in says `event.completed()`. */
  runAction(name: string): Promise<void>;
}

/** What office.js looks for in its window. Everything else of a window is the caller's. */
export interface HostWindow {
  external?: unknown;
  _richApiNativeBridge?: unknown;
}

const requirementsByDefault = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  AddInCommands: '1.1',
  RibbonApi: '1.1',
};

const web5MB = 5_000_000;

/**
 * Makes a window one of Excel for Windows, as far as the unmodified office.js can tell: it must be called before
 * office.js loads. What we assume about Excel is listed in assumptions.md.
 */
export function installHost(window: HostWindow, options: HostOptions = {}): SimulatedHost {
  const { content = { sheets: [{ name: 'Sheet1', cells: [] }] }, payloadLimit = web5MB } = options;
  const bridge = new Bridge(payloadLimit);
  const calls = new CustomFunctionCalls((messages) => bridge.push(...messages), options.functions);
  const pane: { state: string | null } = { state: null };
  const services = {
    'Microsoft.ExcelServices.CustomFunctions': calls.service,
    'Microsoft.AppRuntime.AppRuntimeService': new HostObject('AppRuntimeService', {
      methods: {
        SetAppRuntimeState: (state: string) => void (pane.state = state),
        GetAppRuntimeState: () => pane.state,
      },
    }),
    'Microsoft.InternalService.AddinInternalService': new HostObject('AddinInternalService', {
      methods: { NotifyActionHandlerReady: () => undefined },
    }),
  };
  const onSelection = () => bridge.push({ messageCategory: 65536, messageType: 2, targetId: '', message: '{}' });
  const open = (opened: WorkbookContent | Book): Book => {
    const book = opened instanceof Book ? opened : new Book(opened, options.evaluate, options.habits ?? {});
    bridge.interpreter = new Interpreter(workbookObject(book), services);
    bridge.onEnd = () => book.endRequest();
    book.onSelection = onSelection;
    return book;
  };
  let book = open(content);
  window._richApiNativeBridge = bridge;
  const boot = new BootObject(options.locale ?? 'en-US', { ...requirementsByDefault, ...options.requirements });
  window.external = boot.external;
  return {
    get book() {
      return book;
    },
    open: (opened) => void (book = open(opened)),
    get fate() {
      return bridge.fate;
    },
    set fate(fate) {
      bridge.fate = fate;
    },
    get beforeAnswer() {
      return bridge.beforeAnswer;
    },
    set beforeAnswer(wait) {
      bridge.beforeAnswer = wait;
    },
    get theme() {
      return boot.theme;
    },
    set theme(theme) {
      boot.theme = theme;
    },
    traffic: bridge.traffic,
    forgetTraffic: () => void (bridge.traffic.length = 0),
    pane,
    callFunction: (id, args, how) => calls.call(id, args, how),
    calls,
    runAction: (name) => boot.runAction(name),
  };
}

/** The channel office.js finds by its name: batches of requests as JSON in, answers and events as JSON out. */
class Bridge {
  /** office.js puts its listener here. */
  onMessageFromHost: ((json: string) => void) | null = null;
  interpreter: Interpreter | null = null;
  onEnd: () => void = () => {};
  fate: (request: Batch) => Fate | Promise<Fate> = () => 'pass';
  beforeAnswer: () => Promise<void> = async () => {};
  readonly traffic: { request: Batch; requestBytes: number; answerBytes: number }[] = [];

  constructor(private readonly payloadLimit: number) {}

  sendMessageToHost(json: string): void {
    const { id, flags, message } = JSON.parse(json) as { id: number; flags: number; message: { body: Batch } };
    later(() => {
      void this.answerInTime(message.body).then((body) => {
        if (body === null) return;
        const answer = { id, type: 2, flags, message: { statusCode: 200, headers: {}, body } };
        this.onMessageFromHost?.(JSON.stringify(answer));
      });
    });
  }

  private async answerInTime(request: Batch): Promise<unknown> {
    const fate = await this.fate(request);
    if (fate === 'refuse') return refusal('GeneralException');
    if (fate === 'busy') return refusal('InvalidOperationInCellEditMode');
    if (fate === 'dialog') return refusal('WriteNotSupportedWhenModalDialogOpen');
    if (fate === 'half') {
      const actions = request.Actions.slice(0, Math.floor(request.Actions.length / 2));
      this.answer({ ...request, Actions: actions });
      return refusal('GeneralException');
    }
    if (fate === 'silent') return null;
    const body = this.answer(request);
    await this.beforeAnswer();
    if (fate === 'unheard') return null;
    return fate === 'late' ? refusal('GeneralException') : body;
  }

  push(...messages: Message[]): void {
    const entries = messages.map((entry) => ({ ...entry, id: 0 }));
    later(() => this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  }

  private answer(request: Batch): unknown {
    const requestBytes = bytesOf(request);
    if (requestBytes > this.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
    const answer = this.interpreter?.run(request);
    this.onEnd();
    const answerBytes = bytesOf(answer);
    this.traffic.push({ request, requestBytes, answerBytes });
    return answerBytes > this.payloadLimit ? refusal('ResponsePayloadSizeLimitExceeded') : answer;
  }
}

function refusal(code: string): unknown {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: code, Location: null, ActionIndex: 0 } };
}

function bytesOf(data: unknown): number {
  return Buffer.byteLength(JSON.stringify(data));
}

function later(task: () => void): void {
  setImmediate(task);
}
