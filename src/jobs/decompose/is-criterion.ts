import { readDate } from '../../sheet/date-text';
import { readNumber } from '../../sheet/number-text';

/** SUMIFS compares at most 255 signs. */
const LONGEST_CRITERION = 255;
const MONTH_NAME = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.\-/]*\d/i;
const ONLY_DIGITS_AND_SIGNS = /^[\d\s.,:;/\\+\-()%年月日时分秒eE]+$/;

/** Whether SUMIFS takes a label for itself: no pattern, comparison, number or date ('A*', '>5', '007', '3/4'). */
export function isCriterion(name: string): boolean {
  return (
    name !== '' &&
    name === name.trim() &&
    name.length <= LONGEST_CRITERION &&
    !/[*?~]|^[<>=#]|^(true|false)$/i.test(name) &&
    !ONLY_DIGITS_AND_SIGNS.test(name) &&
    !MONTH_NAME.test(name) &&
    readNumber(name) === undefined &&
    readDate(name) === undefined
  );
}
