import { randomOf, type Random } from './random';

export type Table = (string | number)[][];

/** A cell of a table: row and column, counted from 0. */
export type Place = readonly [row: number, column: number];

/** What is true of a sound plan: how one of its cells follows from others. */
export interface Fact {
  readonly derived: Place;
  readonly from: readonly Place[];
  /** `sum`: of all; `ratio`: the first ÷ the second; `product`: the first × the second; a number: the first ÷ it. */
  readonly how: 'sum' | 'ratio' | 'product' | number;
  /** What rounding may have put it off. */
  readonly room: number;
}

/** How the number of a cell is written. */
export type Writer = (value: number) => string | number;

export interface RandomPlan {
  readonly family: string;
  readonly language: 'zh' | 'en';
  /** Labels, and null for cells of numbers. */
  readonly frame: (string | null)[][];
  readonly numbers: ReadonlyMap<string, number>;
  readonly writers: ReadonlyMap<string, Writer>;
  readonly facts: readonly Fact[];
}

export const keyOf = ([row, column]: Place) => `${row} ${column}`;

export function tableOf({ frame, numbers, writers }: RandomPlan): Table {
  return frame.map((cells, row) =>
    cells.map((cell, column) => {
      const key = keyOf([row, column]);
      const value = numbers.get(key);
      return cell ?? (value === undefined ? '' : writers.get(key)!(value));
    }),
  );
}

/** What a fact says of its derived cell. */
export function derivedBy({ from, how }: Fact, numbers: ReadonlyMap<string, number>): number {
  const values = from.map((place) => numbers.get(keyOf(place))!);
  const [first = NaN, second = NaN] = values;
  if (how === 'sum') return values.reduce((sum, value) => sum + value, 0);
  if (how === 'ratio') return first / second;
  return how === 'product' ? first * second : first / how;
}

export function holds(fact: Fact, numbers: ReadonlyMap<string, number>): boolean {
  const off = Math.abs(numbers.get(keyOf(fact.derived))! - derivedBy(fact, numbers));
  return off <= fact.room * (1 + 1e-9) + 1e-9 * Math.abs(derivedBy(fact, numbers));
}

/** Fills a plan cell by cell; derived cells are worked out as they are added. */
class Sheet {
  readonly frame: (string | null)[][] = [];
  readonly numbers = new Map<string, number>();
  readonly writers = new Map<string, Writer>();
  readonly facts: Fact[] = [];

  put(place: Place, value: number, write: Writer = (plain) => plain): void {
    this.numbers.set(keyOf(place), Number(value.toPrecision(13)));
    this.writers.set(keyOf(place), write);
  }

  /** A cell that follows from others, rounded to a step where one is given. */
  derive(derived: Place, how: Fact['how'], from: readonly Place[], step = 0, write?: Writer): void {
    if (!from.every((place) => this.numbers.has(keyOf(place)))) return;
    const fact = { derived, how, from, room: how === 'product' ? this.averageRoom(from) : step / 2 };
    const exact = derivedBy(fact, this.numbers);
    this.put(derived, step === 0 ? exact : Math.round(exact / step) * step, write ?? this.writers.get(keyOf(from[0]!)));
    this.facts.push(fact);
  }

  /** An average may have been rounded to what it shows. */
  private averageRoom([count, average]: readonly Place[]): number {
    const isWhole = Number.isInteger(this.numbers.get(keyOf(average!)));
    return (Math.abs(this.numbers.get(keyOf(count!))!) * (isWhole ? 1 : 0.01)) / 2;
  }

  /** One more thing that holds of a cell that is there already. */
  note(derived: Place, how: Fact['how'], from: readonly Place[], room = 0): void {
    if ([derived, ...from].every((place) => this.numbers.has(keyOf(place))))
      this.facts.push({ derived, how, from, room });
  }

  as(family: string, language: RandomPlan['language']): RandomPlan {
    const { frame, numbers, writers, facts } = this;
    return { family, language, frame, numbers, writers, facts };
  }
}

