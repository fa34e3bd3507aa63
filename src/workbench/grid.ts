import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type IDisposable,
  type Injector,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { AddSheetTableMutation, UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import { defaultTheme } from '@univerjs/themes';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { PageDraft } from '../sheet/draft';
import type { Language } from '../texts/language';
import { ChartStore } from './charts/chart-store';
import { keepDependenciesSmall } from './dependency-cache';
import { describeFunctions, ErrorSentences, registerFunctions } from './grid-functions';
import { GridSheet } from './grid-sheet';
import { speedUpValueIndex } from './index-cache';
import { UndoStep } from './undo-step';
import type { LoadedWorkbook } from './xlsx/load';

const locales = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US } as const;

/** The spreadsheet of the page: Univer with our functions, and the workbook that is open in it. */
export class Grid {
  readonly api: FUniver;
  /** What the open workbook keeps for the pane, by name. */
  readonly kept = new Map<string, string>();
  readonly sentences = new ErrorSentences();
  readonly undoStep: UndoStep;
  readonly charts: ChartStore;
  /** How sheets are printed that were added or dressed since the workbook was opened, by the sheet's id. */
  readonly pages = new Map<string, PageDraft>();
  readonly #univer: Univer;
  readonly #injector: Injector;
  #loaded: LoadedWorkbook | null = null;
  #opened = 0;
  #changed = false;
  /** Whether anything was written since all formulas were last known to be calculated. */
  #pending = true;
  #settled: Promise<void> = Promise.resolve();

