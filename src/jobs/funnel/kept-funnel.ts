import { isRecord, readVersioned, writeVersioned, type Kept, type Versions } from '../kept/read-versioned';
import { checkFunnel, type FunnelDraft, type StageDraft } from './funnel-draft';

/** The name under which a workbook keeps the stages of its funnel. */
export const FUNNEL_NAME = 'funnel';

/** The funnel that a workbook keeps; what is no sound one is null, as if none were kept. */
export function readFunnel(text: string | null): Kept<FunnelDraft | null> {
  return readVersioned(text, VERSIONS);
}

export function writeFunnel(draft: FunnelDraft): string {
  return writeVersioned(draft, VERSIONS.version);
}

const VERSIONS: Versions<FunnelDraft | null> = {
  version: 1,
  migrations: [],
  parse: (data) => {
    if (!isRecord(data) || !Array.isArray(data['stages'])) return null;
    const stages = data['stages'].flatMap((stage: unknown): StageDraft[] => {
      if (!isRecord(stage)) return [];
      const [name, rate, stay, action, test, actual] = FIELDS.map((field) => textOf(stage[field]));
      return [{ name: name!, rate: rate!, stay: stay!, action: action!, test: test!, actual: actual! }];
    });
    const draft = { goal: textOf(data['goal']), average: textOf(data['average']), days: textOf(data['days']), stages };
    return stages.length > 1 && checkFunnel(draft).plan !== null ? draft : null;
  },
};

const FIELDS = ['name', 'rate', 'stay', 'action', 'test', 'actual'] as const;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
