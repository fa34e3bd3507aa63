import type { Causes, GapCauses } from '../core/variance/order-causes';
import type { Language } from './language';
import type { PutNumber } from './askable';
import { printNumber } from './print-number';

/**
 * One sentence on a gap and its causes that a manager can read out: how far the actual is from the target, what made the
 * gap, what offset part of it, and what is left unexplained.
 *
 * Figures are printed as they are, in groups of three, with two places or as many as show three digits of the smaller of
 * gap and residual. No 万 is made of them: only the sheet knows whether they are 元 or 万元 already.
 *
 * `put` puts each of them into the sentence; by default as it is printed. Where gap and residual reach `wholeFrom`, the
 * figures have no places.
 *
 * @example
 * gapSentence(orderCauses(1000, 950, ['华东', '华南'], [-60, 10]).value, 'zh')
 * // → '实际 950，比目标 1,000 低 50（5%），主要因为华东 -60（占差异 120%）；而华南 +10 抵消了一部分。'
 */
export function gapSentence(
  story: GapCauses,
  language: Language,
  put: PutNumber = String,
  wholeFrom = Infinity,
): string {
  const { plan, actual, gap, relative, causes, offsets, unexplained } = story;
  const words = WORDS[language];
  const places = placesFor([gap, unexplained], wholeFrom);
  const print = (value: number) => printNumber(value, places);
  const signed = (value: number) => put(value > 0 ? `+${print(value)}` : print(value), 'cause');
  const percent = (share: number) => {
    const text = printNumber(share * 100, 1);
    return put(text === '0' ? words.underOneMille : `${text}%`, 'gapShare');
  };
  const list = ({ named, others }: Causes, showShares: boolean) => {
    const share = (value: number | null, isFirst: boolean) =>
      showShares && value !== null ? words.share(percent(value), isFirst) : '';
    const items = named.map(
      (cause, index) =>
        `${cause.label || words.unnamed(cause.row)} ${signed(cause.amount)}${share(cause.share, index === 0)}`,
    );
    if (others)
      items.push(`${words.others(put(others.count, 'count'))} ${signed(others.amount)}${share(others.share, false)}`);
    return words.list(items);
  };

  const parts: string[] = [];
  if (gap === 0) {
    const [up, down] = [list(causes, false), list(offsets, false)];
    parts.push(
      words.onTarget(put(print(actual), 'added')) + (up && down ? words.cancel(up, down) : words.only(up || down)),
    );
  } else {
    const size = relative === null ? '' : words.size(percent(Math.abs(relative)));
    const head = words.off(
      put(print(actual), 'added'),
      put(print(plan), 'added'),
      put(print(Math.abs(gap)), 'difference') + size,
      gap < 0,
    );
    parts.push(causes.named.length > 0 ? head + words.because(list(causes, true)) : head);
    if (offsets.named.length > 0) parts.push(words.offset(list(offsets, false)));
  }
  if (unexplained !== 0) parts.push(words.unexplained(signed(unexplained)));
  return words.sentence(parts);
}

interface Words {
  readonly underOneMille: string;
  readonly unnamed: (row: number) => string;
  readonly others: (count: string) => string;
  readonly share: (percent: string, isFirst: boolean) => string;
  readonly list: (items: readonly string[]) => string;
  readonly size: (percent: string) => string;
  readonly off: (actual: string, plan: string, amount: string, isBelow: boolean) => string;
  readonly because: (causes: string) => string;
  readonly offset: (causes: string) => string;
  readonly onTarget: (actual: string) => string;
  readonly cancel: (up: string, down: string) => string;
  readonly only: (causes: string) => string;
  readonly unexplained: (amount: string) => string;
  readonly sentence: (parts: readonly string[]) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    underOneMille: '不到 0.1%',
    unnamed: (row) => `第 ${row} 项`,
    others: (count) => `其他 ${count} 项共`,
    share: (percent, isFirst) => `（${isFirst ? '占差异 ' : ''}${percent}）`,
    list: (items) => items.join('、'),
    size: (percent) => `（${percent}）`,
    off: (actual, plan, amount, isBelow) => `实际 ${actual}，比目标 ${plan} ${isBelow ? '低' : '高'} ${amount}`,
    because: (causes) => `，主要因为${causes}`,
    offset: (causes) => `而${causes} 抵消了一部分`,
    onTarget: (actual) => `实际 ${actual}，与目标持平`,
    cancel: (up, down) => `，${up} 与${down} 相互抵消`,
    only: (causes) => (causes === '' ? '' : `，其中${causes}`),
    unexplained: (amount) => `其余 ${amount} 未解释`,
    sentence: (parts) => `${parts.join('；')}。`,
  },
  en: {
    underOneMille: 'under 0.1%',
    unnamed: (row) => `item ${row}`,
    others: (count) => `${count} others`,
    share: (percent, isFirst) => ` (${percent}${isFirst ? ' of the gap' : ''})`,
    list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
    size: (percent) => ` (${percent})`,
    off: (actual, plan, amount, isBelow) =>
      `Actual ${actual} is ${amount} ${isBelow ? 'below' : 'above'} target ${plan}`,
    because: (causes) => `, mainly because of ${causes}`,
    offset: (causes) => `${causes} offset part of it`,
    onTarget: (actual) => `Actual ${actual} is on target`,
    cancel: (up, down) => `, ${up} against ${down}`,
    only: (causes) => (causes === '' ? '' : `, with ${causes}`),
    unexplained: (amount) => `${amount} is left unexplained`,
    sentence: (parts) => `${parts.join('; ')}.`,
  },
};

function placesFor(values: readonly number[], wholeFrom: number): number {
  const sizes = values.filter((value) => value !== 0).map(Math.abs);
  const smallest = sizes.length === 0 ? 1 : Math.min(...sizes);
  return Math.min(MOST_PLACES, Math.max(smallest < wholeFrom ? 2 : 0, 2 - Math.floor(Math.log10(smallest))));
}

const MOST_PLACES = 10;

/** From this size on people read amounts whole: `wholeFrom` beside a table of whole amounts. */
export const CENTS_TELL_NOTHING = 1000;
