import type { Area } from '../sheet/address';
import type { Cell } from '../sheet/grid';
import { blocks } from './blocks';
import { formulaOf, valueOf } from './excel-cells';
import { rangeOf, type ExcelSession } from './excel-session';
import { spillsIn } from './excel-spills';
import { formatArea } from '../sheet/format-area';
import { WorkbookError, type AreaContent } from './port';

type Part = Omit<AreaContent, 'area' | 'spills'>;

/** Excel on the web answers no more than 5 MB a request. A block stays well below, however its texts turn out. */
const bytesPerBlock = 1_000_000;
/** Value, type, formula and format of one cell as they usually come; a block that is still too large is halved. */
const bytesPerCell = 100;

/** Reads an area block by block. */
export async function readArea(session: ExcelSession, area: Area): Promise<AreaContent> {
  const values: Cell[][] = Array.from({ length: area.rows }, () => []);
  const formulas: (string | null)[][] = values.map(() => []);
  const numberFormats: string[][] = values.map(() => []);
  for (const block of blocks(area, bytesPerBlock, () => bytesPerCell)) {
    const part = await readBlock(session, block);
    const top = block.row - area.row;
    part.values.forEach((row, r) => values[top + r]?.push(...row));
    part.formulas.forEach((row, r) => formulas[top + r]?.push(...row));
    part.numberFormats.forEach((row, r) => numberFormats[top + r]?.push(...row));
  }
  const spills = await spillsIn(session, area, values, formulas);
  for (const spill of spills) forgetSpilledFormulas(formulas, area, spill);
  return { area, values, formulas, numberFormats, spills };
}

async function readBlock(session: ExcelSession, block: Area): Promise<Part> {
  try {
    return await session.reading(formatArea(block), async (context) => {
      const range = rangeOf(context, block);
      range.load('values,valueTypes,formulas,numberFormat');
      await context.sync();
      const { values, valueTypes, formulas, numberFormat } = range;
      return {
        values: values.map((row, r) => row.map((value, c) => valueOf(value, String(valueTypes[r]?.[c])))),
        formulas: formulas.map((row, r) => row.map((formula, c) => formulaOf(formula, values[r]?.[c]))),
        numberFormats: numberFormat.map((row) => row.map(String)),
      };
    });
  } catch (error) {
    const tooLarge = error instanceof WorkbookError && error.detail.includes('PayloadSizeLimit');
    if (!tooLarge || block.rows * block.columns === 1) throw error;
    return readHalves(session, block);
  }
}

async function readHalves(session: ExcelSession, block: Area): Promise<Part> {
  const down = block.rows > 1;
  const half = Math.ceil((down ? block.rows : block.columns) / 2);
  const first = await readBlock(session, down ? { ...block, rows: half } : { ...block, columns: half });
  const rest = await readBlock(
    session,
    down
      ? { ...block, row: block.row + half, rows: block.rows - half }
      : { ...block, column: block.column + half, columns: block.columns - half },
  );
  const join = <T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[]) =>
    down ? [...a, ...b] : a.map((row, index) => [...row, ...(b[index] ?? [])]);
  return {
    values: join(first.values, rest.values),
    formulas: join(first.formulas, rest.formulas),
    numberFormats: join(first.numberFormats, rest.numberFormats),
  };
}

/** Excel may show the formula of a spill in each of its cells; only the first one has it. */
function forgetSpilledFormulas(formulas: (string | null)[][], area: Area, spill: Area): void {
  for (let row = Math.max(spill.row, area.row); row < Math.min(spill.row + spill.rows, area.row + area.rows); row++) {
    const cells = formulas[row - area.row] ?? [];
    const end = Math.min(spill.column + spill.columns, area.column + area.columns);
    for (let column = Math.max(spill.column, area.column); column < end; column++) {
      if (row !== spill.row || column !== spill.column) cells[column - area.column] = null;
    }
  }
}
