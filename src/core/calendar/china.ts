/** Days of a year on which mainland China differs from Monday to Friday, as month-day. */
export interface ChinaYear {
  /** Weekdays that are off; `2-3+4` is 3 February and the four days after it, weekends between them included. */
  readonly off: string;
  /** Weekend days that are worked (调休). */
  readonly work: string;
}

/**
 * Working days of mainland China, 2011 to 2026, from the yearly notices of the General Office of the State Council
 * (国务院办公厅关于部分节假日安排的通知, gov.cn), the changes of 2015 (3 to 6 September), 2019 (1 to 5 May) and 2020
 * (Spring Festival until 2 February) included. The tests compare every day with two packages.
 *
 * A year is added when its notice is out, usually in November of the year before; until then it is not covered.
 */
export const chinaYears: Readonly<Record<number, ChinaYear>> = {
  2011: {
    off: '1-3 2-2+6 4-4+1 5-2 6-6 9-12 10-3+4',
    work: '1-30 2-12 4-2 10-8 10-9 12-31',
  },
  2012: {
    off: '1-2+1 1-23+4 4-2+2 4-30+1 6-22 10-1+4',
    work: '1-21 1-29 3-31 4-1 4-28 9-29',
  },
  2013: {
    off: '1-1+2 2-11+4 4-4+1 4-29+2 6-10+2 9-19+1 10-1+6',
    work: '1-5 1-6 2-16 2-17 4-7 4-27 4-28 6-8 6-9 9-22 9-29 10-12',
  },
  2014: {
    off: '1-1 1-31+6 4-7 5-1+1 6-2 9-8 10-1+6',
    work: '1-26 2-8 5-4 9-28 10-11',
  },
  2015: {
    off: '1-1+1 2-18+6 4-6 5-1 6-22 9-3+1 10-1+6',
    work: '1-4 2-15 2-28 9-6 10-10',
  },
  2016: {
    off: '1-1 2-8+4 4-4 5-2 6-9+1 9-15+1 10-3+4',
    work: '2-6 2-14 6-12 9-18 10-8 10-9',
  },
  2017: {
    off: '1-2 1-27+6 4-3+1 5-1 5-29+1 10-2+4',
    work: '1-22 2-4 4-1 5-27 9-30',
  },
  2018: {
    off: '1-1 2-15+6 4-5+1 4-30+1 6-18 9-24 10-1+4 12-31',
    work: '2-11 2-24 4-8 4-28 9-29 9-30 12-29',
  },
  2019: {
    off: '1-1 2-4+4 4-5 5-1+2 6-7 9-13 10-1+6',
    work: '2-2 2-3 4-28 5-5 9-29 10-12',
  },
  2020: {
    off: '1-1 1-24+7 4-6 5-1+4 6-25+1 10-1+7',
    work: '1-19 4-26 5-9 6-28 9-27 10-10',
  },
  2021: {
    off: '1-1 2-11+6 4-5 5-3+2 6-14 9-20+1 10-1+6',
    work: '2-7 2-20 4-25 5-8 9-18 9-26 10-9',
  },
  2022: {
    off: '1-3 1-31+4 4-4+1 5-2+2 6-3 9-12 10-3+4',
    work: '1-29 1-30 4-2 4-24 5-7 10-8 10-9',
  },
  2023: {
    off: '1-2 1-23+4 4-5 5-1+2 6-22+1 9-29+7',
    work: '1-28 1-29 4-23 5-6 6-25 10-7 10-8',
  },
  2024: {
    off: '1-1 2-12+4 4-4+1 5-1+2 6-10 9-16+1 10-1+6',
    work: '2-4 2-18 4-7 4-28 5-11 9-14 9-29 10-12',
  },
  2025: {
    off: '1-1 1-28+7 4-4 5-1+4 6-2 10-1+7',
    work: '1-26 2-8 4-27 9-28 10-11',
  },
  2026: {
    off: '1-1+1 2-16+7 4-6 5-1+4 6-19 9-25 10-1+6',
    work: '1-4 2-14 2-28 5-9 9-20 10-10',
  },
};
