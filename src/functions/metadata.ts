import { functionTexts } from '../texts/functions';
import type { FunctionText } from '../texts/functions/function-text';
import { probeText } from '../texts/functions/probe';
import type { Language } from '../texts/language';
import { helpUrl } from '../texts/links';
import type { WorksheetFunction } from './define-function';
import { probe } from './probe';
import { worksheetFunctions } from './registry';

/** Excel's metadata file of custom functions, as far as it is used here. */
export interface FunctionsMetadata {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ({
    readonly name: string;
    readonly description: string;
    readonly optional?: true;
  } & Any)[];
  readonly result: Any;
  readonly options?: { readonly cancelable: true };
  /** Left out of the list that Excel shows while a formula is typed. */
  readonly excludeFromAutoComplete?: true;
}

interface Any {
  readonly type: 'any';
  readonly dimensionality: 'matrix';
}

/**
 * The metadata in one language, made from the declarations. Names are never translated. Error cells reach a function
 * only because the file as a whole allows them for arguments of type "any". Typed cells are not asked for
 * (`allowCustomDataForDataTypeAny`): plain values are a fraction of their size, and a call may send 5 MB. They are read
 * all the same where a host sends them.
 *
 * Functions of whole lists can be cancelled (`options.cancelable`). Those that people put beside each row can't: office.js
 * keeps some hundred bytes of every call that could have been cancelled for as long as the workbook is open, 100 MB for a
 * column of 5,000 cells computed 200 times. They hold the runtime as little as the others.
 *
 * Source: "Manually create JSON metadata for custom functions" of Microsoft's Office add-ins documentation.
 */
export function functionsMetadata(language: Language, host: string): FunctionsMetadata {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    allowErrorForDataTypeAny: true,
    functions: [
      ...worksheetFunctions.map((one) => declared(one, functionTexts[one.id], language, host)),
      { ...declared(probe, probeText, language, host), excludeFromAutoComplete: true },
    ],
  };
}

function declared(
  { id, parameters }: WorksheetFunction,
  texts: FunctionText | undefined,
  language: Language,
  host: string,
): FunctionMetadata {
  return {
    id,
    name: id,
    description: texts?.description[language] ?? '',
    helpUrl: helpUrl(id, host, language),
    parameters: parameters.map(({ name, optional }) => ({
      name,
      description: texts?.parameters[name]?.[language] ?? '',
      ...ANY,
      ...(optional ? { optional } : {}),
    })),
    result: ANY,
    ...(BESIDE_ROWS.has(id) ? {} : { options: { cancelable: true } }),
  };
}

const BESIDE_ROWS: ReadonlySet<string> = new Set([
  'GOALS',
  'WORKDAYS',
  'PACE',
  'FUNNEL',
  'BOTTLENECK',
  'PAYOUT',
  'EXPLAIN',
  'PROBE',
]);

const ANY: Any = { type: 'any', dimensionality: 'matrix' };
