import { dateOf } from '../../../src/core/calendar/date';
import { channels, members, products, season, type Member, type Product } from './company';
import { customerNames } from './customer-names';
import { asOf, day, festivalFactor, workdays } from './days';
import type { Random } from './random';

export interface Customer {
  readonly name: string;
  readonly type: '重点客户' | '成长客户' | '中小客户';
  readonly owner: Member;
}

/** A line of an order. Money in whole yuan. */
export interface OrderLine {
  readonly order: string;
  readonly day: number;
  readonly customer: Customer;
  /** The first line of a customer's first order. */
  readonly isNew: boolean;
  readonly channel: string;
  readonly product: Product;
  readonly quantity: number;
  readonly price: number;
  readonly amount: number;
  readonly cost: number;
  readonly promotion: string;
}

const ORDERS_A_DAY = 1.42;
const growthOf = (serial: number) => ({ 2024: 1, 2025: 1.13, 2026: 1.22 })[dateOf(serial).year] ?? 1;

/** The orders of January 2024 to October 2026: seasons, the Spring Festival, promotions, and 华南 falling behind. */
export function makeOrders(random: Random): OrderLine[] {
  const names = customerNames(random);
  const newCustomer = (owner: Member): Customer => ({
    name: names.pop() ?? '其他客户',
    type: random.pick(['重点客户', '成长客户', '中小客户'] as const, (type) => TYPE_WEIGHTS[type].chance),
    owner,
  });
  /** Who has bought, with the day of the last order. */
  const known = new Map<Customer, number>();
  for (const owner of members)
    for (let start = 0; start < 4; start += 1) known.set(newCustomer(owner), day(2023, 12, 1));

  const lines: OrderLine[] = [];
  for (const serial of workdays(day(2024, 1, 1), asOf)) {
    const { year, month } = dateOf(serial);
    const busy =
      season[month - 1]! * festivalFactor(serial) * growthOf(serial) * (promotionOn(serial) === '无' ? 1 : 1.25);
    const count = random.count(ORDERS_A_DAY * busy);
    for (let index = 1; index <= count; index += 1) {
      const owner = random.pick(members, (one) => one.strength * slump(one, serial));
      const own = [...known].filter(([customer]) => customer.owner === owner);
      const isNew = random.chance(NEW_SHARE);
      const loyalty = ([customer, last]: [Customer, number]) =>
        TYPE_WEIGHTS[customer.type].orders * 0.994 ** (serial - last);
      const customer = isNew ? newCustomer(owner) : random.pick(own, loyalty)[0];
      known.set(customer, serial);
      const channel = random.pick(channels, ({ weight }) => weight).name;
      const order = `XS${year}${two(month)}${two(dateOf(serial).day)}${two(index)}`;
      const chosen = new Set<Product>();
      do chosen.add(random.pick(products, (product) => (isNew && product.price > 50_000 ? 1 : product.weight)));
      while (random.chance(0.3));
      for (const product of chosen) {
        const first = isNew && lines.at(-1)?.order !== order;
        lines.push(lineOf(random, { order, day: serial, customer, isNew: first, channel, product }));
      }
    }
  }
  return lines;
}

const NEW_SHARE = 0.36;
const TYPE_WEIGHTS = {
  重点客户: { chance: 12, orders: 6, quantity: 1.5 },
  成长客户: { chance: 38, orders: 2, quantity: 1.1 },
  中小客户: { chance: 50, orders: 1, quantity: 0.8 },
} as const;

function lineOf(
  random: Random,
  head: Pick<OrderLine, 'order' | 'day' | 'customer' | 'isNew' | 'channel' | 'product'>,
): OrderLine {
  const { product, customer, channel } = head;
  const years = dateOf(head.day).year - 2024;
  const promotion = channel === '直销' ? '无' : promotionOn(head.day);
  const list = product.price * 1.03 ** years;
  const discount = promotion === '无' ? random.pick([1, 1, 1, 0.97, 0.95, 0.92]) : random.pick([0.84, 0.8, 0.78]);
  const step = product.price > 1000 ? 10 : 1;
  const price = Math.round((list * discount) / step) * step;
  const drawn = random.whole(product.least, product.most) * TYPE_WEIGHTS[customer.type].quantity;
  const quantity = Math.max(1, Math.round(drawn * (promotion === '无' ? 1 : 1.8)));
  // parts of the terminals became dearer in 2026, and the price did not follow
  const dearer = product.line === '采集终端' && years === 2 ? 1.09 : 1;
  const cost = Math.round(product.price * product.cost * 1.02 ** years * dearer * quantity);
  return { ...head, quantity, price, amount: quantity * price, cost, promotion };
}

/** 华南 has lost ground since April 2026. */
function slump({ region }: Member, serial: number): number {
  return region === '华南' && serial >= day(2026, 4, 1) ? 0.5 : 1;
}

function promotionOn(serial: number): string {
  const { month, day: date } = dateOf(serial);
  if (month === 6 && date <= 20) return '618促销';
  return month === 11 && date <= 12 ? '双11促销' : '无';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
