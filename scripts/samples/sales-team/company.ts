/** The company of the sample: it sells what a warehouse needs. It, its people and its customers are invented. */
export const company = '辰序科技';

export interface Member {
  readonly name: string;
  readonly team: string;
  readonly region: string;
  /** Sales per working day, against the average person. */
  readonly strength: number;
  /** Years with the company at the end of 2025, and the manager's mark out of 100. */
  readonly years: number;
  readonly ability: number;
}

const member = (
  name: string,
  team: string,
  region: string,
  strength: number,
  years: number,
  ability: number,
): Member => ({
  name,
  team,
  region,
  strength,
  years,
  ability,
});

export const members: readonly Member[] = [
  member('顾清和', '华东销售一部', '华东', 1.55, 8, 92),
  member('沈砚秋', '华东销售一部', '华东', 1.2, 5, 85),
  member('陆知行', '华东销售二部', '华东', 1.1, 4, 82),
  member('程若谷', '华东销售二部', '华东', 0.75, 1, 68),
  member('梁思远', '华南销售部', '华南', 1.3, 6, 88),
  member('叶青禾', '华南销售部', '华南', 0.95, 3, 78),
  member('温景行', '华南销售部', '华南', 0.8, 2, 72),
  member('秦牧野', '华北销售部', '华北', 1.15, 7, 84),
  member('苏望舒', '华北销售部', '华北', 0.9, 3, 79),
  member('韩云起', '华北销售部', '华北', 0.7, 1, 66),
  member('江一帆', '西南销售部', '西南', 0.85, 4, 76),
  member('罗雨桐', '西南销售部', '西南', 0.75, 2, 74),
];

export interface Product {
  readonly line: string;
  /** List price of one in 2024, in yuan. */
  readonly price: number;
  /** Share of the list price that it costs. */
  readonly cost: number;
  readonly least: number;
  readonly most: number;
  readonly weight: number;
  /** Growth of its market a year, and its priority out of 5: the strategy sheet. */
  readonly market: number;
  readonly priority: number;
}

export const products: readonly Product[] = [
  { line: '仓储机器人', price: 86_000, cost: 0.68, least: 1, most: 2, weight: 8, market: 0.25, priority: 5 },
  { line: '采集终端', price: 3_200, cost: 0.6, least: 5, most: 36, weight: 26, market: 0.06, priority: 3 },
  { line: '管理软件', price: 12_800, cost: 0.22, least: 1, most: 6, weight: 26, market: 0.18, priority: 5 },
  { line: '实施服务', price: 2_600, cost: 0.55, least: 3, most: 24, weight: 20, market: 0.1, priority: 3 },
  { line: '备件耗材', price: 380, cost: 0.5, least: 20, most: 160, weight: 20, market: -0.02, priority: 2 },
];

export const channels = [
  { name: '直销', weight: 45 },
  { name: '分销', weight: 30 },
  { name: '电销', weight: 14 },
  { name: '网销', weight: 11 },
] as const;

/** Against an average month; January and February are alike before the Spring Festival takes its days. */
export const season = [0.9, 0.9, 1.1, 0.95, 1, 1.2, 0.9, 0.9, 1.1, 0.95, 1.1, 1.3] as const;