  constructor(container: HTMLElement, language: Language) {
    speedUpValueIndex();
    this.#univer = new Univer({
      theme: defaultTheme,
      locale: locales[language],
      locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN), [LocaleType.EN_US]: mergeLocales(enUS) },
      logLevel: LogLevel.WARN,
    });
    const preset = UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      disableAutoFocus: true,
    });
    for (const plugin of preset.plugins) {
      if (Array.isArray(plugin)) this.#univer.registerPlugin(plugin[0], plugin[1]);
      else this.#univer.registerPlugin(plugin);
    }
    this.#univer.registerPlugin(UniverSheetsTablePlugin);
    this.api = FUniver.newAPI(this.#univer);
    this.#injector = this.#univer.__getInjector();
    this.#injector.get(ICommandService).onCommandExecuted(({ type }, options) => {
      if (type === CommandType.MUTATION && !options?.onlyLocal && !options?.['applyFormulaCalculationResult'])
        this.#pending = true;
    });
    this.undoStep = new UndoStep(
      this.#injector,
      () => this.workbook.getId(),
      () => (this.#changed = true),
    );
    this.charts = new ChartStore(this.#injector, () => this.workbook.getId());
  }

  /** Shows a workbook in place of the one that was open, and takes over its cells. Its undo history starts empty. */
  async open(loaded: LoadedWorkbook, language: Language): Promise<void> {
    const former = this.#loaded && this.workbook.getId();
    if (former) this.api.disposeUnit(former);
    this.sentences.clear();
    const id = `workbook-${++this.#opened}`;
    // The cells are the grid's own from now on: to copy two million of them would hold the page for a second.
    const { sheets, ...about } = loaded.data;
    const data: IWorkbookData = { ...structuredClone(about), sheets, id, locale: locales[language] };
    this.#loaded = { ...loaded, data: { ...loaded.data, sheets: {} } };
    this.kept.clear();
    for (const [name, text] of loaded.kept) this.kept.set(name, text);
    const workbook = this.api.createWorkbook(data);
    this.charts.open(loaded.charts);
    this.pages.clear();
    if (this.#opened === 1) {
      // Not earlier: the engine that holds the functions comes with the first workbook.
      registerFunctions(this.#injector, this.sentences);
      describeFunctions(this.#injector, language);
      keepDependenciesSmall(this.#injector);
    }
    for (const { name, reference } of loaded.names) workbook.insertDefinedName(name, reference);
    for (const { name, sheet, range, columns } of loaded.tables) {
      // Not the command for it: that one refuses a table with the name of a sheet, which Excel allows.
      const table = { unitId: id, subUnitId: sheet, tableId: `${id} ${name}`, name, range, header: [...columns] };
      this.#injector.get(ICommandService).syncExecuteCommand(AddSheetTableMutation.id, table);
    }
    this.api.getFormula().executeCalculation();
    this.#pending = true;
    await this.calculated();
    this.#injector.get(IUndoRedoService).clearUndoRedo(id);
    this.#changed = false;
  }

  /** Keeps a text in the open workbook; null forgets it. */
  keep(name: string, text: string | null): void {
    if (text === null) this.kept.delete(name);
    else this.kept.set(name, text);
    this.#changed = true;
  }

  get loaded(): LoadedWorkbook {
    if (!this.#loaded) throw new Error('No workbook is open.');
    return this.#loaded;
  }

  /** Whether anything was changed since the workbook was opened or saved. */
  get changed(): boolean {
    return this.#changed;
  }

  markSaved(): void {
    this.#changed = false;
  }

  get workbook(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error('No workbook is open.');
    return workbook;
  }

  sheet(id: string): GridSheet | null {
    const workbook = this.workbook.getWorkbook();
    const sheet = workbook.getSheetBySheetId(id);
    return sheet ? new GridSheet(workbook, sheet, this.#injector.get(FormulaDataModel)) : null;
  }

  /** Resolves when every formula shows the result of what was written so far. */
  async calculated(): Promise<void> {
    // Asked without a reason, the engine takes half a second to find out that there is nothing to do.
    if (this.#pending) {
      this.#pending = false;
      const formulas = this.api.getFormula();
      this.#settled = this.#settled.catch(() => undefined).then(() => formulas.onCalculationResultApplied(120_000));
    }
    await this.#settled;
  }

  setLanguage(language: Language): void {
    this.api.setLocale(locales[language]);
    if (this.#opened > 0) describeFunctions(this.#injector, language);
  }

  /** Calls back with the number of steps that can be undone and redone, now and after each change. */
  onHistory(listener: (undos: number, redos: number) => void): () => void {
    const history = this.#injector.get(IUndoRedoService).undoRedoStatus$;
    const subscription = history.subscribe(({ undos, redos }) => listener(undos, redos));
    return () => subscription.unsubscribe();
  }

  /**
   * Calls back after each change of the selection or of the sheet that shows; not while one workbook takes the place of
   * another and none is open.
   */
  onSelection(listen: () => void): () => void {
    const listener = this.#whileOpen(listen);
    const { SelectionChanged, ActiveSheetChanged } = this.api.Event;
    const events: IDisposable[] = [
      this.api.addEvent(SelectionChanged, () => listener()),
      this.api.addEvent(ActiveSheetChanged, () => listener()),
    ];
    return () => events.forEach((event) => event.dispose());
  }

  /** Calls back after each change of what shows, and of where its cells stand. */
  onView(listen: () => void): () => void {
    const listener = this.#whileOpen(listen);
    const { ActiveSheetChanged, Scroll, SheetZoomChanged, SheetSkeletonChanged, SheetValueChanged } = this.api.Event;
    const events: IDisposable[] = [
      this.api.addEvent(ActiveSheetChanged, () => listener()),
      this.api.addEvent(Scroll, () => listener()),
      this.api.addEvent(SheetZoomChanged, () => listener()),
      this.api.addEvent(SheetSkeletonChanged, () => listener()),
      this.api.addEvent(SheetValueChanged, () => listener()),
    ];
    return () => events.forEach((event) => event.dispose());
  }

  onCalculated(listen: () => void): () => void {
    const listener = this.#whileOpen(listen);
    const event = this.api.getFormula().calculationResultApplied(() => listener());
    return () => event.dispose();
  }

  dispose(): void {
    this.#univer.dispose();
  }

  #whileOpen(listener: () => void): () => void {
    return () => {
      if (this.api.getActiveWorkbook()) listener();
    };
  }
}
