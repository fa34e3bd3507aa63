import type { ReactNode } from 'react';
import type { Language } from '../texts/language';
import { LanguageContext } from './language-context';
import type { Work } from '../workbook/work';
import { WorkContext } from './work-context';
import { SettingsContext, type SettingsInUse } from './settings/settings-context';

/** What every view may ask for: the language, the settings, and on whose behalf it writes. */
export function PaneContext(props: {
  readonly language: Language;
  readonly store: SettingsInUse;
  readonly work: Work;
  readonly children: ReactNode;
}) {
  return (
    <LanguageContext.Provider value={props.language}>
      <SettingsContext.Provider value={props.store}>
        <WorkContext.Provider value={props.work}>{props.children}</WorkContext.Provider>
      </SettingsContext.Provider>
    </LanguageContext.Provider>
  );
}
