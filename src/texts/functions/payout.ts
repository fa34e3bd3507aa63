import type { FunctionText } from './function-text';

export const payoutText: FunctionText = {
  description: {
    zh: '提成：按达成率所在的档位计算每人的提成，分段或全额，可封顶。',
    en: 'Commission of each person by the attainment bands of a schedule, marginal or cliff, with a cap.',
  },
  parameters: {
    actual: { zh: '每人的实际；结果与它同形。', en: 'The actual of each person. The result has its shape.' },
    target: { zh: '每人的目标，与实际同样大小。', en: 'The target of each person, in the size of actual.' },
    schedule: {
      zh: '提成表，两列：达成率起点（如 80%）和提成比例，从低到高；第一档以下不计提成。',
      en: 'Two columns: attainment from (e.g. 80%) and rate, rising. Below the first row nothing is paid.',
    },
    mode: {
      zh: '"marginal"（分段，默认：各段金额按各段比例）或 "cliff"（全额：全部实际按达到的档位）。',
      en: '"marginal" (default: each band at its rate) or "cliff" (the reached rate on everything).',
    },
    cap: { zh: '每人最多得的提成金额。空或 0：不封顶。', en: 'The most money a person is paid. Blank or 0: no cap.' },
  },
};
