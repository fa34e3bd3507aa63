import type { Column, Table } from '../../sheet/table';
import { dimensionsOf, namesIn, type Dimension } from '../../jobs/dimensions';
import { givenColumns, type GivenColumn } from '../../jobs/decompose/given-columns';
import { timeKinds, type LevelDimension, type PlanLevel, type TimeKind } from '../../jobs/decompose/levels';
import type { Criterion, WeighedCriterion } from '../../jobs/decompose/levels';
import { costOf } from '../../jobs/cost-of';
import { monthCount, type PlanPeriod } from '../../jobs/decompose/plan-periods';
import type { Source } from '../../jobs/source';
import { readAmount, readRate } from '../read-input';
import type { LevelInput } from './inputs';
import { numbersOf } from './read-typed';

/** What a level can divide by, with how many members it has; null for parts of time, whose number depends on the period. */
export interface LevelChoice {
  readonly key: string;
  readonly dimension: LevelDimension;
  readonly members: number | null;
}

export function dimensionKey(dimension: LevelDimension): string {
  return dimension.kind === 'column' ? `column ${dimension.column.index}` : dimension.kind;
}

/**
 * The dimensions of a table and the parts of the planned period, the likeliest first. Weeks and days follow months; the
 * first level is offered them last of all, where it has them already.
 */
export function levelChoices(table: Table, period: PlanPeriod | null): LevelChoice[] {
  const found = dimensionsOf(table);
  const columns = found.flatMap((one) => (one.kind === 'column' ? [choiceOf(one, one.members)] : []));
  if (period === null) return columns;
  const months = monthCount(period.part);
  const shown = (kind: TimeKind) => {
    if (kind === 'quarter') return months > 3 && offers(found, 'quarter', period);
    if (kind === 'month') return months > 1 && offers(found, 'month', period);
    return true;
  };
  const members: Partial<Record<TimeKind, number>> = { quarter: 4, month: 12 };
  return [...columns, ...timeKinds.filter(shown).map((kind) => choiceOf({ kind }, members[kind] ?? null))];
}

/** Quarters and months that the dates of a table can tell, or those of a period that was chosen for one without dates. */
function offers(found: readonly Dimension[], kind: TimeKind, period: PlanPeriod): boolean {
  return !period.dated || found.some((one) => one.kind === kind);
}

function choiceOf(dimension: LevelDimension, members: number | null): LevelChoice {
  return { key: dimensionKey(dimension), dimension, members };
}

/** The levels that the inputs mean; those that the table or the period does not have are left out. */
export function levelsOf(
  inputs: readonly LevelInput[],
  choices: readonly LevelChoice[],
  table: Table,
  others: readonly Source[],
): { readonly input: LevelInput; readonly level: PlanLevel }[] {
  const seen = new Set<string>();
  return inputs.flatMap((input) => {
    const choice = choices.find(({ key }) => key === input.dimension);
    if (choice === undefined || seen.has(choice.key)) return [];
    seen.add(choice.key);
    return [
      { input, level: { dimension: choice.dimension, weights: weightsOf(input, choice.dimension, table, others) } },
    ];
  });
}

function weightsOf(
  input: LevelInput,
  dimension: LevelDimension,
  table: Table,
  others: readonly Source[],
): PlanLevel['weights'] {
  const columnNamed = (heading: string) =>
    table.columns.find((column) => column.heading === heading) ??
    givenFor(dimension, others).find((column) => column.heading === heading);
  switch (input.weights) {
    case 'growth':
      return { kind: 'growth', rates: numbersOf(input.rates, readRate) };
    case 'own':
      return { kind: 'own', values: numbersOf(input.own) };
    case 'column': {
      const column = columnNamed(input.column);
      return column === undefined ? { kind: 'same' } : { kind: 'column', column };
    }
    case 'score': {
      const margin = marginOf(table);
      const counted = (text: string) => {
        const typed = readAmount(text);
        return 'value' in typed ? Math.max(0, typed.value) : 0;
      };
      const importance = (name: keyof LevelInput['importance']) => counted(input.importance[name]);
      const criteria: WeighedCriterion[] = [
        ...(margin ? [{ criterion: margin, importance: importance('margin') }] : []),
        { criterion: { kind: 'growth' }, importance: importance('growth') },
        {
          criterion: { kind: 'priority', marks: numbersOf(input.marks) },
          importance: importance('priority'),
        },
        ...Object.entries(input.criterionColumns).flatMap(([heading, text]) => {
          const column = columnNamed(heading);
          return column ? [{ criterion: { kind: 'column', column } as const, importance: counted(text) }] : [];
        }),
      ];
      return { kind: 'score', criteria, history: input.history };
    }
    default:
      return { kind: input.weights };
  }
}

/** What the other tables of the workbook say of the members of a dimension. */
export function givenFor(dimension: LevelDimension, others: readonly Source[]): readonly GivenColumn[] {
  if (dimension.kind !== 'column') return [];
  const { column } = dimension;
  const known = givenOfColumns.get(column);
  if (known?.others === others) return known.given;
  const given = givenColumns(namesIn(column), others);
  givenOfColumns.set(column, { others, given });
  return given;
}

/** Kept with the column: they are asked for with each key typed, and each time the fields are drawn. */
const givenOfColumns = new WeakMap<
  Column,
  { readonly others: readonly Source[]; readonly given: readonly GivenColumn[] }
>();

/** The margin of a table with profits, or with amounts and their costs. */
export function marginOf({ columns }: Table): Extract<Criterion, { kind: 'margin' }> | null {
  const of = (wanted: Column['role']) => columns.find(({ kind, role }) => kind === 'number' && role === wanted);
  const [profit, cost, sales] = [of('profit'), costOf(columns), of('amount')];
  if (profit !== undefined) return { kind: 'margin', profit };
  return cost === null || sales === undefined ? null : { kind: 'margin', cost, sales };
}
