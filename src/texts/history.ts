import type { Text } from './language';

/** The history of what was written, the log, and what may come between two who write at once. */
export const historyTexts = {
  history: { zh: '历史', en: 'History' },
  close: { zh: '关闭历史', en: 'Close history' },
  intro: {
    zh: '最近 20 次写入可以撤回，关闭文件后也可以。完整记录见工作表“{sheet}”。',
    en: 'The last 20 changes can be taken back, also after the file was closed. The sheet “{sheet}” has the whole log.',
  },
  none: { zh: '还没有写入过。', en: 'Nothing was written yet.' },
  name: { zh: '记录中你的名字', en: 'Your name in the log' },
  nameHint: {
    zh: 'Excel 不告诉加载项是谁在用；填了才会写进记录，只在本次打开期间有效。',
    en: 'Excel does not tell an add-in who you are: what you enter goes into the log, until the pane is closed.',
  },
  entry: { zh: '{number}. {what}', en: '{number}. {what}' },
  about: { zh: '{when}，{who}，{cells} 个单元格', en: '{when}, {who}, {cells} {cells:cell|cells}' },
  aboutOne: { zh: '{when}，{who}，1 个单元格', en: '{when}, {who}, 1 cell' },
  nobody: { zh: '未署名', en: 'no name' },
  takeBackOne: { zh: '撤回第 {number} 项', en: 'Take back no. {number}' },
  takenBack: { zh: '已撤回', en: 'Taken back' },
  pending: { zh: '正在写入，或写到一半', en: 'Being written, or left half done' },
  notKept: { zh: '单元格太多，没有保留原值', en: 'Too many cells: the old ones are not kept' },
  saveLog: { zh: '保存全部记录（.csv）', en: 'Save the whole log (.csv)' },
  logFile: { zh: 'Targetry 记录', en: 'Targetry log' },

  headings: [
    { zh: '时间', en: 'When' },
    { zh: '谁', en: 'Who' },
    { zh: '编号', en: 'No.' },
    { zh: '做了什么', en: 'What' },
    { zh: '位置', en: 'Where' },
    { zh: '单元格数', en: 'Cells' },
  ],
  logTakenBack: { zh: '撤回第 {number} 项', en: 'Took back no. {number}' },

  recoveredPutBack: {
    zh: '{when} {who}的“{what}”写到一半中断了，原来的单元格已恢复。',
    en: '“{what}” ({who}, {when}) broke off in the middle. The old cells are back.',
  },
  recoveredTakenBack: {
    zh: '{when} {who}的“{what}”撤回到一半中断了，现已撤回完毕。',
    en: 'Taking back “{what}” ({who}, {when}) broke off in the middle. It is finished now.',
  },
  recoveredLost: {
    zh: '{when} {who}的“{what}”写到一半中断了，原值已不在工作簿里，请检查 {places}。',
    en: '“{what}” ({who}, {when}) broke off in the middle and its old cells are gone from the workbook. Check {places}.',
  },
  recoveredKept: { zh: '之后有人改过的没有动：{places}。', en: 'What others changed since stays: {places}.' },

  busy: {
    zh: '{who}正在用 Targetry 写这个工作簿。没有写入任何内容，请稍后再试。',
    en: '{who} is writing in this workbook with Targetry. Nothing was written: try again in a moment.',
  },
  somebody: { zh: '有人', en: 'Somebody' },
  leaseLost: {
    zh: '写入中断得太久，已放弃，工作簿恢复原样。请再试一次。',
    en: 'Writing was interrupted for too long and was given up; the workbook is as it was. Try again.',
  },
  keptByNewer: {
    zh: '这个工作簿的历史由更新版本的 Targetry 保存，此版本不能安全写入。没有写入任何内容，请升级 Targetry。',
    en: 'A newer Targetry keeps the history of this workbook; this version can’t write safely. Nothing was written: update Targetry.',
  },
  keptNoMore: {
    zh: '这次写入的原值已不再保留（之后又有 20 次写入，或单元格太多），不能撤回。',
    en: 'The old cells of this change are kept no more (20 others came since, or they were too many): it can’t be taken back.',
  },

  conflicts: { zh: '读取之后被改过的单元格', en: 'Cells that changed since they were read' },
  conflictCell: { zh: '单元格', en: 'Cell' },
  conflictWas: { zh: '读取时', en: 'Was' },
  conflictNow: { zh: '现在', en: 'Is now' },
  conflictWouldBe: { zh: '将写入', en: 'Would be' },
  conflictUnchanged: { zh: '不写', en: 'not written' },
  conflictMore: { zh: '还有 {count} 个。', en: '{count} more.' },
  blank: { zh: '（空白）', en: '(blank)' },
} as const satisfies Record<string, Text | readonly Text[]>;
