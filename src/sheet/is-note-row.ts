import type { Cell } from './grid';
import { isBlank } from './is-blank';
import { readNumber } from './number-text';

/**
 * Whether a row below a table is a footnote: little but texts like "注：…", "数据来源：…", "Source: …", "* …" or
 * "填表人：张三", one long sentence, or a remark under numbers ("✓ checked" below a total).
 *
 * @param values a row of the table's body, to see where it has numbers
 */
export function isNoteRow(row: readonly Cell[], values: readonly Cell[] = []): boolean {
  const cells = row.filter((cell) => !isBlank(cell));
  if (cells.length === 0 || (row.length > 1 && cells.length * 2 > row.length)) return false;
  if (cells.some((cell) => typeof cell !== 'string')) return false;
  const texts = cells as string[];
  if (texts.every((text) => START.test(text.trim()) || KEY.test(text))) return true;
  if (texts.length === 1 && row.length > 2 && (texts[0] ?? '').length >= SENTENCE) return true;
  return row.every(
    (cell, column) => isBlank(cell) || (typeof values[column] === 'number' && readNumber(cell as string) === undefined),
  );
}

const START =
  /^(?:注\d*[:：、.\s]|备注[:：]|附注|说明[:：]|数据来源|资料来源|来源[:：]|截至|※|\*|notes?\b|source\b|remarks?\b|as of\b)/i;
const KEY = /^[^:：]{1,12}[:：]/;
const SENTENCE = 40;
