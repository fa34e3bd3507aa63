import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { App } from '../taskpane/app';
import { paneSession } from '../taskpane/pane-session';
import { keepFile } from '../taskpane/parts/keep-file';
import { fill } from '../texts/fill';
import type { Language, Text } from '../texts/language';
import { failureTexts, workbenchTexts as texts } from '../texts/workbench';
import { ChartLayer } from './charts/chart-layer';
import { fetchSample } from './fetch-sample';
import { openGallery } from './gallery/open-gallery';
import { Grid } from './grid';
import { failureNotice, lossNotice, refusalNotice, type Notice } from './notices';
import { gridWorkbook } from './port';
import type { Sample } from './samples';
import { gridState } from './state';
import { StatusLine } from './status-line';
import { TopBar } from './top-bar';
import { openFile } from './xlsx/open-file';
import { saveXlsx } from './xlsx/save';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Message {
  readonly text: Text;
  readonly values?: Readonly<Record<string, string>>;
}

/** The page: a spreadsheet with our functions, and the pane that works on it. */
export function Bench({ firstLanguage, firstSample }: { firstLanguage: Language; firstSample: Sample }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [language, setLanguage] = useState(firstLanguage);
  const [grid, setGrid] = useState<Grid | null>(null);
  /** Counts the workbooks opened: the pane starts anew with each. */
  const [opened, setOpened] = useState(0);
  const [fileName, setFileName] = useState('');
  const [busy, setBusy] = useState(true);
  const [message, setMessage] = useState<Message>({ text: texts.loading, values: { name: firstSample } });
  const [notice, setNotice] = useState<Notice | null>(null);
  const [history, setHistory] = useState({ undos: 0, redos: 0 });
  const [dropping, setDropping] = useState(false);
  const [session] = useState(() => paneSession(0));
  const port = useMemo(() => (grid ? gridWorkbook(grid) : null), [grid]);

  const show = useCallback(async (target: Grid, fullName: string, bytes: Uint8Array, shown: Language) => {
    const name = fullName.replace(/\.(?:xlsx|csv|tsv|txt)$/i, '');
    const file = await openFile(bytes, fullName);
    if (!file.ok) {
      setNotice(refusalNotice(file.refusal, name, file.details));
      return false;
    }
    await target.open(file.workbook, shown);
    setFileName(name);
    setOpened((count) => count + 1);
    setNotice(lossNotice(file.workbook.source.facts.losses, name));
    return true;
  }, []);

  useEffect(() => {
    if (!box.current) return undefined;
    const created = new Grid(box.current, firstLanguage);
    const stop = created.onHistory((undos, redos) => setHistory({ undos, redos }));
    fetchSample(firstSample)
      .then((bytes) => show(created, firstSample, bytes, firstLanguage))
      .then(() => setMessage({ text: texts.ready }))
      .catch((error: unknown) => setNotice(failureNotice(failureTexts.sample, error)))
      .finally(() => {
        setGrid(created);
        setBusy(false);
        Object.assign(window, { targetry: { grid: created, port: gridWorkbook(created) } });
      });
    return () => {
      stop();
      created.dispose();
    };
  }, [firstLanguage, firstSample, show]);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = texts.title[language];
    grid?.setLanguage(language);
  }, [grid, language]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => grid?.changed && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [grid]);

  const onLanguage = (chosen: Language) => {
    setLanguage(chosen);
    const address = new URL(location.href);
    address.searchParams.set('lang', chosen);
    window.history.replaceState(null, '', address);
  };

  const open = async (name: string, bytesOf: () => Promise<Uint8Array>) => {
    if (!grid || busy) return;
    if (grid.changed && !window.confirm(fill(texts.discard, language, { name: fileName }))) return;
    setBusy(true);
    setMessage({ text: texts.loading, values: { name } });
    const done = await show(grid, name, await bytesOf(), language);
    setMessage(done ? { text: texts.opened, values: { name } } : { text: texts.ready });
    setBusy(false);
  };

  const onOpen = (file: File) => open(file.name, async () => new Uint8Array(await file.arrayBuffer()));

  const onSample = async (sample: Sample) => {
    try {
      await open(sample, () => fetchSample(sample));
    } catch (error) {
      setMessage({ text: texts.ready });
      setNotice(failureNotice(failureTexts.sample, error));
      setBusy(false);
    }
  };

  const onSave = async () => {
    if (!grid || busy) return;
    setBusy(true);
    setMessage({ text: texts.saving });
    try {
      await grid.calculated();
      keepFile(await saveXlsx(grid.loaded.source, gridState(grid)), SPREADSHEET, `${fileName}.xlsx`);
      grid.markSaved();
      setMessage({ text: texts.saved, values: { name: fileName } });
    } catch (error) {
      setMessage({ text: texts.ready });
      setNotice(failureNotice(failureTexts.save, error));
    }
    setBusy(false);
  };

  const onGallery = async (ids: readonly string[]) => {
    if (!port || busy) return;
    setBusy(true);
    setMessage({ text: texts.calculating });
    try {
      await openGallery(port, ids, language);
      setMessage({ text: texts.galleryOpened, values: { name: ids.join(', ') } });
    } catch (error) {
      setMessage({ text: texts.ready });
      setNotice(failureNotice(failureTexts.gallery, error));
    }
    setBusy(false);
  };

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file) void onOpen(file);
  };

  const appNotice = notice && { intent: notice.intent, text: notice.text[language] };
  return (
    <div
      className="bench"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(event.dataTransfer.types.includes('Files'));
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={onDrop}
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
        event.preventDefault();
        void onSave();
      }}
    >
      <TopBar
        language={language}
        fileName={fileName}
        busy={busy}
        {...history}
        onOpen={(file) => void onOpen(file)}
        onSample={(sample) => void onSample(sample)}
        onSave={() => void onSave()}
        onUndo={() => grid?.workbook.undo()}
        onRedo={() => grid?.workbook.redo()}
        onGallery={(ids) => void onGallery(ids)}
        onLanguage={onLanguage}
      />
      <div ref={box} className="bench-grid" data-drop={dropping} role="region" aria-label={texts.grid[language]} />
      {grid && <ChartLayer grid={grid} box={box} />}
      <StatusLine
        grid={opened > 0 ? grid : null}
        language={language}
        message={fill(message.text, language, message.values)}
      />
      <aside className="bench-pane" aria-label={texts.pane[language]}>
        {port && (
          <App
            key={opened}
            port={port}
            language={language}
            notice={appNotice}
            session={session}
            onLanguage={onLanguage}
          />
        )}
      </aside>
    </div>
  );
}
