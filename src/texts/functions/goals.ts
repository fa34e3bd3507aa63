import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const goalsText: FunctionText = {
  description: {
    zh: '三档目标：由预期值得出保底、目标、挑战三列。',
    en: 'Three goals from each expected value: base, target and stretch.',
  },
  parameters: {
    expected: {
      zh: '各行的预期值（不小于 0），如预测或去年乘以增长。',
      en: 'The expected value of each row (0 or more), e.g. a forecast.',
    },
    base: { zh: '保底为预期值的几倍，默认 0.8。', en: 'Base as a multiple of the expected value. Default 0.8.' },
    stretch: { zh: '挑战为预期值的几倍，默认 1.2。', en: 'Stretch as a multiple of the expected value. Default 1.2.' },
    unit: commonParameters.unit,
    headings: commonParameters.headings,
  },
};
