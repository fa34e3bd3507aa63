import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Proposal } from '../../jobs/proposal';
import { useTexts } from '../language-context';
import { ApplyOutcome } from './apply-outcome';
import type { Apply } from './use-apply';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The buttons that insert a result, and below them what came of it with the way back. */
export function ApplyBar(props: {
  readonly apply: Apply;
  /** Null while there is nothing to insert. */
  readonly propose: ((as: 'formulas' | 'values') => Proposal) | null;
  readonly formulas: boolean;
  onRefresh(): void;
}) {
  const { apply, propose } = props;
  const say = useTexts();
  const styles = useStyles();
  const { busy } = apply;

  const insert = (as: 'formulas' | 'values') => {
    if (propose !== null && !busy) void apply.apply(() => propose(as));
  };
  const disabled = propose === null || busy;
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        {props.formulas && (
          <Button appearance="primary" disabledFocusable={disabled} onClick={() => insert('formulas')}>
            {say('insertFormulas')}
          </Button>
        )}
        <Button
          appearance={props.formulas ? 'secondary' : 'primary'}
          disabledFocusable={disabled}
          onClick={() => insert('values')}
        >
          {say('insertValues')}
        </Button>
      </div>
      <ApplyOutcome apply={apply} onRefresh={props.onRefresh} />
    </div>
  );
}
