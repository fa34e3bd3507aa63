import { useEffect, useRef } from 'react';
import { errorText } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { BasisChanged } from '../../workbook/apply-errors';
import { progressTexts } from '../../texts/progress';
import { ProgressLine } from '../progress/progress-line';
import { Message } from '../parts/message';
import { ConflictRows } from './conflict-rows';
import { canBeTriedAgain, isConflict, type Apply } from './use-apply';

/** What came of a change to the workbook, with the way back. */
export function ApplyOutcome(props: {
  readonly apply: Apply;
  /** What was done, where it is not that sheets were inserted. */
  readonly done?: string;
  onRefresh(): void;
}) {
  const { apply } = props;
  const say = useTexts();
  const language = useLanguage();
  const message = useRef<HTMLDivElement>(null);
  const { state, busy } = apply;
  const { step } = state;

  // after a press the outcome is what matters next, for the eye and for a screen reader
  useEffect(() => {
    if (
      step === 'applied' ||
      step === 'cancelled' ||
      step === 'still-applied' ||
      step === 'failed' ||
      step === 'taken-back' ||
      step === 'not-taken-back'
    ) {
      message.current?.focus();
      message.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [step]);

  return (
    <>
      {busy && (
        <ProgressLine
          what={
            apply.progress.stopping
              ? progressTexts.putBack[language]
              : say(step === 'applying' ? 'inserting' : 'takingBack')
          }
          share={apply.progress.stopping ? null : apply.progress.share}
          stopping={apply.progress.stopping}
          onCancel={apply.progress.cancel}
        />
      )}
      {step === 'cancelled' && (
        <Message ref={message} intent="info">
          {progressTexts.nothingWritten[language]}
        </Message>
      )}
      {(step === 'applied' || step === 'taking-back' || step === 'still-applied') && (
        <Message
          ref={message}
          intent="success"
          actions={[{ text: say('takeBack'), busy, run: () => void apply.takeBack(false) }]}
        >
          {step === 'still-applied' && `${progressTexts.notTakenBack[language]} `}
          {props.done ?? say('inserted', { sheet: state.applied.sheets.join(language === 'zh' ? '”、“' : '” and “') })}
        </Message>
      )}
      {step === 'taken-back' && (
        <Message ref={message} intent="info">
          {say('takenBack')}
        </Message>
      )}
      {step === 'failed' && (
        <Message
          ref={message}
          intent="error"
          actions={[
            { text: say('refresh'), run: props.onRefresh },
            ...(canBeTriedAgain(state.error) ? [{ text: say('tryAgain'), run: () => void apply.again() }] : []),
          ]}
        >
          {errorText(state.error, language)}
        </Message>
      )}
      {step === 'failed' && state.error instanceof BasisChanged && state.error.cells.length > 0 && (
        <ConflictRows cells={state.error.cells} />
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
    </>
  );
}
