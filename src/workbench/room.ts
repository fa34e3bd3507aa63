import '@univerjs/preset-sheets-core/lib/index.css';
import { ChartLayer } from './charts/chart-layer';
import { galleryIds } from './gallery/gallery-ids';
import { openGallery } from './gallery/open-gallery';
import { Grid } from './grid';
import { newWorkbook } from './new-workbook';
import { gridWorkbook } from './port';
import { gridState } from './state';
import { openAside } from './xlsx/open-aside';
import { openFile } from './xlsx/open-file';
import { startOpenWorker } from './xlsx/start-open-worker';
import { saveXlsx } from './xlsx/save';

/** All that the page needs once it has its grid: loaded behind the pane, which answers meanwhile. */
export const room = {
  ChartLayer,
  galleryIds,
  openGallery,
  Grid,
  newWorkbook,
  gridWorkbook,
  gridState,
  openFile,
  openAside,
  startOpenWorker,
  saveXlsx,
} as const;

export type Room = typeof room;
