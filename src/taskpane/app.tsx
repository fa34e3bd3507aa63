import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Language } from '../texts/language';
import { fill } from '../texts/fill';
import { paneTexts } from '../texts/pane';
import { settingTexts } from '../texts/settings';
import type { Session } from '../workbook/session';
import type { WorkbookPort } from '../workbook/port';
import type { AskedCell } from './cell/asked-cell';
import { AskedMessage } from './cell/asked-message';
import { sentenceOf } from './error-text';
import { HistoryPanel } from './history/history-panel';
import { RecoveryMessage } from './history/recovery-message';
import { useRecovery } from './history/use-recovery';
import type { Job } from './job';
import { Message } from './parts/message';
import { TraceProvider } from './parts/trace';
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
import { schemeOf, useTheme, type HostTheme } from './use-theme';
import { views } from './views';
import { workOf } from './work-context';

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
  /** Who works and by which clock. Without it the pane takes itself to be alone and keeps no log. */
  readonly session?: AppSession;
  /** The cell that the context menu asks about. */
  readonly asked?: AskedCell | null;
  /** Whether the host is dark; without it the pane goes by the system. */
  readonly theme?: HostTheme;
  /** Loads the sample of that language, where a workbook holds no table yet. */
  onSample?(language: Language): Promise<void>;
  onLanguage?(language: Language): void;
  onJob?(job: Job): void;
}

/** A session, and how to tell it the name of the person where the host does not know it. */
type AppSession = Session & { setWho?(name: string): void };

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
  const theme = useTheme(props.theme);
  const [language, setLanguage] = useFollowing(props.language);
  const [job, setJob] = useFollowing<Job>(props.job ?? 'decompose');
  const tables = useTables(props.port, job);
  const { chosen } = tables;
  const opened = chosen === null ? null : openTable(chosen);
  const corrections = useCorrections(props.port, opened?.ok ? opened.value : null);
  const { source } = corrections;
  const [hostLanguage] = useState(props.language);
  const [panel, setPanel] = useState<'settings' | 'history' | null>(null);
  const settingsOpen = panel === 'settings';
  const [gear, clock] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const { session } = props;
  const work = useMemo(() => workOf(session, paneTexts[job][language], language), [session, job, language]);
  const speak = (chosen: Language) => {
    setLanguage(chosen);
    props.onLanguage?.(chosen);
  };
  const store = useKeptSettings(
    props.port,
    settingsOpen ? 'open' : tables.turn,
    (chosen) => speak(chosen === 'excel' ? hostLanguage : chosen),
    { ...work, what: settingTexts.settings[language] },
  );
  const recovery = useRecovery(props.port, work.session, () => void tables.refresh());
  const view = views.find(({ id }) => id === job);
  const free = view !== undefined && 'Free' in view;
  const asked = props.asked?.job === job ? props.asked : null;
  const total = asked?.job === 'decompose' && typeof asked.value === 'number' ? asked.value : undefined;
  const alone = free && view.alone === true;
  const { onSample } = props;
  const loadSample =
    onSample &&
    (async (language: Language) => {
      await onSample(language);
      await tables.refresh();
    });
  const areas = chosen === null ? [] : [source?.table.area ?? chosen.area];
  const given = { port: props.port, tables, asOf: props.asOf, onRefresh: () => void tables.refresh() };

  return (
    <PaneContext language={language} store={store} work={work}>
      <FluentProvider
        theme={theme}
        className={styles.root}
        style={{ colorScheme: schemeOf(theme) }}
        lang={language === 'zh' ? 'zh-CN' : 'en'}
      >
        <div className={styles.page}>
          <PaneHead
            job={job}
            settingsOpen={settingsOpen}
            gear={gear}
            onJob={(chosen) => {
              setJob(chosen);
              setPanel(null);
              props.onJob?.(chosen);
            }}
            historyOpen={panel === 'history'}
            clock={clock}
            onHistory={() => setPanel((open) => (open === 'history' ? null : 'history'))}
            onSettings={() => setPanel((open) => (open === 'settings' ? null : 'settings'))}
            onOtherLanguage={() => speak(language === 'zh' ? 'en' : 'zh')}
          />
          {props.notice != null && <Message intent={props.notice.intent}>{props.notice.text}</Message>}
          <RecoveryMessage {...recovery} />
          {panel === 'history' && (
            <HistoryPanel
              port={props.port}
              onName={session?.setWho && ((name) => session.setWho?.(name))}
              onTakenBack={() => void tables.refresh()}
              onClose={() => {
                setPanel(null);
                clock.current?.focus();
              }}
            />
          )}
          {settingsOpen && (
            <SettingsPanel
              port={props.port}
              store={store}
              onClose={() => {
                setPanel(null);
                gear.current?.focus();
              }}
            />
          )}
          {/* the job keeps what was typed while the settings stand in its place */}
          <div className={panel === null ? styles.work : styles.hidden}>
            {asked !== null && <AskedMessage key={asked.id} port={props.port} tables={tables} asked={asked} />}
            {!alone && <TablePicker tables={tables} needed={!free} onSample={loadSample} />}
            <TraceProvider port={props.port} job={job} areas={areas}>
              <div className={styles.job} id="job" role="tabpanel" aria-labelledby={`tab-${job}`}>
                {opened !== null && !opened.ok && !free && (
                  <Message intent="error">{sentenceOf(opened.failure, language)}</Message>
                )}
                {source !== null && chosen !== null && !alone && (
                  <>
                    <ExportLine table={source.table} />
                    {chosen.sheet.date1904 && <Message intent="warning">{fill(paneTexts.date1904, language)}</Message>}
                    <ColumnsPanel key={`columns ${chosen.key}`} table={source.table} corrections={corrections} />
                    {view !== undefined && 'View' in view && (
                      <view.View
                        key={`${view.keyOf(chosen)} ${asked?.id ?? ''}`}
                        {...given}
                        source={source}
                        found={chosen}
                        total={total}
                      />
                    )}
                  </>
                )}
                {free && <view.Free {...given} source={source} found={chosen} />}
              </div>
            </TraceProvider>
          </div>
        </div>
      </FluentProvider>
    </PaneContext>
  );
}
