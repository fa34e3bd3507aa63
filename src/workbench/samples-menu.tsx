import type { ReactElement } from 'react';
import type { Language } from '../texts/language';
import { sampleTexts, workbenchTexts as texts } from '../texts/workbench';
import { samples, type Sample } from './samples';

interface SamplesMenuProps {
  readonly language: Language;
  readonly busy: boolean;
  readonly onChoose: (sample: Sample) => void;
}

/** Opens one of the sample workbooks. It always shows its name: it is a menu, not a setting. */
export function SamplesMenu({ language, busy, onChoose }: SamplesMenuProps): ReactElement {
  return (
    <select
      aria-label={texts.samples[language]}
      value=""
      disabled={busy}
      onChange={(event) => onChoose(event.target.value as Sample)}
    >
      <option value="" hidden>
        {texts.samples[language]}
      </option>
      {samples.map((name) => (
        <option key={name} value={name}>
          {sampleTexts[name][language]}
        </option>
      ))}
    </select>
  );
}
