/** What a colour on a sheet or in a chart stands for. Never the only sign: words, icons and labels say the same. */
export type ColorRole =
  | 'ink'
  | 'muted'
  | 'paper'
  | 'head' // behind the headings of a table
  | 'accent' // titles
  | 'rule' // thin lines
  | 'input' // where people type
  | 'target'
  | 'actual'
  | 'total'
  | 'up'
  | 'down'
  | 'good'
  | 'warn'
  | 'bad';

/** Colours of print and screen on white, "#rrggbb"; those of texts have a contrast of 4.5 at least. */
export const COLORS: Readonly<Record<ColorRole, string>> = {
  ink: '#242424',
  muted: '#5c5c5c',
  paper: '#ffffff',
  head: '#e6efe9',
  accent: '#0f5132',
  rule: '#b8c4bd',
  input: '#fff2cc',
  target: '#7a7a7a',
  actual: '#0f6cbd',
  total: '#41546b',
  up: '#0e700e',
  down: '#b10e1c',
  good: '#0e700e',
  warn: '#8a5a00',
  bad: '#b10e1c',
};
