import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { formatArea } from '../../sheet/format-area';
import type { Language } from '../../texts/language';
import { progressTexts } from '../../texts/progress';
import { useLanguage, useTexts } from '../language-context';
import { errorText } from '../error-text';
import { Message } from '../parts/message';
import { ProgressLine } from '../progress/progress-line';
import { SampleOffer } from '../sample/sample-offer';
import { SelectField } from '../parts/select-field';
import type { Tables } from './use-tables';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Chooses the table that all jobs work on. `needed` is false for a job that has work without one. */
export function TablePicker(props: {
  readonly tables: Tables;
  readonly needed: boolean;
  /** Loads the sample; absent where the pane's surroundings have none. */
  readonly onSample?: ((language: Language) => Promise<void>) | undefined;
}) {
  const { tables, needed, onSample } = props;
  const say = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const { list, chosen, state, notATable, picture, reading } = tables;
  const looking = state === 'looking';
  const first = onSample !== undefined && state === 'ready' && list.length === 0 && picture === null;
  return (
    <div className={styles.root}>
      {first && <SampleOffer onSample={onSample} />}
      {list.length > 0 && (
        <SelectField
          label={say('table')}
          value={chosen?.key ?? ''}
          choices={list.map(({ key, name, area }) => ({
            value: key,
            text: say('tableOption', { name, place: formatArea(area) }),
          }))}
          onChange={(key) => tables.choose(key)}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={looking} onClick={() => void tables.refresh()}>
          {say('refresh')}
        </Button>
        <Button size="small" disabledFocusable={looking} onClick={() => void tables.useSelection()}>
          {say('useSelection')}
        </Button>
        {looking && <Spinner size="extra-tiny" label={<Text size={200}>{say('looking')}</Text>} />}
      </div>
      {looking && (
        <ProgressLine
          what={say('reading')}
          share={reading.share}
          stopping={reading.stopping}
          onCancel={reading.cancel}
        />
      )}
      {state === 'stopped' && <Message intent="info">{progressTexts.readingStopped[language]}</Message>}
      {state === 'failed' && <Message intent="error">{errorText(tables.error, language)}</Message>}
      {state === 'ready' && picture !== null && (
        <Message intent="warning">
          {say('pictureOfTable', {
            sheet: picture.area.sheet,
            name: picture.name,
            place: formatArea({ ...picture.area, rows: 1, columns: 1 }),
          })}
        </Message>
      )}
      {state === 'ready' && list.length === 0 && picture === null && needed && !first && (
        <Message intent="warning">{say('noTable')}</Message>
      )}
      {chosen !== null && chosen.drawings.length > 0 && (
        <Message intent="info">
          {chosen.drawings.slice(0, MOST_NAMED).map(({ name, area }, index) => (
            <div key={index}>{say('drawingOver', { name, place: formatArea(area) })}</div>
          ))}
          {chosen.drawings.length > MOST_NAMED && (
            <div>{say('moreProblems', { count: chosen.drawings.length - MOST_NAMED })}</div>
          )}
        </Message>
      )}
      {notATable !== null && picture === null && (
        <Message intent="warning">{say('selectionIsNoTable', { place: formatArea(notATable) })}</Message>
      )}
    </div>
  );
}

const MOST_NAMED = 3;
