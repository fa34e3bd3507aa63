import fc from 'fast-check';
import { keptXml, readKeptXml } from '../../src/workbook/kept-xml';

test('what was kept is read again, whatever characters it has', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const xml = keptXml({ name: 'columns', text: JSON.stringify(value) });
      const read = readKeptXml(xml);
      expect(read?.name).toBe('columns');
      expect(JSON.parse(read?.text ?? '')).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  const text = '["\uffff","\ud800","\u0085","tab\\t"]';
  expect(keptXml({ name: 'x', text })).not.toMatch(/[\uffff\u0085]/);
  expect(JSON.parse(readKeptXml(keptXml({ name: 'x', text }))?.text ?? '')).toEqual(JSON.parse(text));
});

test('Excel may write the part anew', () => {
  const xml =
    '<?xml version="1.0" encoding="utf-8"?>\n<t:kept a="1" xmlns:t=\'urn:targetry:columns\' >{&quot;a&quot;:&#x4E00;&#38;}</t:kept >';
  expect(readKeptXml(xml)).toEqual({ name: 'columns', text: '{"a":一&}' });
});

test('parts of others are not ours', () => {
  expect(readKeptXml('<kept xmlns="urn:other:columns">1</kept>')).toBeNull();
  expect(readKeptXml('<b:Sources xmlns:b="http://schemas.openxmlformats.org/bibliography"/>')).toBeNull();
  expect(readKeptXml('')).toBeNull();
});
