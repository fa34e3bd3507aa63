import { fill } from '../../texts/fill';
import { reviewTexts } from '../../texts/review';
import { useLanguage } from '../language-context';

/** Answers the texts about reviews in the language of the pane. */
export function useReviewTexts() {
  const language = useLanguage();
  return (name: keyof typeof reviewTexts, values?: Readonly<Record<string, string | number>>) =>
    fill(reviewTexts[name], language, values);
}
