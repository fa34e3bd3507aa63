import { packArea, packRow, record, unpackArea, unpackRows } from './pack';
import type { Written } from './written';

export function packWritten({ area, inputs, digests, anyFormula }: Written): unknown {
  return { area: packArea(area), rows: inputs?.map(packRow) ?? null, digests, anyFormula };
}

export function unpackWritten(data: unknown): Written {
  const { area, rows, digests, anyFormula } = record(data);
  const at = unpackArea(area);
  return {
    area: at,
    inputs: Array.isArray(rows) ? unpackRows(rows, at) : null,
    digests: Array.isArray(digests) ? digests.map(String) : null,
    anyFormula: anyFormula === true,
  };
}
