import type { ExportObject, ExportSystem } from '../sheet/export-kinds';
import type { Text } from './language';

/** The CRMs whose exports are recognised, and what is exported. */
export const exportTexts = {
  systems: {
    salesforce: { zh: ' Salesforce ', en: 'Salesforce' },
    zoho: { zh: ' Zoho CRM ', en: 'Zoho CRM' },
    fxiaoke: { zh: '纷享销客', en: 'Fxiaoke (纷享销客)' },
    dingtalk: { zh: '钉钉CRM', en: 'DingTalk CRM (钉钉CRM)' },
  } satisfies Record<ExportSystem, Text>,
  objects: {
    opportunities: { zh: '商机', en: 'opportunities' },
    orders: { zh: '订单', en: 'orders' },
    payments: { zh: '回款', en: 'payments' },
    customers: { zh: '客户', en: 'customers' },
  } satisfies Record<ExportObject, Text>,
} as const;
