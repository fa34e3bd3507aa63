import { serialOf } from '../../src/core/calendar/date';
import type { Book } from './book';
import { HostError, HostObject } from './host-object';
import { rangeObject } from './range-object';
import { xmlPartsObject } from './xml-parts-object';
import { collection, namesObject, protectionObject, tablesObject, worksheetObject } from './worksheet-object';

/** `Workbook`, the root of every request. */
export function workbookObject(book: Book): HostObject {
  const application = new HostObject('Application', {
    methods: {
      SuspendApiCalculationUntilNextSync: () => void (book.calculationSuspended = true),
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
  const functions = new HostObject('Functions', {
    methods: {
      Date: (year: number, month: number, day: number) =>
        new HostObject('FunctionResult', {
          properties: { Value: { get: () => serialOf(year, month, day)! - (book.date1904 ? 1462 : 0) } },
        }),
    },
  });
  const worksheets = collection(
    'WorksheetCollection',
    () => book.sheets.map((sheet) => worksheetObject(book, sheet)),
    ['Name', 'Id'],
    { Add: (name: string) => worksheetObject(book, book.addSheet(name)) },
  );
  const tablesInOrderOfMaking = tablesObject(book, () => [...book.tables].reverse());
  const selectedRange = () => rangeObject(book, book.active, book.selection);
  return new HostObject('Workbook', {
    properties: {
      Functions: { part: true, get: () => functions },
      Application: { part: true, get: () => application },
      Worksheets: { part: true, get: () => worksheets },
      Names: { part: true, get: () => namesObject(book, undefined) },
      Tables: { part: true, get: () => tablesInOrderOfMaking },
      CustomXmlParts: { part: true, get: () => xmlPartsObject(book) },
      Protection: { part: true, get: () => protectionObject('WorkbookProtection', book.structureProtected) },
    },
    methods: {
      GetSelectedRanges: () => {
        if (!book.rangeIsSelected) throw new HostError('InvalidSelection', 'No range is selected.');
        return new HostObject('RangeAreas', {
          properties: { Areas: { part: true, get: () => collection('RangeCollection', () => [selectedRange()], []) } },
        });
      },
      // the sheets of the file are those whose names the test gave; their cells are not read
      InsertWorksheetsFromBase64: (file: string) => {
        const names = JSON.parse(atob(file)) as string[];
        return names.map((name) => book.addSheet(name).id);
      },
      GetActiveCell: () => rangeObject(book, book.active, { ...book.selection, rows: 1, columns: 1 }),
    },
  });
}
