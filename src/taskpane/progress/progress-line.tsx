import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { progressTexts } from '../../texts/progress';
import { useCatalogue } from '../language-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  what: { flexGrow: 1, overflowWrap: 'anywhere' },
});

/** What is quick needs no bar: it would only flicker. */
const PATIENCE = 400;

/** What is being done, how far it is, and the way to stop it. */
export function ProgressLine(props: {
  readonly what: string;
  /** From 0 to 1; null where nobody can say. */
  readonly share: number | null;
  readonly stopping?: boolean;
  /** Absent where stopping would leave things half done. */
  readonly onCancel?: (() => void) | undefined;
}) {
  const { what, share, stopping = false, onCancel } = props;
  const say = useCatalogue(progressTexts);
  const styles = useStyles();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Text size={200} className={styles.what}>
          {percent === null ? what : say('share', { what, share: percent })}
        </Text>
        {onCancel && (
          <Button size="small" disabledFocusable={stopping} onClick={onCancel}>
            {say(stopping ? 'cancelling' : 'cancel')}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={what} {...(share === null ? {} : { value: share })} />
    </div>
  );
}
