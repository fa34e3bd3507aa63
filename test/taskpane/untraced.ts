import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookContent } from '../../src/workbook/content';

/**
 * The rule of the pane: a number that a person sees is a button that tells where it comes from. What follows are no
 * numbers of that kind, each with its reason; everything else with a digit in it is.
 */
const NO_FIGURES = [
  // what a person types or chooses comes from nowhere else, and a label or hint says what to type
  'input, textarea, select, option, label, legend, .fui-Field__hint, .fui-Field__validationMessage',
  // a number on a command says what pressing it does, as one that opens what is counted, or goes to the cell that holds it
  'button, [role="button"], [role="tab"], summary',
  // days of a calendar
  '[data-calendar]',
  // read aloud only: what is seen says it too
  '[role="status"]',
  'svg, style',
].join(', ');

/** What holds digits and is no amount: quoted names, formulas to type, cells, rows, days, years. */
const NAMES = [
  /“[^”]*”/g,
  /(?:'[^']+'|[\p{L}\p{N}_]+)![A-Z]+\d+(?::[A-Z]+\d+)?/gu,
  /\b[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?\b/g,
  /=[A-Z.]+\([^()]*\)/g,
  /\brows? \d+(?: and \d+)?/g,
  /\d{4}-\d\d(?:-\d\d)?/g,
  /\b\d\d-\d\d\b/g,
  /(?<![\d,.])(?:19|20)\d\d(?![\d,.]\d|%)/g,
];

/** The pieces of the catalogue that hold digits of their own ("over the last 12 months"), the longest first. */
const OWN_WORDS = [...new Set(readdirSync('src/texts').flatMap(wordsOf))].sort((a, b) => b.length - a.length);

function wordsOf(file: string): string[] {
  if (!file.endsWith('.ts')) return [];
  const source = readFileSync(join('src/texts', file), 'utf8');
  const literals = source.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  const pieces = literals.flatMap((literal) => literal.slice(1, -1).split(/\$?\{[^}]*\}/));
  // a name in quotes is taken away with them
  return pieces
    .map((piece) => piece.replace(/^”|“$/g, '').trim())
    .filter((piece) => /\d/.test(piece) && piece.length > 2);
}

/** The texts of a workbook that hold digits: names of members, headings, sheets. */
export function namesIn({ sheets }: WorkbookContent): string[] {
  const texts = sheets.flatMap(({ name, cells }) => [name, ...(cells ?? []).flat()]);
  const names = texts.filter((text): text is string => typeof text === 'string' && /\d/.test(text));
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** What of the job in the pane shows a number that can't be asked about, with what is around it. */
export function untraced(names: readonly string[]): string[] {
  const job = document.getElementById('job')!;
  const walker = document.createTreeWalker(job, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const element = node.parentElement;
    if (!/\d/.test(text) || element === null || element.closest(NO_FIGURES) !== null) continue;
    let rest = text;
    for (const name of names) if (rest.includes(name)) rest = rest.replaceAll(name, '');
    for (const pattern of NAMES) rest = rest.replace(pattern, '');
    for (const piece of OWN_WORDS) if (rest.includes(piece)) rest = rest.replaceAll(piece, '');
    if (/\d/.test(rest)) found.push(`${text.trim()} ← ${element.closest('[aria-label]')?.getAttribute('aria-label')}`);
  }
  // marks of numbers that nobody turned into buttons, in texts and names alike
  if (/[\uFDD0-\uFDD2]/.test(document.body.innerHTML)) found.push(`marks: ${markedPart()}`);
  return [...new Set(found)];
}

function markedPart(): string {
  const html = document.body.innerHTML;
  const at = html.search(/[\uFDD0-\uFDD2]/);
  return html.slice(Math.max(0, at - 120), at + 80);
}
