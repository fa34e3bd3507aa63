import type { ColumnKind, ColumnRole } from '../sheet/table';
import type { Text } from './language';

/** The meanings of columns, in the words of a sales team. */
export const columnTexts = {
  roles: {
    date: { zh: '日期', en: 'Date' },
    period: { zh: '期间', en: 'Period' },
    amount: { zh: '金额', en: 'Amount' },
    quantity: { zh: '数量', en: 'Quantity' },
    price: { zh: '单价', en: 'Price' },
    cost: { zh: '成本', en: 'Cost' },
    profit: { zh: '利润', en: 'Profit' },
    rate: { zh: '比率', en: 'Rate' },
    target: { zh: '目标', en: 'Target' },
    actual: { zh: '实际', en: 'Actual' },
    region: { zh: '区域', en: 'Region' },
    channel: { zh: '渠道', en: 'Channel' },
    product: { zh: '产品', en: 'Product' },
    category: { zh: '类别', en: 'Category' },
    customer: { zh: '客户', en: 'Customer' },
    person: { zh: '人员', en: 'Person' },
    order: { zh: '编号', en: 'ID' },
    stage: { zh: '阶段', en: 'Stage' },
    status: { zh: '状态', en: 'Status' },
    probability: { zh: '赢率', en: 'Probability' },
  } satisfies Record<ColumnRole, Text>,
  /** A column without a meaning of its own. */
  kinds: {
    number: { zh: '其他数字', en: 'Other numbers' },
    date: { zh: '其他日期', en: 'Other dates' },
    text: { zh: '其他文字', en: 'Other texts' },
  } satisfies Record<ColumnKind, Text>,
  sureness: {
    sure: { zh: '确定', en: 'sure' },
    likely: { zh: '大概', en: 'likely' },
    unsure: { zh: '请确认', en: 'please check' },
  },
} as const;
