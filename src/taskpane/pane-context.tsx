import type { ReactNode } from 'react';
import type { Language } from '../texts/language';
import { LanguageContext } from './language-context';
import { SettingsContext, type SettingsInUse } from './settings/settings-context';

/** What every view may ask for: the language and the settings. */
export function PaneContext(props: {
  readonly language: Language;
  readonly store: SettingsInUse;
  readonly children: ReactNode;
}) {
  return (
    <LanguageContext.Provider value={props.language}>
      <SettingsContext.Provider value={props.store}>{props.children}</SettingsContext.Provider>
    </LanguageContext.Provider>
  );
}
