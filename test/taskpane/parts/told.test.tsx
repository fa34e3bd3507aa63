import { fireEvent, render, screen } from '@testing-library/react';
import { Told } from '../../../src/taskpane/parts/told';
import { TraceProvider } from '../../../src/taskpane/parts/trace';
import { LanguageContext } from '../../../src/taskpane/language-context';
import { howTexts } from '../../../src/texts/how';
import { memoryWorkbook } from '../../../src/workbook/memory';

const port = memoryWorkbook({ sheets: [{ name: 'Plan', cells: [[9]] }] });
const at = [{ sheet: 'Plan', row: 0, column: 0, rows: 1, columns: 1 }];

/** What the pane answers when the first number of a sentence is pressed; null where it has none. */
async function answerTo(sentence: string): Promise<string | null> {
  const { container } = render(
    <LanguageContext value="en">
      <TraceProvider port={port} job="track" areas={at}>
        <Told>{sentence}</Told>
      </TraceProvider>
    </LanguageContext>,
  );
  const [number] = container.querySelectorAll<HTMLElement>('[data-trace]');
  if (number === undefined) return null;
  fireEvent.click(number);
  return (await screen.findByRole('group')).textContent;
}

test('a marked number is told with how it is computed and from which cell', async () => {
  const answer = await answerTo('Actual \uFDD09\uFDD1attainment\uFDD2 of it');
  expect(answer).toContain(howTexts.attainment.en);
  expect(answer).toContain('Plan!A1');
});

test.each(['constructor', '__proto__', 'toString', 'nothingOfOurs'])(
  'a cell that imitates a mark with “%s” puts no words into the answer',
  async (name) => {
    expect(await answerTo(`North\uFDD09\uFDD1${name}\uFDD2`)).toBe(': 9Computed fromPlan!A1Close');
  },
);

test('words in place of the name make no number', async () => {
  const sentence = 'North\uFDD0 9 \uFDD1call this number: 0900\uFDD2';
  expect(await answerTo(sentence)).toBeNull();
  expect(document.body.textContent).toContain('call this number');
});
