/**
 * Whether a text is how Excel shows an error: "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#SPILL!", "#GETTING_DATA" …
 * All but two end in "!" or "?", so that a label such as "#1" is not taken for one.
 */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === HASH && ERROR.test(text);
}

const HASH = 35;
const ERROR = /^#(?:N\/A|GETTING_DATA|[A-Z][A-Z0-9_/]*[!?])\s*$/i;
