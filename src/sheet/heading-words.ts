import type { HeadingRole } from './table';

/**
 * How headings of real sheets and exports name each role, in the order of preference: of two columns the one whose
 * word stands first gets the role. Written without spaces and in lower case, as `headingRoles` compares them.
 */
interface RoleWords {
  /** The whole heading. */
  readonly whole: string;
  /** What a longer heading may end with: in both languages the last word says what a thing is. */
  readonly ending: string;
}

export const HEADING_WORDS: Readonly<Record<HeadingRole, RoleWords>> = {
  date: {
    whole:
      '下单日期 订单日期 下单时间 订单时间 签约日期 签单日期 签订日期 成交日期 合同签订日期 合同日期 销售日期 交易日期 ' +
      '成交时间 签约时间 业务日期 单据日期 开票日期 回款日期 收款日期 付款时间 日期 orderdate dateoforder saledate salesdate ' +
      'closedate closeddate transactiondate bookingdate contractdate signdate invoicedate date day 创建日期 创建时间 ' +
      'createddate createdate creationdate createdtime createdat 时间 年月 月份 期间 month period 发货日期 shipdate',
    ending: '日期 时间 date 日 time',
  },
  amount: {
    whole:
      '销售额 销售金额 签约额 签约金额 成交金额 成交额 订单金额 合同金额 合同额 销售收入 营业额 营业收入 业绩 销售业绩 ' +
      '回款金额 回款额 实付金额 实收金额 收款金额 金额 总金额 订单总额 总额 收入 流水 gmv sales salesamount totalsales netsales ' +
      'grosssales revenue salesrevenue totalrevenue netrevenue amount orderamount totalamount ordertotal ordervalue ' +
      'dealamount dealvalue contractvalue contractamount bookings turnover value 价税合计 含税金额 总价 商机金额 预计销售金额 ' +
      '预计成交金额 opportunityamount lineamount linetotal 销售',
    ending: '销售额 金额 收入 业绩 营业额 总价 回款 额 款 amount revenue sales turnover value',
  },
  quantity: {
    whole:
      '数量 销量 销售数量 订购数量 订货数量 件数 台数 套数 单数 订单数 订单量 单量 客户数 quantity orderquantity qty orderqty ' +
      'salesquantity quantitysold unitssold unitsales units volume salesvolume pcs pieces count orders',
    ending: '数量 销量 单量 件数 台数 套数 单数 订单数 客户数 quantity qty units volume count',
  },
  price: {
    whole:
      '单价 销售单价 成交单价 含税单价 售价 价格 均价 平均单价 客单价 unitprice price salesprice sellingprice averageprice asp listprice',
    ending: '单价 均价 价格 价 price',
  },
  cost: {
    whole:
      '成本 销售成本 总成本 成本金额 成本额 单位成本 采购成本 cost totalcost cogs costofgoodssold unitcost 进价 费用 expense',
    ending: '成本 cost 费用 费 expenses',
  },
  profit: {
    whole:
      '毛利 毛利额 毛利润 销售毛利 利润 利润额 净利润 净利 贡献毛利 profit grossprofit netprofit operatingprofit margin grossmargin',
    ending: '毛利 毛利额 利润 净利 profit',
  },
  region: {
    whole:
      '大区 区域 地区 销售区域 销售大区 所属区域 所属大区 片区 战区 region salesregion area salesarea territory ' +
      'salesterritory zone 省份 省 省市 所在省 state province 城市 所在城市 市 city 国家 国家/地区 country',
    ending: '大区 区域 地区 片区 省份 城市 region territory area',
  },
  channel: {
    whole:
      '渠道 销售渠道 渠道类型 渠道名称 成交渠道 channel saleschannel channeltype channelname 平台 销售平台 platform 来源渠道 客户来源 线索来源 来源 leadsource source',
    ending: '渠道 平台 channel',
  },
  product: {
    whole:
      '产品名称 产品 商品名称 商品 品名 货品名称 货品 物料名称 物料 产品型号 型号 sku skuname 存货名称 存货 服务项目 productname ' +
      'product item itemname itemdescription productdescription model part 规格型号',
    ending: '产品 商品 品名 product item',
  },
  category: {
    whole:
      '品类 产品类别 产品品类 商品类别 产品分类 商品分类 产品线 产品类型 产品系列 系列 类别 分类 类目 大类 一级类目 category ' +
      'productcategory productline productfamily productgroup productclass producttype 业务线 品牌 brand subcategory 子类 ' +
      '中类 小类 二级类目 segment line type 类型 目标类型 客户类型 行业 industry',
    ending: '品类 类别 分类 产品线 category 类型 type',
  },
  customer: {
    whole:
      '客户名称 客户 客户简称 客户全称 客户姓名 公司名称 企业名称 客户公司 购货单位 购买方 买方 买家 会员 会员名称 会员名 ' +
      'customername customer accountname account clientname client companyname company buyer buyername 公司 经销商 经销商名称 ' +
      'dealer distributor',
    ending: '客户 客户名称 customer client',
  },
  person: {
    whole:
      '责任主体 销售 销售员 销售人员 业务员 销售代表 负责人 责任人 客户经理 销售经理 业务经理 销售负责人 归属人 跟进人 经办人 所有者 所有人 ' +
      'owner salesrep salesrepresentative salesperson rep seller accountmanager accountowner opportunityowner dealowner ' +
      'salesmanager assignedto assignee person 姓名 员工 员工姓名 name employee employeename 团队 销售团队 小组 team salesteam ' +
      '部门 销售部门 department agent retailsalespeople salespeople',
    ending: '负责人 责任人 所有者 所有人 业务员 销售员 经理 owner rep salesperson manager 团队 小组 team 部门',
  },
  target: {
    whole:
      '目标 月度目标 月目标 季度目标 年度目标 年目标 周目标 周均目标 日目标 销售目标 业绩目标 目标值 目标额 目标金额 目标销售额 ' +
      '计划 计划额 计划值 计划金额 计划销售额 预算 预算额 指标 任务 任务额 销售任务 target salestarget monthlytarget plan planned ' +
      'salesplan quota salesquota budget goal salesgoal',
    ending: '目标 目标值 计划 预算 指标 任务 target plan quota budget goal',
  },
  actual: {
    whole:
      '实际 实际完成 实际完成额 实际销售额 实际值 实际额 实际金额 实绩 完成 完成额 完成值 完成金额 已完成 达成 达成额 达成值 ' +
      'actual actuals actualsales actualamount achieved achievement achieve',
    ending: '实际 完成 完成额 达成 达成额 实绩 actual actuals achieved',
  },
  order: {
    whole:
      '订单号 订单编号 订单id 订单 单号 销售单号 单据编号 单据号 合同编号 合同号 交易号 orderid orderno ordernumber order ' +
      'salesorder invoiceno invoicenumber invoiceid invoice 流水号 商机编号 商机名称 opportunityname opportunity opportunityid ' +
      'dealname deal contractno contractnumber',
    ending: '订单号 单号 订单编号 合同编号 orderid orderno ordernumber',
  },
};