const WORDS = {
  zh: {
    total: ['合计', '总计', '总 计'],
    subtotal: '小计',
    regions: ['华东', '华南', '华北', '西南', '东北'],
    suffix: ['大区', '', '分公司'],
    members: [
      '上海',
      '杭州',
      '南京',
      '广州',
      '深圳',
      '厦门',
      '北京',
      '天津',
      '成都',
      '重庆',
      '昆明',
      '沈阳',
      '大连',
      '苏州',
      '宁波',
      '青岛',
    ],
    people: ['张三', '李四', '王五', '赵六', '钱七', '孙八', '周九', '吴十'],
    month: (number: number) => `${number}月`,
    quarter: (number: number) => `Q${number}`,
    half: ['上半年', '下半年'],
    year: ['全年', '年度合计'],
    group: '大区',
    member: '城市',
    person: '姓名',
    target: '目标',
    actual: '实际',
    attainment: ['达成率', '完成率'],
    share: '占比',
    product: '产品',
    count: '客户数',
    price: '客单价',
    amount: '销售额',
    spans: { year: '年度目标', quarter: '季度目标', month: '月度目标', week: '周均目标', day: '日均目标' },
    in: '（万元）',
  },
  en: {
    total: ['Total', 'Grand total'],
    subtotal: 'Subtotal',
    regions: ['East', 'South', 'North', 'West', 'Overseas'],
    suffix: [' region', ''],
    members: [
      'Boston',
      'Austin',
      'Dallas',
      'Denver',
      'Miami',
      'Seattle',
      'Chicago',
      'Phoenix',
      'Atlanta',
      'Tampa',
      'Reno',
      'Omaha',
      'Tulsa',
      'Fresno',
      'Mesa',
      'Boise',
    ],
    people: ['Ann', 'Bob', 'Cid', 'Dora', 'Eve', 'Finn', 'Gus', 'Hal'],
    month: (number: number) =>
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][number - 1]!,
    quarter: (number: number) => `Q${number}`,
    half: ['H1', 'H2'],
    year: ['Year', 'Full year'],
    group: 'Region',
    member: 'City',
    person: 'Name',
    target: 'Target',
    actual: 'Actual',
    attainment: ['Attainment', 'Completion rate'],
    share: 'Share',
    product: 'Product',
    count: 'Customers',
    price: 'Price',
    amount: 'Sales',
    spans: {
      year: 'Annual target',
      quarter: 'Quarterly target',
      month: 'Monthly target',
      week: 'Weekly average',
      day: 'Daily average',
    },
    in: ' (k$)',
  },
} as const;

interface Amounts {
  readonly draw: () => number;
  readonly write: Writer;
  /** What is added to a heading. */
  readonly heading: string;
}

/** Amounts as a table has them: small counts, whole or round numbers, cents, millions; with a unit in the cell or the heading. */
function amountsOf(random: Random, language: 'zh' | 'en'): Amounts {
  const draws: readonly (() => number)[] = [
    () => random.whole(1, 20),
    () => random.whole(10, 500),
    () => random.whole(1, 60) * 10,
    () => random.whole(1000, 99_999) / 100,
    () => random.whole(100_000, 3_000_000),
    () => random.whole(1, 50) * 10_000,
  ];
  const draw = random.pick(draws);
  const plain: Writer = (value) => value;
  const texts: readonly Writer[] =
    language === 'zh' ? [(value) => `${value}万元`, (value) => `${value}家`] : [(value) => `$${value}k`];
  const style = random.whole(0, 5);
  if (style === 0) return { draw: () => draw(), write: random.pick(texts), heading: '' };
  return { draw, write: plain, heading: style === 1 ? WORDS[language].in : '' };
}

interface Columns {
  readonly headings: readonly string[];
  /** Fills the row's own columns, the free ones from `draw`; derived columns follow. */
  readonly free: readonly number[];
  readonly derive: (sheet: Sheet, row: number, first: number) => void;
}

