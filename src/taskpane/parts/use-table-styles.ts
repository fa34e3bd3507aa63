import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of the small tables in the pane. */
export const useTableStyles = makeStyles({
  title: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  label: { textAlign: 'left', overflowWrap: 'anywhere', paddingLeft: 0 },
  cell: {
    textAlign: 'right',
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  group: { fontWeight: tokens.fontWeightSemibold },
  /** A row's name is a heading by its place, not by its weight. */
  name: { fontWeight: 'inherit' },
  under: { paddingLeft: tokens.spacingHorizontalM },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
});
