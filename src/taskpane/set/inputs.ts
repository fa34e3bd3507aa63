import type { Basis } from '../../jobs/set/asked-total';
import type { MeasureCode } from '../../jobs/set/measure-kinds';

/** A part as it was typed; `null` for the share of the rest. A part by amount has that, and keeps its share for a change of mind. */
export interface PartInputs {
  readonly id: string;
  readonly name: string;
  readonly share: string | null;
  readonly amount?: string | undefined;
  readonly parts: readonly PartInputs[];
}

/** A line of the list of targets as it was typed; undefined stands for the default of the data at hand. */
export interface LineInputs {
  readonly id: string;
  readonly code: MeasureCode;
  readonly name?: string;
  readonly kind?: 'additive' | 'rate';
  readonly lower?: boolean;
  readonly rateBase?: string;
  readonly unit?: string;
  readonly owner: string;
  readonly due?: string;
  readonly above: string;
  readonly target?: string;
  readonly base?: string;
  readonly stretch?: string;
  readonly parts: readonly PartInputs[];
}

/** What the user chose or typed; undefined stands for the default of the table at hand. */
export interface SetInputs {
  readonly measure?: string;
  readonly year?: number;
  readonly basis?: Basis['kind'];
  readonly market: string;
  readonly own: string;
  /** Blank where it is not known. */
  readonly marketSize: string;
  readonly quantile: string;
  readonly total: string;
  readonly unit?: string;
  readonly base: string;
  readonly stretch: string;
  readonly lines: readonly LineInputs[];
  /** Counts the lines and parts that were ever added, so that each has an id of its own. */
  readonly added: number;
}

/** The line that history, market or forecast ask for. */
export const MAIN = 'main';

export const firstInputs: SetInputs = {
  market: '0',
  own: '10',
  marketSize: '',
  quantile: '0.5',
  total: '',
  base: '80',
  stretch: '120',
  lines: [{ id: MAIN, code: 'sales', owner: '', above: '', parts: [] }],
  added: 0,
};