/** Stretches of time with what adds them up, or one to three columns that have nothing to do with each other. */
function timeColumns(random: Random, language: 'zh' | 'en', heading: string): Columns {
  const words = WORDS[language];
  const headings: string[] = [];
  const free: number[] = [];
  const sums: { readonly at: number; readonly of: readonly number[]; readonly noted: boolean }[] = [];
  const add = (text: string, of?: readonly number[]) => {
    headings.push(text + heading);
    if (of === undefined) free.push(headings.length - 1);
    else sums.push({ at: headings.length - 1, of, noted: false });
    return headings.length - 1;
  };
  const also = (at: number, of: readonly number[]) => sums.push({ at, of, noted: true });
  const kind = random.pick([
    'months',
    'months and quarters',
    'quarters',
    'halves',
    'quarter',
    'all',
    'one',
    'several',
  ] as const);
  const year = random.pick(words.year);
  if (kind === 'one') add(words.target);
  else if (kind === 'several') {
    const texts = language === 'zh' ? ['保底', '目标', '挑战'] : ['Floor', 'Target', 'Stretch'];
    for (const text of texts.slice(0, random.whole(2, 3))) add(text);
  } else if (kind === 'halves')
    add(
      year,
      words.half.map((half) => add(half)),
    );
  else if (kind === 'quarter')
    add(
      'Q1',
      [1, 2, 3].map((month) => add(words.month(month))),
    );
  else if (kind === 'quarters') {
    const quarters = [1, 2, 3, 4].map((number) => add(words.quarter(number)));
    if (random.chance(0.8)) add(year, quarters);
  } else {
    const months: number[] = [];
    const quarters: number[] = [];
    const halves: number[] = [];
    for (let month = 1; month <= 12; month += 1) {
      months.push(add(words.month(month)));
      if (kind !== 'months' && month % 3 === 0) quarters.push(add(words.quarter(month / 3), months.slice(-3)));
      if (kind === 'all' && month % 6 === 0) {
        halves.push(add(words.half[month / 6 - 1]!, quarters.slice(-2)));
        also(halves.at(-1)!, months.slice(-6));
      }
    }
    if (kind === 'months' || random.chance(0.8)) {
      const whole = add(year, quarters.length > 0 ? quarters : months);
      if (quarters.length > 0) also(whole, months);
      if (halves.length > 0) also(whole, halves);
    }
  }
  return {
    headings,
    free,
    derive: (sheet, row, first) => {
      for (const { at, of, noted } of sums) {
        const from = of.map((column): Place => [row, first + column]);
        if (noted) sheet.note([row, first + at], 'sum', from);
        else sheet.derive([row, first + at], 'sum', from);
      }
    },
  };
}

/** A row of sums over other rows: in each free column summed, in the derived ones both ways. */
function sumRow(sheet: Sheet, columns: Columns, row: number, first: number, parts: readonly number[]): void {
  for (const column of columns.free)
    sheet.derive(
      [row, first + column],
      'sum',
      parts.map((part): Place => [part, first + column]),
    );
  columns.derive(sheet, row, first);
  columns.headings.forEach((_, column) => {
    if (!columns.free.includes(column))
      sheet.note(
        [row, first + column],
        'sum',
        parts.map((part): Place => [part, first + column]),
      );
  });
}

function blankRow(labels: readonly string[], width: number): (string | null)[] {
  return [...labels, ...Array.from({ length: width }, () => null)];
}

function itemRow(sheet: Sheet, columns: Columns, row: number, first: number, { draw, write }: Amounts): void {
  for (const column of columns.free) sheet.put([row, first + column], draw(), write);
  columns.derive(sheet, row, first);
}

function flatPlan(random: Random, language: 'zh' | 'en'): RandomPlan {
  const words = WORDS[language];
  const amounts = amountsOf(random, language);
  const columns = timeColumns(random, language, amounts.heading);
  const sheet = new Sheet();
  const count = random.whole(2, 8);
  const place = random.pick(['below', 'below', 'above', 'none'] as const);
  const width = columns.headings.length;
  sheet.frame.push([words.person, ...columns.headings]);
  const first = place === 'above' ? 2 : 1;
  const rows = Array.from({ length: count }, (_, index) => first + index);
  const total = place === 'above' ? 1 : first + count;
  if (place === 'above') sheet.frame.push(blankRow([random.pick(words.total)], width));
  for (const row of rows) {
    sheet.frame.push(blankRow([words.people[row - first]!], width));
    itemRow(sheet, columns, row, 1, amounts);
  }
  if (place === 'below') sheet.frame.push(blankRow([random.pick(words.total)], width));
  if (place !== 'none') sumRow(sheet, columns, total, 1, rows);
  return sheet.as('flat', language);
}

