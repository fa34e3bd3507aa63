import { optionWords } from '../../src/texts/option-words';
import { evaluate } from '../functions/formula';

/** A call of the function that takes the option, with the word in it. */
const calls: Record<keyof typeof optionWords, (word: string) => string> = {
  month: pace,
  quarter: pace,
  year: pace,
  week: pace,
  marginal: payout,
  cliff: payout,
  shapley: bridge,
  lmdi: bridge,
  sequential: bridge,
};

test.each(Object.entries(optionWords) as [keyof typeof optionWords, { zh: string; en: string }][])(
  '%s is the same in the words of both languages, and not what another option gives',
  (option, { zh, en }) => {
    const call = calls[option];
    expect(evaluate(call(zh))).toEqual(evaluate(call(en)));
    const others = (Object.keys(calls) as (keyof typeof calls)[]).filter((o) => calls[o] === call && o !== option);
    for (const other of others) expect(evaluate(call(optionWords[other].zh))).not.toEqual(evaluate(call(zh)));
  },
);

function pace(word: string): string {
  return `=TARGET.PACE(1000, 300, DATE(2026,5,13), "${word}")`;
}
function payout(word: string): string {
  return `=TARGET.PAYOUT(130, 100, {0.8,0.03;1,0.05;1.2,0.06}, "${word}")`;
}
function bridge(word: string): string {
  return `=TARGET.BRIDGE({10,20,30}, {12,18,40}, "${word}")`;
}
