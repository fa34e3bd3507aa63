import type { Language, Text } from './language';

/** A text with its `{name}` places filled. A place without a value stays as it is, so that a slip shows. */
export function fill(text: Text, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