/** Groups with their sums above or below, some of one member, and a grand total of them. */
function groupPlan(random: Random, language: 'zh' | 'en'): RandomPlan {
  const words = WORDS[language];
  const amounts = amountsOf(random, language);
  const columns = timeColumns(random, language, amounts.heading);
  const style = random.pick([
    'indented',
    'columns',
    'plain',
    'subtotals',
    'named subtotals',
    'merged subtotals',
  ] as const);
  const isBelow = style.endsWith('subtotals');
  const sheet = new Sheet();
  const width = columns.headings.length;
  const twoLabels = style === 'columns' || isBelow;
  const first = twoLabels ? 2 : 1;
  sheet.frame.push([...(twoLabels ? [words.group, words.member] : [words.group]), ...columns.headings]);
  const groups = random.whole(2, 4);
  // One group at least has several members: else nothing tells an outline from a list.
  const sizes = Array.from({ length: groups }, (_, index) => (index === 0 ? random.whole(2, 4) : random.whole(1, 4)));
  if (style === 'plain' && sizes.filter((size) => size > 1).length < 2) sizes[1] = 2;
  const suffix = random.pick(words.suffix);
  const indent = random.pick(['  ', '　', '    ', '\u3000\u3000']);
  const onTop = random.chance(0.2);
  if (onTop) sheet.frame.push(blankRow([random.pick(words.total), ...(twoLabels ? [''] : [])], width));
  const parents: number[] = [];
  let member = 0;
  sizes.forEach((size, group) => {
    const name = words.regions[group]! + suffix;
    const rows: number[] = [];
    let parent = -1;
    const addParent = () => {
      const label = {
        indented: [name],
        plain: [name],
        columns: [name, ''],
        subtotals: [words.subtotal, ''],
        'named subtotals': [`${name} ${words.subtotal}`, ''],
        'merged subtotals': [name, words.subtotal],
      }[style];
      parent = sheet.frame.length;
      sheet.frame.push(blankRow(label, width));
    };
    if (!isBelow) addParent();
    for (let index = 0; index < size; index += 1) {
      const label = words.members[member++]!;
      rows.push(sheet.frame.length);
      const labels =
        style === 'indented'
          ? [indent + label]
          : style === 'plain'
            ? [label]
            : style === 'columns'
              ? ['', label]
              : [style === 'merged subtotals' && index > 0 ? '' : name, label];
      sheet.frame.push(blankRow(labels, width));
      itemRow(sheet, columns, rows.at(-1)!, first, amounts);
    }
    if (isBelow) addParent();
    sumRow(sheet, columns, parent, first, rows);
    parents.push(parent);
  });
  if (!onTop) sheet.frame.push(blankRow([random.pick(words.total), ...(twoLabels ? [''] : [])], width));
  sumRow(sheet, columns, onTop ? 1 : sheet.frame.length - 1, first, parents);
  return sheet.as(`groups, ${style}`, language);
}

const percent =
  (decimals: number): Writer =>
  (value) =>
    `${Number((value * 100).toFixed(decimals))}%`;

function attainmentPlan(random: Random, language: 'zh' | 'en'): RandomPlan {
  const words = WORDS[language];
  const { write, heading } = amountsOf(random, language);
  const draw = random.chance(0.5) ? () => random.whole(50, 900) : () => random.whole(5, 90) * 10;
  const sheet = new Sheet();
  const decimals = random.whole(0, 1);
  const asText = random.chance(0.7);
  const step = asText ? 10 ** -(decimals + 2) : random.chance(0.5) ? 0.0001 : 0;
  const rate: Writer = asText ? percent(decimals) : (value) => value;
  sheet.frame.push([words.person, words.target + heading, words.actual + heading, random.pick(words.attainment)]);
  const rows = Array.from({ length: random.whole(3, 8) }, (_, index) => index + 1);
  for (const row of rows) {
    sheet.frame.push(blankRow([words.people[row - 1]!], 3));
    const target = draw();
    sheet.put([row, 1], target, write);
    sheet.put([row, 2], Math.max(1, Math.round((target * random.whole(50, 140)) / 100)), write);
    sheet.derive(
      [row, 3],
      'ratio',
      [
        [row, 2],
        [row, 1],
      ],
      step,
      rate,
    );
  }
  if (random.chance(0.6)) {
    const total = rows.length + 1;
    sheet.frame.push(blankRow([random.pick(words.total)], 3));
    for (const column of [1, 2])
      sheet.derive(
        [total, column],
        'sum',
        rows.map((row): Place => [row, column]),
      );
    sheet.derive(
      [total, 3],
      'ratio',
      [
        [total, 2],
        [total, 1],
      ],
      step,
      rate,
    );
  }
  return sheet.as('attainment', language);
}

