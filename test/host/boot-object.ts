/** Colours as Excel hands them over: 0xRRGGBB. */
export type HostTheme = Readonly<Record<string, number>>;

/** The theme "Colorful". */
const colorful: HostTheme = {
  bodyBackgroundColor: 0xe6e6e6,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};

type Callback = (answer: unknown) => void;
type Press = (event: number, data: unknown) => void;

const ribbonButtonPressed = 39;
const ribbonButtonDone = 94;

/** What Excel for Windows answers without a batch: at start, and for the buttons of the ribbon. */
export class BootObject {
  /** As Excel shows itself at present. */
  theme: HostTheme = colorful;
  private listen: (press: Press) => void = () => {};
  /** Comes when office.js has asked for the buttons of the ribbon: a moment after it is ready. */
  private readonly press = new Promise<Press>((resolve) => (this.listen = resolve));
  private readonly pressed = new Map<string, () => void>();

  constructor(
    private readonly locale: string,
    private readonly requirements: Readonly<Record<string, string>>,
  ) {}

  /** Presses a button whose action has that name; resolves when the add-in says `event.completed()`. */
  async runAction(name: string): Promise<void> {
    const press = await this.press;
    const id = String(this.pressed.size + 1);
    const done = new Promise<void>((resolve) => this.pressed.set(id, resolve));
    press(ribbonButtonPressed, safeArray([id, name, JSON.stringify({ source: { id: name } })]));
    await done;
  }

  /** `window.external`. */
  readonly external = {
    GetHostInfo: () => `Excel|Win32|16.01|${this.locale.toLowerCase()}|telemetry|isDialog?no|disableLogging|3`,
    GetLoggingAllowed: () => false,
    GetContext: () => this.context,
    RegisterEvent: (event: number, _target: string, handler: Press, done: Callback) => {
      later(() => {
        done(safeArray([0]));
        if (event === ribbonButtonPressed) this.listen(handler);
      });
    },
    UnregisterEvent: (_event: number, _target: string, done: Callback) => later(() => done(safeArray([0]))),
    Execute: (method: number, parameters: readonly unknown[], done: Callback) => {
      if (method !== ribbonButtonDone) throw new Error(`method ${method} is not simulated`);
      this.pressed.get(String(parameters[0]))?.();
      later(() => done(safeArray([0])));
    },
  };

  private readonly context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'targetry',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => this.locale,
    GetAppDataLocale: () => this.locale,
    GetDocUrl: () => 'C:\\Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'simulated',
    GetInstanceId: () => 'simulated-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(this.requirements),
    GetHostFullVersion: () => '16.0.99999.0',
    GetInitialDisplayMode: () => 2,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify(this.theme),
  };
}

/** An array as COM hands it over. */
function safeArray(items: readonly unknown[]): unknown {
  return { toArray: () => items };
}

function later(task: () => void): void {
  setTimeout(task, 0);
}
