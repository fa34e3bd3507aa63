import type { IncentivePlan } from '../../core/customers/pay-incentives';
import { isRecord, readVersioned, writeVersioned, type Kept, type Versions } from '../kept/read-versioned';
import { checkIncentives, draftIncentives, type BandDraft, type IncentiveDraft } from './incentive-draft';

/** The name under which a workbook keeps its incentive plan. */
export const INCENTIVES_NAME = 'incentives';

/** What a plan starts from where none is kept: paid from 80 % on, more from the target on. */
export const firstIncentives: IncentivePlan = {
  schedule: [
    { from: 0.8, rate: 0.03 },
    { from: 1, rate: 0.05 },
    { from: 1.2, rate: 0.06 },
  ],
  mode: 'marginal',
  cap: null,
  teamShare: 0,
  newCustomerAward: 0,
  bonus: null,
  top: null,
};

/** The plan that a workbook keeps for the next month; what is no sound plan is null, as if none were kept. */
export function readIncentives(text: string | null): Kept<IncentivePlan | null> {
  return readVersioned(text, VERSIONS);
}

export function writeIncentives(plan: IncentivePlan): string {
  return writeVersioned(draftIncentives(plan), VERSIONS.version);
}

const VERSIONS: Versions<IncentivePlan | null> = {
  version: 1,
  migrations: [],
  // kept as the texts of its fields, so that one check serves what is typed and what is kept
  parse: (data) => {
    if (!isRecord(data) || !Array.isArray(data['bands'])) return null;
    const bands = data['bands'].flatMap((band: unknown): BandDraft[] =>
      isRecord(band) ? [{ from: textOf(band['from']), rate: textOf(band['rate']) }] : [],
    );
    const draft: IncentiveDraft = {
      bands,
      mode: data['mode'] === 'cliff' ? 'cliff' : 'marginal',
      cap: textOf(data['cap']),
      teamShare: textOf(data['teamShare']),
      newCustomerAward: textOf(data['newCustomerAward']),
      bonusFrom: textOf(data['bonusFrom']),
      bonus: textOf(data['bonus']),
      topBy: data['topBy'] === 'attainment' ? 'attainment' : 'actual',
      topAward: textOf(data['topAward']),
    };
    return checkIncentives(draft).plan;
  },
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
