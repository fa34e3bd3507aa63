import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular, SettingsRegular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import { fill } from '../texts/fill';
import { historyTexts } from '../texts/history';
import { paneTexts } from '../texts/pane';
import { settingTexts } from '../texts/settings';
import type { Job } from './job';
import { useLanguage } from './language-context';
import { views } from './views';

const useStyles = makeStyles({
  head: { position: 'relative' },
  // the jobs fill the lines of a narrow pane; after the last one stays room for the buttons, or they get a line
  tabs: {
    flexWrap: 'wrap',
    '::after': { content: '""', flexGrow: 1, flexBasis: '104px', minHeight: '24px' },
  },
  tab: { paddingInline: tokens.spacingHorizontalXS, '& span': { fontSize: tokens.fontSizeBase200 } },
  buttons: { display: 'flex', position: 'absolute', insetInlineEnd: 0, bottom: 0 },
  language: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

/** The jobs as tabs, the history behind a clock, the settings behind a gear, and the other language. */
export function PaneHead({
  gear,
  clock,
  ...props
}: {
  readonly job: Job;
  readonly settingsOpen: boolean;
  readonly gear: Ref<HTMLButtonElement>;
  readonly historyOpen: boolean;
  readonly clock: Ref<HTMLButtonElement>;
  onHistory(): void;
  onJob(job: Job): void;
  onSettings(): void;
  onOtherLanguage(): void;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const say = (name: Job | 'jobs' | 'otherLanguage') => fill(paneTexts[name], language);
  const settings = settingTexts.settings[language];
  const history = historyTexts.history[language];
  return (
    <div className={styles.head}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={say('jobs')}
        selectedValue={props.job}
        onTabSelect={(_, { value }) => props.onJob(value as Job)}
      >
        {views.map(({ id: name }) => (
          <Tab key={name} id={`tab-${name}`} value={name} className={styles.tab} aria-controls="job">
            {say(name)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.buttons}>
        <Button
          ref={clock}
          size="small"
          appearance="subtle"
          icon={<HistoryRegular />}
          title={history}
          aria-label={history}
          aria-expanded={props.historyOpen}
          onClick={props.onHistory}
        />
        <Button
          ref={gear}
          size="small"
          appearance="subtle"
          icon={<SettingsRegular />}
          title={settings}
          aria-label={settings}
          aria-expanded={props.settingsOpen}
          onClick={props.onSettings}
        />
        <Button
          size="small"
          appearance="subtle"
          className={styles.language}
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={props.onOtherLanguage}
        >
          {say('otherLanguage')}
        </Button>
      </div>
    </div>
  );
}
