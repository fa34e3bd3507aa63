import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Language } from '../texts/language';
import { fill } from '../texts/fill';
import { paneTexts } from '../texts/pane';
import type { WorkbookPort } from '../workbook/port';
import { sentenceOf } from './error-text';
import type { Job } from './job';
import { Message } from './parts/message';
import { PaneHead } from './pane-head';
import { PaneContext } from './pane-context';
import { SettingsPanel } from './settings/settings-panel';
import { useKeptSettings } from './settings/use-kept-settings';
import { openTable } from './tables/found-table';
import { ColumnsPanel } from './tables/columns-panel';
import { ExportLine } from './tables/export-line';
import { TablePicker } from './tables/table-picker';
import { useCorrections } from './tables/use-corrections';
import { useTables } from './tables/use-tables';
import { useFollowing } from './use-following';
import { useTheme } from './use-theme';
import { views } from './views';

export interface Notice {
  readonly intent: 'info' | 'warning' | 'error' | 'success';
  readonly text: string;
}

export interface AppProps {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly job?: Job;
  readonly notice?: Notice | null;
  /** The as-of date to start from, as a serial; without it that field starts empty. */
  readonly asOf?: number;
  onLanguage?(language: Language): void;
  onJob?(job: Job): void;
}

const useStyles = makeStyles({
  root: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
    maxWidth: '640px',
    boxSizing: 'border-box',
  },
  work: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hidden: { display: 'none' },
  job: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The whole pane: language, jobs, the table they work on, and the job chosen. */
export function App(props: AppProps) {
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useFollowing(props.language);
  const [job, setJob] = useFollowing<Job>(props.job ?? 'decompose');
  const tables = useTables(props.port, job);
  const { chosen } = tables;
  const opened = chosen === null ? null : openTable(chosen);
  const corrections = useCorrections(props.port, opened?.ok ? opened.value : null);
  const { source } = corrections;
  const [hostLanguage] = useState(props.language);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const gear = useRef<HTMLButtonElement>(null);
  const speak = (chosen: Language) => {
    setLanguage(chosen);
    props.onLanguage?.(chosen);
  };
  const store = useKeptSettings(props.port, settingsOpen ? 'open' : tables.list, (chosen) =>
    speak(chosen === 'excel' ? hostLanguage : chosen),
  );
  const view = views.find(({ id }) => id === job);
  const free = view !== undefined && 'Free' in view;
  const given = { port: props.port, tables, asOf: props.asOf, onRefresh: () => void tables.refresh() };

  return (
    <PaneContext language={language} store={store}>
      <FluentProvider theme={theme} className={styles.root} lang={language === 'zh' ? 'zh-CN' : 'en'}>
        <div className={styles.page}>
          <PaneHead
            job={job}
            settingsOpen={settingsOpen}
            gear={gear}
            onJob={(chosen) => {
              setJob(chosen);
              setSettingsOpen(false);
              props.onJob?.(chosen);
            }}
            onSettings={() => setSettingsOpen((open) => !open)}
            onOtherLanguage={() => speak(language === 'zh' ? 'en' : 'zh')}
          />
          {props.notice != null && <Message intent={props.notice.intent}>{props.notice.text}</Message>}
          {settingsOpen && (
            <SettingsPanel
              port={props.port}
              store={store}
              onClose={() => {
                setSettingsOpen(false);
                gear.current?.focus();
              }}
            />
          )}
          {/* the job keeps what was typed while the settings stand in its place */}
          <div className={settingsOpen ? styles.hidden : styles.work}>
            <TablePicker tables={tables} needed={!free} />
            <div className={styles.job} id="job" role="tabpanel" aria-labelledby={`tab-${job}`}>
              {opened !== null && !opened.ok && !free && (
                <Message intent="error">{sentenceOf(opened.failure, language)}</Message>
              )}
              {source !== null && chosen !== null && (
                <>
                  <ExportLine table={source.table} />
                  {chosen.sheet.date1904 && <Message intent="warning">{fill(paneTexts.date1904, language)}</Message>}
                  <ColumnsPanel key={`columns ${chosen.key}`} table={source.table} corrections={corrections} />
                  {view !== undefined && 'View' in view && (
                    <view.View key={view.keyOf(chosen)} {...given} source={source} found={chosen} />
                  )}
                </>
              )}
              {free && <view.Free {...given} source={source} found={chosen} />}
            </div>
          </div>
        </div>
      </FluentProvider>
    </PaneContext>
  );
}
