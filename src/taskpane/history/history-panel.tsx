import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { fill } from '../../texts/fill';
import { historyTexts } from '../../texts/history';
import { LOG_SHEET } from '../../workbook/log-name';
import type { WorkbookPort } from '../../workbook/port';
import { errorText } from '../error-text';
import { useLanguage } from '../language-context';
import { keepFile } from '../parts/keep-file';
import { Message } from '../parts/message';
import { useWork } from '../work-context';
import { HistoryItem } from './history-item';
import { logCells } from './log-cells';
import { useHistory } from './use-history';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, outlineStyle: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What was written last, newest first, with the way back from each. */
export function HistoryPanel(props: {
  readonly port: WorkbookPort;
  /** Tells the name that the person gave; without it no name is asked for. */
  readonly onName?: ((name: string) => void) | undefined;
  onTakenBack(): void;
  onClose(): void;
}) {
  const { port, onClose } = props;
  const language = useLanguage();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { session } = useWork();
  const [name, setName] = useState(session.who());
  const [saveError, setSaveError] = useState<unknown>(null);
  const history = useHistory(port, props.onTakenBack);
  useEffect(() => title.current?.focus(), []);

  const say = (text: 'history' | 'close' | 'none' | 'name' | 'nameHint' | 'saveLog' | 'logFile') =>
    historyTexts[text][language];
  const saveLog = async () => {
    try {
      setSaveError(null);
      const rows = logCells(await history.readLog(), language);
      // its parser is heavy, and few ever press this
      const { writeCsv } = await import(/* webpackChunkName: "csv" */ '../../files/write-csv');
      keepFile(writeCsv(rows), 'text/csv;charset=utf-8', `${say('logFile')}.csv`);
    } catch (error) {
      setSaveError(error);
    }
  };
  const error = history.error ?? saveError;
  return (
    <section
      className={styles.root}
      id="history"
      aria-label={say('history')}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {say('history')}
      </h2>
      <Text size={200}>{fill(historyTexts.intro, language, { sheet: LOG_SHEET })}</Text>
      {error !== null && <Message intent="error">{errorText(error, language)}</Message>}
      {history.entries?.length === 0 && <Text>{say('none')}</Text>}
      {history.entries !== null && history.entries.length > 0 && (
        <ul className={styles.list}>
          {history.entries.map((entry) => (
            <HistoryItem
              key={entry.number}
              entry={entry}
              minutesAhead={session.minutesAhead}
              taking={history.taking?.number === entry.number ? history.taking : null}
              progress={history.progress}
              onTakeBack={() => {
                // the button goes while it is done; without the focus the keyboard would be out of the panel
                title.current?.focus();
                void history.takeBack(entry.number);
              }}
            />
          ))}
        </ul>
      )}
      {props.onName && (
        <Field label={say('name')} hint={say('nameHint')}>
          <Input
            value={name}
            onChange={(_, { value }) => {
              setName(value);
              props.onName?.(value.trim());
            }}
          />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button onClick={() => void saveLog()}>{say('saveLog')}</Button>
        <Button onClick={onClose}>{say('close')}</Button>
      </div>
    </section>
  );
}