function sharePlan(random: Random, language: 'zh' | 'en'): RandomPlan {
  const words = WORDS[language];
  const { draw, write, heading } = amountsOf(random, language);
  const sheet = new Sheet();
  const decimals = random.whole(0, 2);
  const step = 10 ** -(decimals + 2);
  const count = random.whole(3, 7);
  const isBase = random.chance(0.4);
  sheet.frame.push([isBase && language === 'zh' ? '指标' : words.product, words.target + heading, words.share]);
  const whole = isBase ? 1 : count + 1;
  const rows = Array.from({ length: count }, (_, index) => index + (isBase ? 2 : 1));
  const names =
    language === 'zh'
      ? ['新客户', '老客户', '大客户', '渠道', '直销', '电销', '网销']
      : ['New', 'Existing', 'Key', 'Channel', 'Direct', 'Phone', 'Web'];
  if (isBase) sheet.frame.push(blankRow([language === 'zh' ? '签约额' : 'Bookings'], 2));
  for (const row of rows) {
    sheet.frame.push(blankRow([names[row - rows[0]!]!], 2));
    sheet.put([row, 1], draw(), write);
  }
  if (!isBase) sheet.frame.push(blankRow([random.pick(words.total)], 2));
  sheet.derive(
    [whole, 1],
    'sum',
    rows.map((row): Place => [row, 1]),
  );
  for (const row of rows)
    sheet.derive(
      [row, 2],
      'ratio',
      [
        [row, 1],
        [whole, 1],
      ],
      step,
      percent(decimals),
    );
  sheet.derive(
    [whole, 2],
    'ratio',
    [
      [whole, 1],
      [whole, 1],
    ],
    step,
    percent(decimals),
  );
  sheet.note(
    [whole, 2],
    'sum',
    rows.map((row): Place => [row, 2]),
    (step / 2) * count,
  );
  return sheet.as(isBase ? 'shares of a base' : 'shares', language);
}

function countPlan(random: Random, language: 'zh' | 'en'): RandomPlan {
  const words = WORDS[language];
  const sheet = new Sheet();
  const suffix = random.chance(0.4);
  const [each, money]: [Writer, Writer] =
    suffix && language === 'zh'
      ? [(value) => `${value}家`, (value) => `${value}万元`]
      : [(value) => value, (value) => value];
  sheet.frame.push([words.product, words.count, words.price, words.amount]);
  const rows = Array.from({ length: random.whole(3, 7) }, (_, index) => index + 1);
  const cents = random.chance(0.4);
  for (const row of rows) {
    sheet.frame.push(blankRow([words.members[row]!], 3));
    sheet.put([row, 1], random.whole(2, 90), each);
    sheet.put([row, 2], cents ? random.whole(100, 9999) / 100 : random.whole(2, 90), money);
    sheet.derive(
      [row, 3],
      'product',
      [
        [row, 1],
        [row, 2],
      ],
      0,
      money,
    );
  }
  if (random.chance(0.6)) {
    const total = rows.length + 1;
    sheet.frame.push(blankRow([random.pick(words.total)], 3));
    for (const column of [1, 3])
      sheet.derive(
        [total, column],
        'sum',
        rows.map((row): Place => [row, column]),
      );
    if (random.chance(0.6))
      sheet.derive(
        [total, 2],
        'ratio',
        [
          [total, 3],
          [total, 1],
        ],
        0.01,
        money,
      );
  }
  return sheet.as('count × average', language);
}

const FACTORS = {
  'month week': [4, 4, 4, 52 / 12],
  'year week': [52],
  'year month': [12],
  'quarter month': [3],
  'week day': [5],
} as const;

