import { useCallback, useEffect, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { App } from '../taskpane/app';
import { fetchSample } from '../taskpane/sample/fetch-sample';
import { sampleFor } from '../taskpane/sample/samples';
import { paneSession } from '../taskpane/pane-session';
import { keepFile } from '../taskpane/parts/keep-file';
import { useLongWork } from '../taskpane/progress/use-long-work';
import { fill } from '../texts/fill';
import type { Language, Text } from '../texts/language';
import type { WorkbookPort } from '../workbook/port';
import { Cancelled } from '../workbook/steps';
import { failureTexts, sampleTexts, workbenchTexts as texts } from '../texts/workbench';
import { failureNotice, lossNotice, refusalNotice, type Notice } from './notices';
import type { Grid } from './grid';
import type { Room } from './room';
import type { Beginning } from './samples';
import { StatusLine } from './status-line';
import { TopBar } from './top-bar';
import { waitingPort } from './waiting-port';
import type { OpenedFile } from './xlsx/open-file';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Message {
  readonly text: Text;
  readonly values?: Readonly<Record<string, string>>;
}

/** The page: a spreadsheet with our functions, and the pane that works on it. */
export function Bench({ firstLanguage, first }: { firstLanguage: Language; first: Beginning }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [language, setLanguage] = useState(firstLanguage);
  const [grid, setGrid] = useState<Grid | null>(null);
  const [room, setRoom] = useState<Room | null>(null);
  /** Counts the workbooks opened: the pane starts anew with each after the first, for which it waits. */
  const [opened, setOpened] = useState(0);
  const [fileName, setFileName] = useState('');
  const [busy, setBusy] = useState(true);
  const [message, setMessage] = useState<Message>({
    text: texts.loading,
    values: { name: sampleTexts[first][firstLanguage] },
  });
  const [notice, setNotice] = useState<Notice | null>(null);
  const [history, setHistory] = useState({ undos: 0, redos: 0 });
  const [dropping, setDropping] = useState(false);
  const reading = useLongWork();
  const [session] = useState(() => paneSession(0));
  const [later] = useState(() => {
    let resolve: (port: WorkbookPort) => void = () => undefined;
    const opened = new Promise<WorkbookPort>((settle) => (resolve = settle));
    return { resolve, port: waitingPort(opened) };
  });
  const { port } = later;

  const show = useCallback(async (target: Grid, fullName: string, file: OpenedFile, shown: Language) => {
    const name = fullName.replace(/\.(?:xlsx|csv|tsv|txt)$/i, '');
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
    const element = box.current;
    if (!element) return undefined;
    const stops: (() => void)[] = [];
    let left = false;
    const begin = async () => {
      await painted();
      const { room: loaded } = await import(/* webpackChunkName: "room" */ './room');
      if (left) return;
      const created = new loaded.Grid(element, firstLanguage);
      stops.push(
        created.onHistory((undos, redos) => setHistory({ undos, redos })),
        () => created.dispose(),
      );
      try {
        await show(created, first, await openBeginning(loaded, first, firstLanguage), firstLanguage);
        setMessage({ text: texts.ready });
      } catch (error) {
        setNotice(failureNotice(failureTexts.sample, error));
      }
      if (left) return;
      const opened = loaded.gridWorkbook(created);
      setRoom(loaded);
      setGrid(created);
      setBusy(false);
      later.resolve(opened);
      Object.assign(window, { targetry: { grid: created, port: opened } });
    };
    begin().catch((error: unknown) => setNotice(failureNotice(failureTexts.grid, error)));
    return () => {
      left = true;
      stops.forEach((stop) => stop());
    };
  }, [firstLanguage, first, show, later]);

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

  const open = async (name: string, load: (room: Room) => Promise<OpenedFile>) => {
    if (!grid || !room || busy) return;
    if (grid.changed && !window.confirm(fill(texts.discard, language, { name: fileName }))) return;
    setBusy(true);
    setMessage({ text: texts.loading, values: { name } });
    try {
      const done = await show(grid, name, await load(room), language);
      setMessage(done ? { text: texts.opened, values: { name } } : { text: texts.ready });
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      setMessage({ text: texts.openCancelled, values: { name } });
    } finally {
      setBusy(false);
    }
  };

  const onOpen = (file: File) =>
    open(file.name, ({ openAside, startOpenWorker }) =>
      reading.run(async (steps) =>
        openAside(new Uint8Array(await file.arrayBuffer()), file.name, steps, startOpenWorker),
      ),
    );

  const onSample = async (sample: Beginning) => {
    try {
      await open(sample, (loaded) => openBeginning(loaded, sample, language));
    } catch (error) {
      setMessage({ text: texts.ready });
      setNotice(failureNotice(failureTexts.sample, error));
      setBusy(false);
    }
  };

  const onSave = async () => {
    if (!grid || !room || busy) return;
    setBusy(true);
    setMessage({ text: texts.saving });
    try {
      await grid.calculated();
      keepFile(await room.saveXlsx(grid.loaded.source, room.gridState(grid)), SPREADSHEET, `${fileName}.xlsx`);
      grid.markSaved();
      setMessage({ text: texts.saved, values: { name: fileName } });
    } catch (error) {
      setMessage({ text: texts.ready });
      setNotice(failureNotice(failureTexts.save, error));
    }
    setBusy(false);
  };

  const onGallery = async (ids: readonly string[]) => {
    if (!room || busy) return;
    setBusy(true);
    setMessage({ text: texts.calculating });
    try {
      await room.openGallery(port, ids, language);
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
        functions={room?.galleryIds ?? []}
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
      {grid && room && <room.ChartLayer grid={grid} box={box} />}
      <StatusLine
        grid={opened > 0 ? grid : null}
        language={language}
        message={fill(message.text, language, message.values)}
        reading={reading}
      />
      <aside className="bench-pane" aria-label={texts.pane[language]}>
        <App
          key={Math.max(1, opened)}
          port={port}
          language={language}
          notice={appNotice}
          session={session}
          onSample={(chosen) => onSample(sampleFor(chosen))}
          onLanguage={onLanguage}
        />
      </aside>
    </div>
  );
}

/** Resolves when what React has drawn is on the screen: the grid's code, which holds the page up, comes after the pane. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

async function openBeginning(room: Room, name: Beginning, language: Language): Promise<OpenedFile> {
  if (name === 'empty') return { ok: true, workbook: await room.newWorkbook(language) };
  return room.openFile(await fetchSample(name), name);
}
