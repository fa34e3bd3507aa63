import { IUndoRedoService, LocalUndoRedoService, type Injector, type IUndoRedoItem } from '@univerjs/core';

/**
 * Joins all that is written between `begin` and `end` into one step of the grid's undo, and tells of every change.
 * Univer's own joining undoes the parts in the order they were done, which is wrong as soon as two of them touch the
 * same cell.
 */
export class UndoStep {
  readonly #service: IUndoRedoService;
  #parts: IUndoRedoItem[] | null = null;

  constructor(
    injector: Injector,
    private readonly unitId: () => string,
    onChange: () => void,
  ) {
    this.#service = injector.get(IUndoRedoService);
    const takes = (item: IUndoRedoItem): boolean => {
      if (item.unitID !== this.unitId()) return false;
      onChange();
      this.#parts?.push(item);
      return this.#parts !== null;
    };
    // What stands there is not read before: the injector's stand-in for the service answers for ever what it was first
    // asked for.
    this.#service.pushUndoRedo = function (this: LocalUndoRedoService, item) {
      if (!takes(item)) LocalUndoRedoService.prototype.pushUndoRedo.call(this, item);
    };
  }

  begin(): void {
    if (this.#parts) throw new Error('An undo step is open already.');
    this.#parts = [];
  }

  end(): void {
    const parts = this.#parts ?? [];
    this.#parts = null;
    if (parts.length === 0) return;
    this.#service.pushUndoRedo({
      unitID: this.unitId(),
      undoMutations: [...parts].reverse().flatMap((part) => part.undoMutations),
      redoMutations: parts.flatMap((part) => part.redoMutations),
    });
  }
}
