import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const cascadeText: FunctionText = {
  description: {
    zh: '逐级分解：把总额按大区、城市、人员等各级分到每一行，每一级合计都与上级分毫不差。',
    en: 'Splits a total down several levels (region, city, person …) so that every level adds up to the one above.',
  },
  parameters: {
    total: {
      zh: '要分解的总额，须为取整单位的整数倍；可为负数。',
      en: 'The total to split, a whole number of units. It may be negative.',
    },
    path: {
      zh: '层级：每行一条，每列一级，最高一级在左，如 华东 | 上海 | 张三。合并单元格请先拆分并向下填充。',
      en: 'One row for each amount, one column for each level, the highest first, e.g. East | Boston | Ann. Unmerge merged cells and fill them down.',
    },
    weights: {
      zh: '每行一个权重（不小于 0），如去年的销售额；各级按下面各行的合计分。',
      en: 'One weight for each row (0 or more), e.g. sales of last year. Groups count with the sum of their rows.',
    },
    unit: commonParameters.unit,
    hold: {
      zh: '每行一个锁定值：填了数的行保持不变，同组其余行分剩下的。空或 0 为不锁定。',
      en: 'Rows with a value keep it, the others of their group share the rest. Blank or 0: no hold.',
    },
  },
};
