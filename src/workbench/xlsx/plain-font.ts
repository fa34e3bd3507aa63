import type { Font } from 'exceljs';

/** The font of files that Targetry writes: without a name or a size it is another in each program. */
export const plainFont: Partial<Font> = { name: 'Calibri', family: 2, size: 11 };
