import { csvNumber } from './csv-number';

/**
 * A text as it goes into a .csv, so that a spreadsheet which opens the file does not run it: a text that begins with
 * = + - @ (also full-width, also behind blanks), a tab or a line break gets an apostrophe before it, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection). A text that is a number ("-5", "-¥1,200") stays as it is.
 * `unguardText` takes the apostrophe off again; so that this never takes one too many, a text that begins with
 * apostrophes before such a sign gets one more.
 *
 * @example
 * guardText('=HYPERLINK("http://…")'); // → '\'=HYPERLINK("http://…")'
 */
export function guardText(text: string): string {
  return RUNS.test(text) && csvNumber(text, '.') === undefined ? `'${text}` : text;
}

/** A text of a .csv without the apostrophe that `guardText`, or another careful program, put before it. */
export function unguardText(text: string): string {
  return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const RUNS = /^'*(?:[\t\r\n\0]|[\s\u0000-\u001f]*[=+\-@＝＋－＠])/;
