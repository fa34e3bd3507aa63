import { howTexts, type HowName } from '../../texts/how';
import { useLanguage } from '../language-context';
import { useTrace } from '../parts/trace';

/** What a press on a mark of a chart does: it asks where the number behind it comes from. */
export function useMarkTrace(): (where: string, value: string, how: HowName) => () => void {
  const trace = useTrace();
  const language = useLanguage();
  return (where, value, how) => () =>
    trace?.ask({ where, value, how: howTexts[how][language], areas: trace.areas, exact: false });
}
