/** What the pane does: one tab and one button of the ribbon each. */
export type Job =
  | 'set'
  | 'decompose'
  | 'people'
  | 'track'
  | 'explain'
  | 'review'
  | 'check'
  | 'actions'
  | 'incentives'
  | 'funnel'
  | 'workbook';
