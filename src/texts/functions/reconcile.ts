import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const reconcileText: FunctionText = {
  description: {
    zh: '上下对账：自上而下的目标与自下而上的承诺之差、差额占比，以及合计仍等于上级总额的建议目标。',
    en: 'Top-down targets against bottom-up commitments: gap, gap share, and a proposal that keeps the top-down total.',
  },
  parameters: {
    topDown: { zh: '自上而下的目标，每行一个。', en: 'The target from above for each row.' },
    bottomUp: { zh: '自下而上的承诺，与 topDown 同样大小。', en: 'What each row commits to, in the size of topDown.' },
    trust: {
      zh: '建议目标中自下而上所占的比重，至多 1。省略或 0：0.5。',
      en: 'Weight of bottom-up in the proposal, at most 1. Omitted or 0: 0.5.',
    },
    unit: {
      zh: '取整单位，如 0.01、1、100、10000。省略：自上而下的目标都是整数时为 1，否则为 0.01。',
      en: 'Rounding unit, e.g. 0.01, 1, 100, 10000. Omitted: 1 when every top-down value is whole, else 0.01.',
    },
    headings: commonParameters.headings,
  },
};
