import { unwrapCell } from '../../../src/functions/coerce/unwrap-cell';

class HostError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

describe('a cell', () => {
  it.each([
    [null],
    [undefined],
    [''],
    ['  '],
    ['-'],
    ['—'],
    ['无'],
    [' 无 '],
    [0],
    [-0],
    [{ type: 'Empty' }],
    [{ type: 'Empty', basicType: 'Empty', basicValue: '' }],
    [{ type: 'String', basicValue: '' }],
    [{ type: 'Double', basicValue: 0 }],
    [{ basicValue: null }],
  ])('without a value is 0: %j', (cell) => {
    expect(unwrapCell(cell)).toBe(0);
  });

  it.each<[unknown, unknown]>([
    [{ type: 'Double', basicValue: 12.5 }, 12.5],
    [{ type: 'FormattedNumber', basicValue: 1200, numberFormat: '#,##0' }, 1200],
    [{ type: 'FormattedNumber', basicValue: { type: 'Double', basicValue: 7 } }, 7],
    [{ type: 'Boolean', basicValue: true }, true],
    [{ type: 'String', basicValue: '150万元' }, '150万元'],
    [{ type: 'Entity', text: 'Acme', basicType: 'Error', basicValue: '#VALUE!' }, '#VALUE!'],
    [{ type: 'Entity', text: 'Acme' }, 'Acme'],
  ])('is taken out of its type: %j', (cell, value) => {
    expect(unwrapCell(cell)).toBe(value);
  });

  it.each<[unknown, string]>([
    ['#N/A', '#N/A'],
    [new HostError('#DIV/0!', 'text'), '#DIV/0!'],
    [new HostError('somethingElse'), '#VALUE!'],
    [new Error('bug'), '#VALUE!'],
    [{ type: 'Error', basicValue: '#REF!', errorType: 'Ref' }, '#REF!'],
    [{ type: 'Error', errorType: 'NotAvailable' }, '#N/A'],
    [{ type: 'Error' }, '#VALUE!'],
    [{ error: '#SPILL!' }, '#SPILL!'],
    [{ type: 'Double', basicValue: { type: 'Error', basicValue: '#NUM!' } }, '#NUM!'],
  ])('with an error is the text of the error: %j', (cell, text) => {
    expect(unwrapCell(cell)).toBe(text);
  });

  it('of endless nesting or of no known kind is a text that no number reader takes', () => {
    const endless: { basicValue?: unknown } = {};
    endless.basicValue = endless;
    expect(unwrapCell(endless)).toBe('[?]');
    expect(unwrapCell(() => 1)).toBe('[?]');
    expect(unwrapCell({})).toBe('[?]');
  });
});
