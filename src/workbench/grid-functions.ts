import type { Injector, Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject as ArrayObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { WorksheetFunction } from '../functions/define-function';
import { probe } from '../functions/probe';
import { worksheetFunctions } from '../functions/registry';
import { functionTexts } from '../texts/functions';
import type { Language } from '../texts/language';

/** The sentences of our functions' errors, by the cell that shows the error. */
export class ErrorSentences {
  readonly #texts = new Map<string, string>();

  set(sheetId: string, row: number, column: number, text: string | null): void {
    if (text === null && this.#texts.size === 0) return;
    const place = `${sheetId} ${row} ${column}`;
    if (text === null) this.#texts.delete(place);
    else this.#texts.set(place, text);
  }

  at(sheetId: string, row: number, column: number): string | undefined {
    return this.#texts.get(`${sheetId} ${row} ${column}`);
  }

  clear(): void {
    this.#texts.clear();
  }
}

/** Makes =TARGET.… work in the grid's cells. */
export function registerFunctions(injector: Injector, sentences: ErrorSentences): void {
  injector
    .get(IFunctionService)
    .registerExecutors(...[...worksheetFunctions, probe].map((one) => new GridFunction(one, sentences)));
}

/** What the grid tells about our functions while a formula is typed, in one language. */
export function describeFunctions(injector: Injector, language: Language): void {
  const service = injector.get(IDescriptionService);
  service.unregisterDescriptions(worksheetFunctions.map(({ id }) => nameOf(id)));
  service.registerDescriptions(
    worksheetFunctions.map(({ id, parameters }) => {
      const texts = functionTexts[id];
      const description = texts?.description[language] ?? '';
      return {
        functionName: nameOf(id),
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map(({ name, optional }) => ({
          name,
          detail: texts?.parameters[name]?.[language] ?? '',
          example: '',
          require: optional ? 0 : 1,
          repeat: 0,
        })),
      };
    }),
  );
}

function nameOf(id: string): string {
  return `TARGET.${id}`;
}

/** One of our functions as the grid's engine calls it. */
class GridFunction extends BaseFunction {
  constructor(
    private readonly worksheetFunction: WorksheetFunction,
    private readonly sentences: ErrorSentences,
  ) {
    super(nameOf(worksheetFunction.id));
    this.minParams = worksheetFunction.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = worksheetFunction.parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    // As in Excel, where an argument left out comes as null, at the end of the list too.
    const { parameters, call } = this.worksheetFunction;
    const answer = call(...parameters.map((_, index) => (variants[index] ? argumentOf(variants[index]) : null)));
    const failed = 'error' in answer ? answer : null;
    this.sentences.set(this.subUnitId ?? '', this.row, this.column, failed?.text ?? null);
    if ('error' in answer) return ErrorValueObject.create(answer.error === '#N/A' ? ErrorType.NA : ErrorType.VALUE);
    const rows = answer.map((row) => row.map(objectOf));
    const [first] = rows[0] ?? [];
    if (!first) return ErrorValueObject.create(ErrorType.VALUE);
    if (rows.length === 1 && rows[0]?.length === 1) return first;
    return ArrayValueObject.create({
      calculateValueList: rows,
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 1,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }
}

/** An argument as Excel would send it: a matrix of values, null for blanks, error cells marked as such. */
function argumentOf(variant: BaseValueObject): unknown {
  if (!variant.isArray()) return variant.isNull() ? null : [[plain(variant)]];
  const array = variant as ArrayObject;
  const values = array.getArrayValue();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => plain(values[row]?.[column])),
  );
}

function plain(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { type: 'Error', basicValue: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

function objectOf(value: number | string | boolean): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
