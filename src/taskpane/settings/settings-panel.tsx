import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { calendarBase } from '../../jobs/settings/calendar-base';
import { defaultSettings } from '../../jobs/settings/settings';
import { formatArea } from '../../sheet/format-area';
import { fill } from '../../texts/fill';
import { settingTexts } from '../../texts/settings';
import type { WorkbookPort } from '../../workbook/port';
import { errorText } from '../error-text';
import { useLanguage } from '../language-context';
import { Message } from '../parts/message';
import { HolidayMessage } from './holiday-message';
import { draftOf, readDraft, type SettingsDraft } from './settings-draft';
import { SettingsFields } from './settings-fields';
import type { SettingsStore } from './use-kept-settings';
import { listText } from '../../texts/list-text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, outlineStyle: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The settings of the workbook, to be read and changed. */
export function SettingsPanel(props: { readonly port: WorkbookPort; readonly store: SettingsStore; onClose(): void }) {
  const { port, store, onClose } = props;
  const language = useLanguage();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [changes, setChanges] = useState<Partial<SettingsDraft>>({});
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const say = (name: 'save' | 'defaults' | 'close' | 'settings' | 'correctFirst' | 'newer') =>
    settingTexts[name][language];
  useEffect(() => title.current?.focus(), []);

  const draft = { ...draftOf(store.settings), ...changes };
  const { settings, wrong } = readDraft(draft);
  const change = (part: Partial<SettingsDraft>) => {
    setDone(false);
    setChanges((before) => ({ ...before, ...part }));
  };
  const save = async () => {
    if (settings === null || busy) return;
    setBusy(true);
    await store.save(settings, settings.language === 'excel' ? language : settings.language);
    setBusy(false);
    setDone(true);
    setChanges({});
  };
  const refused = store.refused.map((name) => settingTexts.names[name][language]);
  return (
    <section
      className={styles.root}
      id="settings"
      aria-label={say('settings')}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {say('settings')}
      </h2>
      {!store.open && <Message intent="warning">{say('newer')}</Message>}
      {refused.length > 0 && (
        <Message intent="warning">
          {fill(settingTexts.refused, language, { names: listText(refused, language) })}
        </Message>
      )}
      {store.error !== null && <Message intent="error">{errorText(store.error, language)}</Message>}
      {store.open && (
        <>
          <SettingsFields
            draft={draft}
            wrong={wrong}
            onChange={change}
            onSelection={() => void port.selection().then((area) => change({ holidays: formatArea(area) }))}
          />
          {store.holidayTrouble !== null && changes.holidays === undefined && (
            <HolidayMessage trouble={store.holidayTrouble} calendar={calendarBase(store.settings, language)} />
          )}
          {settings === null && <Message intent="warning">{say('correctFirst')}</Message>}
          {done && store.sheet !== null && (
            <Message intent="success">{fill(settingTexts.saved, language, { sheet: store.sheet })}</Message>
          )}
          {done && store.sheetError !== null && (
            <Message intent="warning">
              {fill(settingTexts.savedWithoutSheet, language, { reason: errorText(store.sheetError, language) })}
            </Message>
          )}
        </>
      )}
      <div className={styles.buttons}>
        {store.open && (
          <>
            <Button appearance="primary" disabledFocusable={busy || settings === null} onClick={() => void save()}>
              {say('save')}
            </Button>
            <Button onClick={() => change(draftOf(defaultSettings))}>{say('defaults')}</Button>
          </>
        )}
        <Button onClick={onClose}>{say('close')}</Button>
      </div>
    </section>
  );
}
