import { tokens } from '@fluentui/react-components';

/** Colours of charts by what they mean, from the theme: they follow Office's dark and high-contrast themes. */
export const chartColors = {
  main: tokens.colorBrandForeground1,
  second: tokens.colorPaletteDarkOrangeForeground1,
  third: tokens.colorPalettePurpleForeground2,
  quiet: tokens.colorNeutralForeground3,
  up: tokens.colorStatusSuccessForeground1,
  down: tokens.colorStatusDangerForeground1,
  hidden: 'transparent',
} as const;
