import { Button, FluentProvider, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../texts/language';
import { fill } from '../texts/fill';
import { paneTexts } from '../texts/pane';
import type { WorkbookPort } from '../workbook/port';
import { sentenceOf } from './error-text';
import type { Job } from './job';
import { LanguageContext } from './language-context';
import { Message } from './parts/message';
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
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap' },
  tabs: { flexWrap: 'wrap', maxWidth: '100%' },
  tab: { paddingInline: tokens.spacingHorizontalXS },
  language: { minWidth: 'auto', marginInlineStart: 'auto', paddingInline: tokens.spacingHorizontalXS },
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
  const say = (name: Job | 'jobs' | 'otherLanguage') => fill(paneTexts[name], language);
  const view = views.find(({ id }) => id === job);

  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={theme} className={styles.root} lang={language === 'zh' ? 'zh-CN' : 'en'}>
        <div className={styles.page}>
          <div className={styles.head}>
            <TabList
              size="small"
              className={styles.tabs}
              aria-label={say('jobs')}
              selectedValue={job}
              onTabSelect={(_, { value }) => {
                setJob(value as Job);
                props.onJob?.(value as Job);
              }}
            >
              {views.map(({ id: name }) => (
                <Tab key={name} id={`tab-${name}`} value={name} className={styles.tab} aria-controls="job">
                  {say(name)}
                </Tab>
              ))}
            </TabList>
            <Button
              size="small"
              appearance="subtle"
              className={styles.language}
              lang={language === 'zh' ? 'en' : 'zh-CN'}
              onClick={() => {
                const other = language === 'zh' ? 'en' : 'zh';
                setLanguage(other);
                props.onLanguage?.(other);
              }}
            >
              {say('otherLanguage')}
            </Button>
          </div>
          {props.notice != null && <Message intent={props.notice.intent}>{props.notice.text}</Message>}
          <TablePicker tables={tables} />
          <div className={styles.job} id="job" role="tabpanel" aria-labelledby={`tab-${job}`}>
            {opened !== null && !opened.ok && <Message intent="error">{sentenceOf(opened.failure, language)}</Message>}
            {source !== null && chosen !== null && (
              <>
                <ExportLine table={source.table} />
                {chosen.sheet.date1904 && <Message intent="warning">{fill(paneTexts.date1904, language)}</Message>}
                <ColumnsPanel key={`columns ${chosen.key}`} table={source.table} corrections={corrections} />
                {view && (
                  <view.View
                    key={view.keyOf(chosen)}
                    port={props.port}
                    source={source}
                    found={chosen}
                    tables={tables}
                    asOf={props.asOf}
                    onRefresh={() => void tables.refresh()}
                  />
                )}
              </>
            )}
          </div>
        </div>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}
