import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Proposal } from '../../jobs/proposal';
import { errorText } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { isConflict, type Apply } from './use-apply';

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
  const language = useLanguage();
  const styles = useStyles();
  const message = useRef<HTMLDivElement>(null);
  const { state, busy } = apply;
  const { step } = state;

  // after a press the outcome is what matters next, for the eye and for a screen reader
  useEffect(() => {
    if (step === 'applied' || step === 'failed' || step === 'taken-back' || step === 'not-taken-back') {
      message.current?.focus();
      message.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [step]);

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
        {busy && <Spinner size="extra-tiny" label={say(step === 'applying' ? 'inserting' : 'takingBack')} />}
      </div>
      {(step === 'applied' || step === 'taking-back') && (
        <Message
          ref={message}
          intent="success"
          actions={[{ text: say('takeBack'), busy, run: () => void apply.takeBack(false) }]}
        >
          {say('inserted', { sheet: state.applied.sheets.join(', ') })}
        </Message>
      )}
      {step === 'taken-back' && (
        <Message ref={message} intent="info">
          {say('takenBack')}
        </Message>
      )}
      {step === 'failed' && (
        <Message ref={message} intent="error" actions={[{ text: say('refresh'), run: props.onRefresh }]}>
          {errorText(state.error, language)}
        </Message>
      )}
      {step === 'not-taken-back' && (
        <Message
          ref={message}
          intent="warning"
          actions={[
            {
              text: say(isConflict(state.error) ? 'takeBackAnyway' : 'takeBack'),
              run: () => void apply.takeBack(isConflict(state.error)),
            },
          ]}
        >
          {errorText(state.error, language)}
        </Message>
      )}
    </div>
  );
}
