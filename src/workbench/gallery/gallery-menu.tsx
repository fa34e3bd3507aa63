import type { ReactElement } from 'react';
import type { Language } from '../../texts/language';
import { workbenchTexts as texts } from '../../texts/workbench';

interface GalleryMenuProps {
  readonly language: Language;
  /** The functions with examples. */
  readonly ids: readonly string[];
  readonly busy: boolean;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Opens the worked examples of one function, or of all. It always shows its name: it is a menu, not a setting. */
export function GalleryMenu({ language, ids, busy, onChoose }: GalleryMenuProps): ReactElement {
  return (
    <select
      aria-label={texts.gallery[language]}
      value=""
      disabled={busy}
      onChange={(event) => onChoose(event.target.value === ALL ? ids : [event.target.value])}
    >
      <option value="" hidden>
        {texts.gallery[language]}
      </option>
      <option value={ALL}>{texts.galleryAll[language]}</option>
      {ids.map((id) => (
        <option key={id} value={id}>
          {id}
        </option>
      ))}
    </select>
  );
}

const ALL = '*';
