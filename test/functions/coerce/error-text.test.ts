import { isErrorText } from '../../../src/functions/coerce/error-text';

it.each([
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#PYTHON!',
  '#GETTING_DATA',
  '#n/a',
])('%s is an error', (text) => {
  expect(isErrorText(text)).toBe(true);
});

it.each(['#1', '# N/A', 'N/A', '#', '', '#tag', '#新品', 'VALUE!', '#1!'])('%s is a label', (text) => {
  expect(isErrorText(text)).toBe(false);
});
