import { fill } from '../../texts/fill';
import { historyTexts } from '../../texts/history';
import { progressTexts } from '../../texts/progress';
import type { Language } from '../../texts/language';
import type { Recovered } from '../../workbook/recover-workbook';
import { errorText } from '../error-text';
import { useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { ProgressLine } from '../progress/progress-line';
import { useWork } from '../work-context';
import { clockText } from './clock-text';
import type { Recovery } from './use-recovery';
import { listText } from '../../texts/list-text';

/** Says what was found half done when the pane started, and what became of it. */
export function RecoveryMessage({ recovered, busy, error }: Recovery) {
  const language = useLanguage();
  const { session } = useWork();
  return (
    <>
      {busy && <ProgressLine what={progressTexts.recovering[language]} share={null} />}
      {recovered.map((one) => (
        <Message key={`${one.when} ${one.what}`} intent={one.outcome === 'lost' ? 'error' : 'warning'}>
          {sentenceOf(one, session.minutesAhead, language)}
        </Message>
      ))}
      {error !== null && <Message intent="error">{errorText(error, language)}</Message>}
    </>
  );
}

const TEXTS = {
  'put-back': historyTexts.recoveredPutBack,
  'taken-back': historyTexts.recoveredTakenBack,
  lost: historyTexts.recoveredLost,
} as const;

function sentenceOf({ what, who, when, outcome, places }: Recovered, minutesAhead: number, language: Language): string {
  const listed = listText(places, language);
  const name = who === '' ? historyTexts.nobody[language] : who;
  const values = { what, who: name, when: clockText(when, minutesAhead), places: listed };
  const kept = places.length > 0 && outcome !== 'lost' ? fill(historyTexts.recoveredKept, language, values) : '';
  return [fill(TEXTS[outcome], language, values), kept].filter(Boolean).join(language === 'zh' ? '' : ' ');
}
