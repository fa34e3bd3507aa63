import type { Text } from '../texts/language';
import { lossTexts, refusalTexts } from '../texts/workbench';
import type { Refusal } from './xlsx/open-file';
import type { Loss } from './xlsx/package-facts';

/** A sentence for the pane, in both languages, so that it follows a change of language. */
export interface Notice {
  readonly intent: 'info' | 'warning' | 'error' | 'success';
  readonly text: Text;
}

export function refusalNotice(
  refusal: Refusal,
  name: string,
  details: Readonly<Record<string, string | number>> = {},
): Notice {
  const values = Object.entries(details).map(([key, value]) => [key, both(String(value))] as const);
  return { intent: 'error', text: filled(refusalTexts[refusal], { name: both(name), ...Object.fromEntries(values) }) };
}

/** What of the file will be missing, or null when nothing is. */
export function lossNotice(losses: readonly Loss[], name: string): Notice | null {
  if (losses.length === 0) return null;
  const parts: Text = {
    zh: losses.map((loss) => lossTexts[loss].zh).join('、'),
    en: losses.map((loss) => lossTexts[loss].en).join(', '),
  };
  return { intent: 'warning', text: filled(lossTexts.sentence, { name: both(name), parts }) };
}

export function failureNotice(text: Text, error: unknown): Notice {
  return { intent: 'error', text: filled(text, { why: both(error instanceof Error ? error.message : String(error)) }) };
}

function filled(text: Text, values: Readonly<Record<string, Text>>): Text {
  const one = (language: keyof Text) =>
    text[language].replace(/\{(\w+)\}/g, (place, name: string) => values[name]?.[language] ?? place);
  return { zh: one('zh'), en: one('en') };
}

function both(text: string): Text {
  return { zh: text, en: text };
}
