import { createRoot } from 'react-dom/client';
import type { Language } from '../texts/language';
import { excelWorkbook } from '../workbook/excel';
import { excelTheme } from '../workbook/excel-theme';
import { insertSheets } from '../workbook/excel-insert';
import { App } from './app';
import { askedCell, type AskedCell } from './cell/asked-cell';
import { cellCommands, commands } from './commands';
import type { Job } from './job';
import { paneSession } from './pane-session';
import { fetchSample } from './sample/fetch-sample';
import { sampleFor } from './sample/samples';
import { yesterday } from './yesterday';

/** Several people can have a file open at once only where it lies on a server; Excel passes on what one of them keeps. */
const TIME_TO_REACH_OTHERS = 2_000;

function isShared(address: string | undefined): boolean {
  return address?.startsWith('http') ?? false;
}

void Office.onReady(() => {
  const element = document.getElementById('root');
  if (element === null) return;
  const root = createRoot(element);
  const port = excelWorkbook();
  const session = paneSession(isShared(Office.context?.document?.url) ? TIME_TO_REACH_OTHERS : 0);
  let job: Job = 'decompose';
  let asked: AskedCell | null = null;
  let language: Language = Office.context?.displayLanguage?.toLowerCase().startsWith('zh') === false ? 'en' : 'zh';

  const show = () => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    root.render(
      <App
        port={port}
        language={language}
        job={job}
        asOf={yesterday()}
        session={session}
        theme={excelTheme}
        asked={asked}
        onSample={async (chosen) => insertSheets(await fetchSample(sampleFor(chosen)))}
        onJob={(chosen) => {
          job = chosen;
          show();
        }}
        onLanguage={(chosen) => {
          language = chosen;
          show();
        }}
      />,
    );
  };

  const onPress = (name: string, prepare: () => Promise<void>) =>
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await prepare();
        show();
        await Office.addin.showAsTaskpane();
      } finally {
        // without this Excel keeps the button busy
        event.completed();
      }
    });
  for (const [name, opened] of commands) {
    onPress(name, async () => {
      job = opened;
    });
  }
  for (const [name, opened] of cellCommands) {
    onPress(name, async () => {
      asked = await askedCell(port, opened, (asked?.id ?? 0) + 1);
      job = opened;
    });
  }
  show();
});
