import { CommandType, ICommandService, IUndoRedoService, type IMutation, type Injector } from '@univerjs/core';
import type { ChartDraft } from '../../sheet/chart-draft';

interface SetCharts {
  readonly unitId: string;
  readonly sheetId: string;
  readonly charts: readonly ChartDraft[];
}

/** The charts of the open workbook, by the sheet's id: the grid knows none. Changes are steps of its undo. */
export class ChartStore {
  readonly #charts = new Map<string, readonly ChartDraft[]>();
  readonly #listeners = new Set<() => void>();
  readonly #mutation: IMutation<SetCharts>;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: () => string,
  ) {
    this.#mutation = {
      id: 'targetry.mutation.set-charts',
      type: CommandType.MUTATION,
      handler: (_, { unitId: unit, sheetId, charts }) => {
        if (unit !== this.unitId()) return false;
        this.#charts.set(sheetId, charts);
        this.#tell();
        return true;
      },
    };
    injector.get(ICommandService).registerCommand(this.#mutation);
  }

  on(sheetId: string): readonly ChartDraft[] {
    return this.#charts.get(sheetId) ?? [];
  }

  /** Takes the charts of a workbook that was opened, in place of those there were. */
  open(charts: ReadonlyMap<string, readonly ChartDraft[]>): void {
    this.#charts.clear();
    for (const [sheetId, drafts] of charts) this.#charts.set(sheetId, drafts);
    this.#tell();
  }

  set(sheetId: string, charts: readonly ChartDraft[]): void {
    const step = (drafts: readonly ChartDraft[]): { id: string; params: SetCharts } => ({
      id: this.#mutation.id,
      params: { unitId: this.unitId(), sheetId, charts: drafts },
    });
    const before = this.on(sheetId);
    const { id, params } = step(charts);
    this.injector.get(ICommandService).syncExecuteCommand(id, params);
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId(),
      undoMutations: [step(before)],
      redoMutations: [step(charts)],
    });
  }

  /** Calls back after each change. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
