import type { Text } from './language';

/** Every text of the workbench page. `{name}` and the like are filled in by `fill`. */
export const workbenchTexts = {
  title: { zh: 'Targetry 工作台', en: 'Targetry workbench' },
  open: { zh: '打开…', en: 'Open…' },
  openHint: {
    zh: '打开另一个 .xlsx 工作簿或 .csv 文件（也可以把文件拖进来）',
    en: 'Open another .xlsx workbook or a .csv file (or drop it here)',
  },
  save: { zh: '保存', en: 'Save' },
  saveHint: { zh: '下载为 {name}.xlsx', en: 'Download as {name}.xlsx' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '恢复', en: 'Redo' },
  samples: { zh: '示例', en: 'Samples' },
  newSheet: { zh: '工作表1', en: 'Sheet1' },
  gallery: { zh: '函数示例', en: 'Examples' },
  galleryAll: { zh: '全部函数', en: 'All functions' },
  gallerySheet: { zh: '示例 {id}', en: 'Example {id}' },
  galleryHint: {
    zh: '试一试：改一个参数，结果立即重算。出错的单元格，选中后在最下面一行看原因。',
    en: 'Try it: change an argument and the result follows. For an error, select its cell and read why at the bottom.',
  },
  galleryFormula: { zh: '公式：{formula}', en: 'Formula: {formula}' },
  galleryResult: { zh: '结果', en: 'Result' },
  galleryOpened: { zh: '已打开 {name} 的示例。', en: 'The examples of {name} are open.' },
  language: { zh: '语言', en: 'Language' },
  grid: { zh: '表格', en: 'Spreadsheet' },
  pane: { zh: 'Targetry 任务窗格', en: 'Targetry pane' },
  loading: { zh: '正在打开 {name}…', en: 'Opening {name}…' },
  calculating: { zh: '正在计算…', en: 'Calculating…' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  openCancelled: {
    zh: '已取消打开 {name}，之前的工作簿还在。',
    en: 'Opening {name} was cancelled: the workbook from before is still there.',
  },
  ready: {
    zh: '就绪。数据只在这台电脑上处理，不会离开本机。',
    en: 'Ready. Everything is computed on this machine; no data leaves it.',
  },
  saved: { zh: '已下载 {name}.xlsx。', en: '{name}.xlsx has been downloaded.' },
  opened: { zh: '已打开 {name}。', en: '{name} is open.' },
  discard: {
    zh: '“{name}”里有还没有保存的修改。放弃这些修改并打开另一个文件吗？',
    en: '“{name}” has changes that are not saved. Discard them and open another file?',
  },
} as const satisfies Record<string, Text>;

/** The sample workbooks. */
export const sampleTexts = {
  superstore: { zh: 'Superstore 订单示例（英文数据）', en: 'Superstore orders, 2014–2017' },
  'sales-team': { zh: '销售团队示例', en: '销售团队示例 (a sales team, in Chinese)' },
  empty: { zh: '空白工作簿', en: 'Empty workbook' },
} as const satisfies Record<string, Text>;

/** Why a file was not opened, and what to do. The grid stays as it was. */
export const refusalTexts = {
  empty: {
    zh: '“{name}”是空文件，没有打开。请重新下载或导出后再试。',
    en: '“{name}” is empty and was not opened. Download or export it again.',
  },
  encrypted: {
    zh: '“{name}”有打开密码，没有打开。请先在 Excel 里去掉密码（文件 › 信息 › 保护工作簿 › 用密码进行加密），再另存后打开。',
    en: '“{name}” is encrypted and was not opened. Remove its password in Excel first (File › Info › Protect Workbook › Encrypt with Password) and save it.',
  },
  'old-format': {
    zh: '“{name}”是旧的 .xls 格式，没有打开。请在 Excel 里另存为 .xlsx 后再打开。',
    en: '“{name}” has the old .xls format and was not opened. Save it as .xlsx in Excel and open that.',
  },
  'not-xlsx': {
    zh: '“{name}”不是 .xlsx 工作簿，也不是 .csv 文件，没有打开。其他格式请先在 Excel 里另存为 .xlsx。',
    en: '“{name}” is neither an .xlsx workbook nor a .csv file and was not opened. Save other formats as .xlsx in Excel first.',
  },
  damaged: {
    zh: '“{name}”已损坏，没有打开。请在 Excel 里用“打开并修复”修好后另存，或重新下载。',
    en: '“{name}” is damaged and was not opened. Repair it in Excel (Open and Repair) and save it, or download it again.',
  },
  'too-large': {
    zh: '“{name}”解压后超过 500 MB，没有打开。如果来源可靠，请在 Excel 里删去不用的工作表和整行整列的格式，另存后再打开。',
    en: '“{name}” unpacks to more than 500 MB and was not opened. If you trust where it comes from, remove unused sheets and formats of whole rows and columns in Excel and save it again.',
  },
  'defines-entities': {
    zh: '“{name}”里含有工作簿中不允许的文档类型声明，可能有害，没有打开。如果来源可靠，请在 Excel 里打开并另存后再试。',
    en: '“{name}” holds a document type declaration, which workbooks must not have and which may do harm, and was not opened. If you trust where it comes from, open it in Excel, save it again and try once more.',
  },
  'csv-no-text': {
    zh: '“{name}”不是完整的文本文件（UTF-8、GB18030、Windows-1252 或 UTF-16），没有打开。请重新导出，或在 Excel 里另存为“CSV UTF-8”。',
    en: '“{name}” is no whole text file in UTF-8, GB18030, Windows-1252 or UTF-16 and was not opened. Export it again, or save it as “CSV UTF-8” in Excel.',
  },
  'csv-cut-off': {
    zh: '“{name}”第 {row} 行有一个引号没有配对，文件可能不完整，没有打开。请补上引号，或重新导出。',
    en: 'A quotation mark in row {row} of “{name}” is never closed; the file may be cut off and was not opened. Close it, or export the file again.',
  },
  'csv-too-large': {
    zh: '“{name}”太大（{size}），没有打开。最多 50 MB、1,048,576 行、16,384 列。请按时间或区域分开导出。',
    en: '“{name}” is too large ({size}) and was not opened. At most 50 MB, 1,048,576 rows and 16,384 columns. Export it in parts, by time or region.',
  },
  'csv-long-cell': {
    zh: '“{name}”第 {row} 行第 {column} 列的文字超过 32,767 个字符，单元格放不下，没有打开。请缩短它，或检查前面的引号。',
    en: 'Row {row}, column {column} of “{name}” has more than 32,767 characters, too many for a cell, and was not opened. Shorten it, or check the quotation marks before it.',
  },
  'only-pictures': {
    zh: '“{name}”里没有表格，工作表“{sheet}”上只有图片“{picture}”（{cell}），没有打开。图片里的表格读不出来：请索取原来的表格，或在 Excel 里用“数据 › 来自图片”转成单元格，核对后另存。',
    en: '“{name}” holds no table but a picture, “{picture}” on sheet “{sheet}” ({cell}), and was not opened. A picture of a table can’t be read: ask for the sheet itself, or turn it into cells in Excel with Data › From Picture, check them and save.',
  },
  'no-table': {
    zh: '“{name}”里没有找到表格，没有打开。需要至少一张工作表有一行标题，下面有数据。',
    en: '“{name}” holds no table and was not opened. At least one sheet needs a row of headings with data below.',
  },
} as const satisfies Record<string, Text>;

/** What of an opened file the workbench neither shows nor keeps. */
export const lossTexts = {
  sentence: {
    zh: '“{name}”里的{parts}在这里不显示，在这里保存的文件里也不会有。原文件不受影响。',
    en: '“{name}” holds {parts}, which are not shown here and will be missing from files saved here. The original stays as it is.',
  },
  charts: { zh: '图表', en: 'charts' },
  'pivot-tables': { zh: '数据透视表', en: 'pivot tables' },
  macros: { zh: '宏', en: 'macros' },
  'external-links': { zh: '外部链接', en: 'links to other workbooks' },
  slicers: { zh: '切片器', en: 'slicers' },
} as const satisfies Record<string, Text>;

export const failureTexts = {
  sample: {
    zh: '示例工作簿没有打开（{why}）。请重新运行 npm start，或打开自己的 .xlsx 文件。',
    en: 'The sample workbook could not be opened ({why}). Run npm start again, or open an .xlsx file of your own.',
  },
  grid: {
    zh: '表格没有打开（{why}）。请重新载入这个网页。',
    en: 'The spreadsheet could not be opened ({why}). Load this page again.',
  },
  save: {
    zh: '没有保存成功（{why}）。表格里的内容没有变。',
    en: 'Saving failed ({why}). Nothing in the grid has changed.',
  },
  gallery: {
    zh: '示例没有全部打开（{why}）。按“撤销”可去掉已打开的。',
    en: 'Not all examples could be opened ({why}). “Undo” removes those that were.',
  },
} as const satisfies Record<string, Text>;

/** What the errors of a cell mean, where the formula does not say more itself. */
export const cellErrorTexts: Readonly<Record<string, Text>> = {
  '#SPILL!': {
    zh: '结果放不下：公式下方或右方有单元格不为空。请清空它们，或把公式移到空白处。',
    en: 'The result does not fit: a cell below or beside the formula is not empty. Clear it, or move the formula.',
  },
  '#VALUE!': { zh: '公式里有参数的类型或内容不对。', en: 'An argument of the formula has the wrong kind of value.' },
  '#N/A': { zh: '这里没有可用的值。', en: 'There is no value available here.' },
  '#REF!': { zh: '公式引用的单元格已不存在。', en: 'The formula refers to cells that no longer exist.' },
  '#NAME?': {
    zh: '公式里有不认识的名称。请检查函数名的拼写。',
    en: 'The formula holds a name that is not known. Check how the function is spelled.',
  },
  '#DIV/0!': { zh: '公式除以了 0 或空单元格。', en: 'The formula divides by 0 or by an empty cell.' },
  '#NUM!': { zh: '计算结果不是可用的数字。', en: 'The calculation gives no usable number.' },
  '#NULL!': { zh: '公式里的两个区域没有交集。', en: 'Two ranges in the formula do not meet.' },
  '#CALC!': { zh: '公式没有得到结果。', en: 'The formula gives no result.' },
};
