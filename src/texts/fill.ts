import type { Language, Text } from './language';

/**
 * A text with its `{name}` places filled. `{name:row|rows}` is the first where the value is 1, else the second. A place
 * without a value stays as it is, so that a slip shows.
 */
export function fill(text: Text, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return text[language].replace(/\{(\w+)(?::(.*?)\|(.*?))?\}/g, (place, name: string, one?: string, many?: string) => {
    const value = values[name];
    // a one may be marked as a number to ask about (see marked.ts)
    return value === undefined ? place : ((/^\uFDD0?1(?!\d|[.,])/.test(String(value)) ? one : many) ?? String(value));
  });
}
