import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    // two side by side where there is room for both, one above the other in a narrow pane
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    // a field may be narrower than its longest choice
    '> *': { minWidth: 0 },
  },
});

export function PairOfFields({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
