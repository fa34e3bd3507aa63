/** The words that sales teams and CRMs use for the stages of a sale, in lower case without spaces and signs. */
export const stageWords: { readonly order: readonly (readonly string[])[]; readonly lost: readonly string[] } = {
  order: [
    ['线索获取', '线索', '新线索', 'lead', 'leads', 'prospecting', 'new'],
    ['初步接洽', '初步接触', '初步沟通', '验证客户', 'qualification', 'qualified', 'contact', 'contacted'],
    ['需求分析', '需求确认', '需求调研', 'needsanalysis', 'discovery'],
    ['valueproposition'],
    ['iddecisionmakers', 'identifydecisionmakers'],
    ['perceptionanalysis'],
    ['方案呈现', '方案报价', '方案', '报价', '方案/报价', 'proposal', 'proposalpricequote', 'quote', 'solution'],
    ['商务谈判', '谈判', '谈判审核', 'negotiation', 'negotiationreview'],
    ['合同签订', '签约', '赢单', '成交', '已成交', 'contract', 'signed', 'closedwon', 'won'],
    ['回款', '收款', 'payment', 'collected'],
  ],
  lost: ['丢单', '输单', '无效', '作废', 'closedlost', 'lost'],
};
