import type { Cell } from './grid';
import { isBlank } from './is-blank';

/**
 * Whether a row below a table is a footnote: little but texts like "注：…", "数据来源：…", "Source: …", "* …" or
 * "填表人：张三", or one long sentence.
 */
export function isNoteRow(row: readonly Cell[]): boolean {
  const cells = row.filter((cell) => !isBlank(cell));
  if (cells.length === 0 || (row.length > 1 && cells.length * 2 > row.length)) return false;
  return (
    cells.every((cell) => typeof cell === 'string' && (START.test(cell.trim()) || KEY.test(cell))) ||
    (cells.length === 1 && row.length > 2 && typeof cells[0] === 'string' && cells[0].length >= SENTENCE)
  );
}

const START =
  /^(?:注\d*[:：、.\s]|备注[:：]|附注|说明[:：]|数据来源|资料来源|来源[:：]|截至|※|\*|notes?\b|source\b|remarks?\b|as of\b)/i;
const KEY = /^[^:：]{1,12}[:：]/;
const SENTENCE = 40;
