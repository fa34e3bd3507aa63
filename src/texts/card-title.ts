import type { Text } from './language';

/** The first cell of a person's page, by which it is found again. */
export const cardTitle: Text = {
  zh: '{owner} · 一页卡 · {from} 至 {to}',
  en: '{owner} · one-page card · {from} to {to}',
};
