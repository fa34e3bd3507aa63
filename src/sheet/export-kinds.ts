import type { ColumnRole } from './table';

export type ExportSystem = 'salesforce' | 'zoho' | 'fxiaoke' | 'dingtalk';
export type ExportObject = 'opportunities' | 'orders' | 'payments' | 'customers';

/**
 * The headings that a system gives the columns of one of its objects, in the languages it exports in. Written without
 * spaces, punctuation and bracketed units, in lower case, as `findExport` compares them. The pages they were taken from
 * are named in docs/exports.md.
 */
export interface ExportKind {
  readonly system: ExportSystem;
  readonly object: ExportObject;
  /** The headings of each role, in the order of preference: of two columns the one whose heading stands first gets it. */
  readonly roles: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Other headings of the object. */
  readonly others: string;
  /** Of all these, those that tell this system and object from others. */
  readonly marks: string;
}

export const EXPORT_KINDS: readonly ExportKind[] = [
  {
    system: 'salesforce',
    object: 'opportunities',
    roles: {
      date: 'closedate 结束日期 createddate 创建日期',
      amount: 'amount amountconverted 金额 金额已转换 expectedrevenue 预期收入',
      quantity: 'quantity opportunityquantity 数量',
      customer: 'accountname 客户名 客户名称',
      person: 'opportunityowner 业务机会所有人 opportunityowneralias 业务机会所有人别名 ownername owner',
      stage: 'stage 阶段',
      probability: 'probability 可能性',
      order: 'opportunityname 业务机会名称 业务机会名 opportunityid 业务机会id',
      channel: 'leadsource 潜在客户来源',
      category: 'type opportunitytype 类型 业务机会类型',
      region: 'billingstate/province billingstate billingcity territoryname accountterritory',
      status: 'forecastcategory 预测类别',
    },
    others:
      'ownerrole 所有人角色 fiscalperiod 财政期间 会计期间 fiscalyear age 期限 账龄 nextstep 下一步 lastmodifieddate 上次修改日期 ' +
      'lastactivity primarycampaignsource 主要市场活动源 opportunitycurrency amountcurrency expectedrevenuecurrency closed 已结束 won 已赢得',
    marks:
      'opportunityowner opportunityowneralias opportunityname fiscalperiod ownerrole forecastcategory opportunityid age primarycampaignsource ' +
      '业务机会所有人 业务机会所有人别名 业务机会名称 业务机会名 所有人角色 财政期间 会计期间 潜在客户来源 业务机会id',
  },
  {
    system: 'zoho',
    object: 'opportunities',
    roles: {
      date: 'closingdate 预计成交日期 结束日期 createdtime 创建时间',
      amount: 'amount 金额 expectedrevenue 预期收入',
      customer: 'accountname 客户名称',
      person: 'dealowner 商机所有者 potentialowner',
      stage: 'stage 阶段',
      probability: 'probability 可能性',
      order: 'dealname 商机名称 potentialname recordid 记录id dealid',
      channel: 'leadsource 线索来源',
      category: 'type 类型',
      region: 'territory territories 区域',
    },
    others:
      'campaignsource 宣传来源 市场活动来源 contactname 联系人姓名 nextstep 下一步 createdby 创建者 modifiedby 修改者 modifiedtime 修改时间 ' +
      'description 描述 lastactivitytime 最后活动时间 dealownerid accountnameid contactnameid currency exchangerate tag reasonforloss overallsalesduration salescycleduration',
    marks:
      'dealowner dealname closingdate campaignsource potentialowner potentialname dealownerid dealid 商机所有者 宣传来源 线索来源 市场活动来源 创建者 修改者',
  },
  {
    system: 'fxiaoke',
    object: 'orders',
    roles: {
      date: '下单日期 创建时间',
      amount: '销售订单金额 订单金额 产品合计',
      customer: '客户名称',
      person: '负责人',
      order: '销售订单编号 订单编号',
      status: '状态 生命状态 订单状态',
      channel: '来源 外部来源',
      category: '业务类型',
      region: '区域 所属区域',
    },
    others:
      '整单折扣 已回款金额 待回款金额 已开票金额 已退款金额 退货单金额 待确认的回款金额 待确认的开票金额 已计划回款金额 已发货金额 结算方式 收款类型 ' +
      '发货状态 发货时间 收货时间 交货日期 发货备注 收货人 收货人电话 收货地址 价目表 促销活动 报价单 商机名称 商机20 商机 合作伙伴 订货仓库 提交时间 ' +
      '负责人所在部门 负责人主属部门 归属部门 锁定状态 创建人 最后修改人 最后修改时间 外部负责人 备注 相关团队',
    marks:
      '销售订单编号 销售订单金额 整单折扣 已回款金额 待回款金额 已开票金额 已退款金额 退货单金额 产品合计 商机20 负责人所在部门 负责人主属部门 生命状态',
  },
  {
    system: 'fxiaoke',
    object: 'opportunities',
    roles: {
      date: '预计成交日期 预计结单日期 创建时间',
      amount: '商机金额 预计成交金额 商机明细合计',
      customer: '客户名称',
      person: '负责人',
      stage: '商机阶段 销售阶段 当前阶段 阶段',
      probability: '赢率 阶段赢率',
      order: '商机名称 商机编号',
      status: '商机状态 阶段状态 生命状态 状态',
      channel: '商机来源 来源',
      category: '业务类型 商机类型',
      region: '区域 所属区域',
    },
    others:
      '销售流程 商机折扣 输单原因 输单描述 进入当前阶段时间 已耗时 最后跟进时间 最后跟进人 市场活动 销售线索 价目表 合作伙伴 ' +
      '负责人所在部门 负责人主属部门 归属部门 锁定状态 创建人 最后修改人 最后修改时间 外部负责人 外部来源 备注 相关团队',
    marks:
      '商机金额 销售流程 商机阶段 阶段状态 商机明细合计 赢率 进入当前阶段时间 负责人所在部门 负责人主属部门 生命状态 最后跟进时间',
  },
  {
    system: 'fxiaoke',
    object: 'payments',
    roles: {
      date: '回款日期 创建时间',
      amount: '本次回款总金额 本次回款金额 回款金额',
      customer: '客户名称',
      person: '负责人',
      order: '销售订单编号 订单编号 回款编号',
      status: '状态 生命状态',
      channel: '外部来源',
      category: '业务类型 款项类别',
    },
    others:
      '回款编号 回款方式 财务确认人 财务确认时间 提醒日期 回款提交时间 提交时间 回款计划 合作伙伴 附件 ' +
      '负责人所在部门 负责人主属部门 归属部门 锁定状态 创建人 最后修改人 最后修改时间 外部负责人 备注 相关团队',
    marks:
      '本次回款总金额 本次回款金额 财务确认人 财务确认时间 回款提交时间 提醒日期 负责人所在部门 负责人主属部门 生命状态',
  },
  {
    system: 'dingtalk',
    object: 'customers',
    roles: {
      date: '创建时间',
      customer: '客户名称 客户姓名',
      person: '负责人',
      status: '客户跟进状态 跟进状态 客户状态',
      channel: '客户来源',
      category: '客户行业 所属行业 客户级别 客户类型 重要程度',
      region: '区域城市 所在地区 地址',
    },
    others:
      '客户意向 是否重要 客户标签 标签 联系人姓名 联系人 手机号 电话 客户电话 协作人 协同人 创建人 最近跟进时间 最近跟进记录 下次跟进时间 更新时间 修改时间 备注 跟进记录',
    marks: '客户跟进状态 跟进状态 客户意向 协作人 协同人 最近跟进时间 区域城市 是否重要 重要程度',
  },
  {
    system: 'dingtalk',
    object: 'opportunities',
    roles: {
      date: '预计成交日期 预计成交时间 创建时间',
      amount: '预计销售金额 预计成交金额 商机金额',
      customer: '关联客户 所属客户 客户名称',
      person: '负责人',
      stage: '商机阶段 销售阶段',
      probability: '赢单率 赢率',
      order: '商机名称 商机编号',
      status: '商机状态 审批状态',
      channel: '商机来源 客户来源',
      category: '商机类型',
      product: '关联产品 意向产品',
    },
    others: '协作人 协同人 创建人 提交人 最近跟进时间 更新时间 修改时间 备注 联系人 关联联系人 审批编号',
    marks: '关联客户 所属客户 协作人 协同人 预计销售金额 赢单率 最近跟进时间 提交人 审批编号 关联产品',
  },
  {
    system: 'dingtalk',
    object: 'orders',
    roles: {
      date: '下单日期 订单日期 签订日期 签约日期 创建时间',
      amount: '订单金额 合同金额 订单总金额',
      customer: '关联客户 所属客户 客户名称',
      person: '负责人',
      order: '订单编号 合同编号 订单名称 合同名称',
      status: '订单状态 审批状态 合同状态',
      product: '关联产品 产品名称',
      quantity: '产品数量 数量',
    },
    others:
      '关联商机 关联合同 合同名称 合同编号 订单名称 开始日期 结束日期 协作人 协同人 创建人 提交人 更新时间 修改时间 备注 审批编号 审批结果 完成时间 回款状态 已回款金额 未回款金额',
    marks: '关联客户 所属客户 关联商机 关联合同 关联产品 协作人 协同人 提交人 审批编号 审批状态 审批结果',
  },
  {
    system: 'dingtalk',
    object: 'payments',
    roles: {
      date: '回款日期 实际回款日期 创建时间',
      amount: '回款金额 实际回款金额',
      customer: '关联客户 所属客户 客户名称',
      person: '负责人',
      order: '关联订单 关联合同 合同编号 回款编号',
      status: '回款状态 审批状态',
      category: '回款类型',
    },
    others:
      '回款编号 回款方式 回款期次 回款期数 计划回款日期 计划回款金额 协作人 协同人 创建人 提交人 更新时间 修改时间 备注 审批编号 审批结果 完成时间',
    marks: '关联客户 所属客户 关联订单 关联合同 回款期次 回款期数 协作人 协同人 提交人 审批编号 审批状态 审批结果',
  },
];
