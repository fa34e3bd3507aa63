/** What the pane does: one tab and one button of the ribbon each. */
export type Job = 'decompose' | 'track' | 'explain' | 'check' | 'actions';
