import type { ReactElement } from 'react';
import type { Language } from '../texts/language';
import { sampleTexts, workbenchTexts as texts } from '../texts/workbench';
import { beginnings, type Beginning } from './samples';

interface SamplesMenuProps {
  readonly language: Language;
  readonly busy: boolean;
  readonly onChoose: (sample: Beginning) => void;
}

/** Opens one of the sample workbooks, or an empty one. It always shows its name: it is a menu, not a setting. */
export function SamplesMenu({ language, busy, onChoose }: SamplesMenuProps): ReactElement {
  return (
    <select
      aria-label={texts.samples[language]}
      value=""
      disabled={busy}
      onChange={(event) => onChoose(event.target.value as Beginning)}
    >
      <option value="" hidden>
        {texts.samples[language]}
      </option>
      {beginnings.map((name) => (
        <option key={name} value={name}>
          {sampleTexts[name][language]}
        </option>
      ))}
    </select>
  );
}
