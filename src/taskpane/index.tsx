import { createRoot } from 'react-dom/client';
import type { Language } from '../texts/language';
import { excelWorkbook } from '../workbook/excel';
import { App } from './app';
import { commands } from './commands';
import type { Job } from './job';
import { yesterday } from './yesterday';

void Office.onReady(() => {
  const element = document.getElementById('root');
  if (element === null) return;
  const root = createRoot(element);
  const port = excelWorkbook();
  let job: Job = 'decompose';
  let language: Language = Office.context?.displayLanguage?.toLowerCase().startsWith('zh') === false ? 'en' : 'zh';

  const show = () => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    root.render(
      <App
        port={port}
        language={language}
        job={job}
        asOf={yesterday()}
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

  for (const [name, opened] of commands) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      job = opened;
      show();
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        // without this Excel keeps the button busy
        event.completed();
      }
    });
  }
  show();
});
