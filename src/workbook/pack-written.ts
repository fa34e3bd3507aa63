import { packArea, packRow, record, unpackArea, unpackRows } from './pack';
import type { Written } from './written';

export function packWritten({ area, inputs, digests, anyFormula }: Written): unknown {
  return { area: packArea(area), rows: inputs?.map(packRow) ?? null, digests: digests?.join() ?? null, anyFormula };
}

export function unpackWritten(data: unknown): Written {
  const { area, rows, digests, anyFormula } = record(data);
  const at = unpackArea(area);
  return {
    area: at,
    inputs: Array.isArray(rows) ? unpackRows(rows, at) : null,
    digests: typeof digests === 'string' ? digests.split(',') : null,
    anyFormula: anyFormula === true,
  };
}
