import type { Text } from './language';

/** What the job Check says beside the numbers that do not add up: what nobody owns, and what history makes unlikely. */
export const checkTexts = {
  stopped: { zh: '体检已取消。', en: 'The check was cancelled.' },
  stoppedEarlier: {
    zh: '体检已取消，下面还是上一次的结果。',
    en: 'The check was cancelled: what stands below is from the time before.',
  },
  unowned: { zh: '没有人负责', en: 'Owned by nobody' },
  'no-owner': {
    zh: '这个目标没有写明由谁负责，请填上姓名。',
    en: 'Nobody is named for this target. Enter who owns it.',
  },
  'no-target': {
    zh: '这里没有目标，请填上，或写 0。',
    en: 'There is no target here. Enter it, or a 0.',
  },
  allOwned: {
    zh: '每个目标都有人负责，每个人都有目标。',
    en: 'Every target has an owner, and every owner a target.',
  },
  unlikely: { zh: '按历史不大可能', en: 'Unlikely by history' },
  asked: {
    zh: '{from} 至 {to}：目标 {target}，上年同期 {last}，要求 {asked}。',
    en: '{from} to {to}: target {target}, the same days a year before {last}; that asks for {asked}. ',
  },
  'above-best': {
    zh: '高于历史最好的 {best}（{year} 年）。',
    en: 'More than the best year ever brought: {best} ({year}).',
  },
  'beyond-spread': {
    zh: '不但高于历史最好的 {best}（{year} 年），而且偏离平均两倍标准差以上。',
    en: 'More than the best year ever brought, {best} ({year}), and over two standard deviations above the mean.',
  },
  likely: {
    zh: '{count} 个目标与“{orders}”的历史相比，都在达到过的增长之内。',
    en: '{count} {count:target|targets} held against the history in “{orders}”: none asks for more growth than there was.',
  },
} as const satisfies Record<string, Text>;
