import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const watchText: FunctionText = {
  description: {
    zh: '异动预警：指标比前几期变差了多少，是已证实（alert）、证据不足（unproven）还是正常（ok）。',
    en: 'Whether an indicator got worse than in the periods before, and whether that is proven (alert), unproven or ok.',
  },
  parameters: {
    values: {
      zh: '各期的数值，从早到晚，只含已结束的期；给出 trials 时为成功数。',
      en: 'The value of each period, oldest first, periods that are over only; with trials, the successes.',
    },
    trials: {
      zh: '各期的总次数（如线索数），用于转化率、回款率等比率。省略：数值本身就是指标。',
      en: 'The cases of each period (e.g. leads), for rates. Omitted: the values are the indicator itself.',
    },
    drop: { zh: '变差多少才算，默认 0.2（20%）。', en: 'The worsening that counts, by default 0.2 (20%).' },
    confidence: { zh: '预警的置信度，默认 0.95。', en: 'How sure an alert is, by default 0.95.' },
    worse: {
      zh: '"lower"（越低越差，默认）或 "higher"（越高越差，如流失率、逾期天数）。',
      en: '"lower" (default) or "higher" (for churn, days overdue and the like).',
    },
    headings: commonParameters.headings,
  },
};
