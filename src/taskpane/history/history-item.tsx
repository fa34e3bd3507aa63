import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { fill } from '../../texts/fill';
import { historyTexts } from '../../texts/history';
import { printNumber } from '../../texts/print-number';
import type { HistoryEntry } from '../../workbook/history-index';
import { isConflict } from '../apply/use-apply';
import { errorText } from '../error-text';
import { useLanguage, useTexts } from '../language-context';
import { Message } from '../parts/message';
import { ProgressLine } from '../progress/progress-line';
import { clockText } from './clock-text';
import type { History } from './use-history';
import { listText } from '../../texts/list-text';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
    overflowWrap: 'anywhere',
  },
  button: { alignSelf: 'flex-start' },
});

const MOST_PLACES = 6;

/** One apply: what, when, who and which cells, and the button that takes it back. */
export function HistoryItem(props: {
  readonly entry: HistoryEntry;
  readonly minutesAhead: number;
  readonly taking: History['taking'];
  readonly progress: History['progress'];
  onTakeBack(): void;
}) {
  const { entry, taking } = props;
  const language = useLanguage();
  const say = useTexts();
  const styles = useStyles();
  const message = useRef<HTMLDivElement>(null);
  const { number, what, who, when, cells, state } = entry;
  const failed = taking !== null && taking.error !== null;
  useEffect(() => {
    if (failed) message.current?.focus();
  }, [failed]);

  const places = [...entry.sheets, ...entry.places];
  const shown = [...places.slice(0, MOST_PLACES), ...(places.length > MOST_PLACES ? ['…'] : [])];
  const about = fill(cells === 1 ? historyTexts.aboutOne : historyTexts.about, language, {
    when: clockText(when, props.minutesAhead),
    who: who === '' ? historyTexts.nobody[language] : who,
    cells: printNumber(cells),
  });
  const canBeTakenBack = state === 'done' && entry.pieces.before > 0;
  const note = state === 'taken-back' ? 'takenBack' : state === 'done' ? 'notKept' : 'pending';
  return (
    <li className={styles.root}>
      <Text weight="semibold">{fill(historyTexts.entry, language, { number, what })}</Text>
      <Text size={200}>{about}</Text>
      {shown.length > 0 && <Text size={200}>{listText(shown, language)}</Text>}
      {!canBeTakenBack && <Text size={200}>{historyTexts[note][language]}</Text>}
      {taking !== null && failed && (
        <Message ref={message} intent="warning">
          {errorText(taking.error, language)}
        </Message>
      )}
      {taking?.busy && (
        <ProgressLine
          what={say('takingBack')}
          share={props.progress.share}
          stopping={props.progress.stopping}
          onCancel={props.progress.cancel}
        />
      )}
      {canBeTakenBack && !taking?.busy && (
        <Button
          size="small"
          className={styles.button}
          aria-label={fill(historyTexts.takeBackOne, language, { number })}
          onClick={props.onTakeBack}
        >
          {say(taking !== null && isConflict(taking.error) ? 'takeBackAnyway' : 'takeBack')}
        </Button>
      )}
    </li>
  );
}
