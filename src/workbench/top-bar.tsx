import { useRef, type ReactElement } from 'react';
import { fill } from '../texts/fill';
import type { Language } from '../texts/language';
import { workbenchTexts as texts } from '../texts/workbench';
import { GalleryMenu } from './gallery/gallery-menu';
import type { Beginning } from './samples';
import { SamplesMenu } from './samples-menu';

interface TopBarProps {
  readonly language: Language;
  readonly fileName: string;
  readonly busy: boolean;
  /** The functions with examples. */
  readonly functions: readonly string[];
  readonly undos: number;
  readonly redos: number;
  readonly onOpen: (file: File) => void;
  readonly onSample: (sample: Beginning) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onGallery: (ids: readonly string[]) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The bar above grid and pane. The languages are written in themselves, so that each is found from the other. */
export function TopBar(props: TopBarProps): ReactElement {
  const {
    language,
    fileName,
    busy,
    functions,
    undos,
    redos,
    onOpen,
    onSample,
    onSave,
    onUndo,
    onRedo,
    onGallery,
    onLanguage,
  } = props;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="bench-bar">
      <h1>Targetry</h1>
      <span className="bench-file">{fileName && `${fileName}.xlsx`}</span>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        hidden
        data-testid="file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Else choosing the same file again would be no change.
          event.target.value = '';
          if (file) onOpen(file);
        }}
      />
      <button type="button" title={texts.openHint[language]} disabled={busy} onClick={() => chooser.current?.click()}>
        {texts.open[language]}
      </button>
      <SamplesMenu language={language} busy={busy} onChoose={onSample} />
      <button type="button" title={fill(texts.saveHint, language, { name: fileName })} disabled={busy} onClick={onSave}>
        {texts.save[language]}
      </button>
      <button type="button" title="Ctrl+Z" disabled={busy || undos === 0} onClick={onUndo}>
        {texts.undo[language]}
      </button>
      <button type="button" title="Ctrl+Y" disabled={busy || redos === 0} onClick={onRedo}>
        {texts.redo[language]}
      </button>
      <GalleryMenu language={language} ids={functions} busy={busy} onChoose={onGallery} />
      <div className="bench-languages" role="group" aria-label={texts.language[language]}>
        <button type="button" lang="zh-CN" aria-pressed={language === 'zh'} onClick={() => onLanguage('zh')}>
          中文
        </button>
        <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => onLanguage('en')}>
          English
        </button>
      </div>
    </header>
  );
}
