import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowTrendingFilled,
  CheckmarkCircleFilled,
  CircleRegular,
  DismissCircleFilled,
  WarningFilled,
} from '@fluentui/react-icons';

export type LightKind = 'best' | 'good' | 'warning' | 'bad' | 'none';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  best: { color: tokens.colorStatusSuccessForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  none: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  best: ArrowTrendingFilled,
  good: CheckmarkCircleFilled,
  warning: WarningFilled,
  bad: DismissCircleFilled,
  none: CircleRegular,
} as const;

/** A traffic light that a printer in grey and a screen reader tell too: a sign, a word and a colour. */
export function Light({ kind, children }: { readonly kind: LightKind; readonly children: string }) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return (
    <span className={mergeClasses(styles.root, styles[kind])}>
      <Icon aria-hidden="true" />
      {children}
    </span>
  );
}