function averagePlan(random: Random, language: 'zh' | 'en'): RandomPlan {
  const words = WORDS[language];
  const { write, heading } = amountsOf(random, language);
  const pair = random.pick([
    'month week',
    'month week',
    'month week',
    'year week',
    'year month',
    'quarter month',
    'week day',
  ] as const);
  const [longer, shorter] = pair.split(' ') as ['month', 'week'];
  const factor = random.pick<number>(FACTORS[pair]);
  const sheet = new Sheet();
  const isWhole = Number.isInteger(factor) && random.chance(0.6);
  const step = isWhole ? 0 : random.pick([0.01, 0.1]);
  sheet.frame.push([words.person, words.spans[longer] + heading, words.spans[shorter] + heading]);
  const rows = Array.from({ length: random.whole(2, 7) }, (_, index) => index + 1);
  const round = random.pick([1, 5, 10]);
  for (const row of rows) {
    sheet.frame.push(blankRow([words.people[row - 1]!], 2));
    sheet.put([row, 1], isWhole ? random.whole(4, 60) * round * factor : random.whole(20, 900) * round, write);
    sheet.derive([row, 2], factor, [[row, 1]], step);
  }
  if (random.chance(0.3) && step === 0) {
    const total = rows.length + 1;
    sheet.frame.push(blankRow([random.pick(words.total)], 2));
    for (const column of [1, 2])
      sheet.derive(
        [total, column],
        'sum',
        rows.map((row): Place => [row, column]),
      );
    sheet.note([total, 2], factor, [[total, 1]]);
  }
  return sheet.as(`averages, ${pair}`, language);
}

/** Owner × measure down, with the month's target and its weekly average: the table in circulation. */
function ownerPlan(random: Random, language: 'zh' | 'en'): RandomPlan {
  const zh = language === 'zh';
  const sheet = new Sheet();
  const names = zh ? ['一部', '二部', '三部', '四部'] : ['Team A', 'Team B', 'Team C', 'Team D'];
  const measures = zh
    ? ['签约额', '客户数', '客单价', '回款率']
    : ['Bookings', 'Customers', 'Price', 'Collection rate'];
  const withWeeks = random.chance(0.7);
  const { spans } = WORDS[language];
  sheet.frame.push([
    zh ? '责任主体' : 'Owner',
    zh ? '目标类型' : 'Measure',
    spans.month,
    ...(withWeeks ? [spans.week] : []),
  ]);
  const asText = zh && random.chance(0.6);
  const units = (zh ? ['万元', '家', '万元'] : ['', '', '']).map(
    (unit): Writer =>
      (value) =>
        asText ? `${value}${unit}` : value,
  );
  const merged = random.chance(0.5);
  const withRate = random.chance(0.5);
  for (const name of names.slice(0, random.whole(2, 4))) {
    const start = sheet.frame.length;
    for (const measure of measures.slice(0, withRate ? 4 : 3)) {
      sheet.frame.push(blankRow([merged && measure !== measures[0] ? '' : name, measure], withWeeks ? 2 : 1));
    }
    sheet.put([start + 1, 2], random.whole(2, 30) * 4, units[1]);
    sheet.put([start + 2, 2], random.whole(2, 30), units[2]);
    sheet.derive(
      [start, 2],
      'product',
      [
        [start + 1, 2],
        [start + 2, 2],
      ],
      0,
      units[0],
    );
    if (withRate) sheet.put([start + 3, 2], random.whole(70, 99) / 100, percent(0));
    if (withWeeks) for (const row of [start, start + 1]) sheet.derive([row, 3], 4, [[row, 2]], 0, units[row - start]);
  }
  return sheet.as('owners × measures', language);
}

export const FAMILIES = {
  flat: flatPlan,
  groups: groupPlan,
  attainment: attainmentPlan,
  shares: sharePlan,
  counts: countPlan,
  averages: averagePlan,
  owners: ownerPlan,
} as const;

/** A plan in which everything holds, the same for the same seed. */
export function randomPlan(family: keyof typeof FAMILIES, seed: number): RandomPlan {
  const random = randomOf(seed);
  return FAMILIES[family](random, random.pick(['zh', 'en']));
}
