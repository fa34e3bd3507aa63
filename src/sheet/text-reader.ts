import { readDate } from './date-text';
import { readQuantity, type Quantity } from './quantity-text';

/** What the text of a cell may be besides a label. */
export interface TextReading {
  /** The number in it, `null` where it says that there is no value, `undefined` where it is no number. */
  readonly quantity: Quantity | null | undefined;
  /** The serial of the day in it; dates such as "2/13/2026" need their column to be read. */
  readonly serial: number | undefined;
}

export type TextReader = (text: string) => TextReading;

/** Reads texts, each distinct one once: a column of 100,000 rows has few distinct dates and amounts. */
export function textReader(): TextReader {
  const known = new Map<string, TextReading>();
  return (text) => {
    // a label needs no memory: telling that it is one is as quick
    if (LABEL.test(text)) return NOTHING;
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = { quantity: readQuantity(text), serial: readDate(text) };
    if (known.size < MOST_KNOWN) known.set(text, reading);
    return reading;
  };
}

const NOTHING: TextReading = { quantity: undefined, serial: undefined };
/** No letter or Han character begins a number, but those of currencies and "无"; none begins a date, but those of months. */
const LABEL =
  /^(?!无|人民币|RMB|CNY|US|HK|EUR|GBP|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\p{Script=Han}a-z]/iu;
const MOST_KNOWN = 200_000;
