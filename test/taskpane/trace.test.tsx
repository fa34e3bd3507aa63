import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { Job } from '../../src/taskpane/job';
import { memoryWorkbook } from '../../src/workbook/memory';
import { violations } from './accessible';
import { sampleContent } from './sample-content';

/**
 * Cells that hold digits and are no button, each with its reason. Numbers in sentences say again what a table, a chart's
 * table or a field beside them shows.
 */
function isException(cell: HTMLTableCellElement): boolean {
  // the line below a row spells its parts out: it is the answer to how the numbers above it were computed
  if (cell.colSpan > 1) return true;
  // what a person types comes from nowhere else
  if (cell.querySelector('input, textarea, select') !== null) return true;
  // days of a calendar are no figures
  return cell.closest('[data-calendar]') !== null;
}

function untraced(): string[] {
  const cells = [...document.querySelectorAll<HTMLTableCellElement>('#job td')];
  return cells
    .filter((cell) => /\d/.test(cell.textContent ?? '') && !isException(cell) && cell.querySelector('button') === null)
    .map((cell) => `${cell.closest('table')?.getAttribute('aria-label')}: ${cell.textContent}`);
}

const numbers = () => [...document.querySelectorAll<HTMLButtonElement>('#job td button[title]')];

/** The jobs that show numbers as soon as they are opened on the sample, and how many at least. */
const JOBS: readonly (readonly ['superstore' | 'sales-team', Job, number])[] = [
  ['superstore', 'set', 8],
  ['superstore', 'decompose', 4],
  ['superstore', 'explain', 6],
  ['superstore', 'review', 4],
  ['superstore', 'track', 3],
  ['sales-team', 'people', 4],
  ['sales-team', 'incentives', 4],
  ['sales-team', 'funnel', 3],
  ['sales-team', 'review', 4],
];

test.each(JOBS)(
  'on the sample %s, every number of the job %s has its trace one click away',
  async (sample, job, least) => {
    const port = memoryWorkbook(await sampleContent(sample));
    render(<App port={port} language="en" job={job} asOf={46_326} />);
    const user = userEvent.setup();
    await waitFor(() => expect(numbers().length).toBeGreaterThanOrEqual(least), { timeout: 30_000 });
    expect(untraced()).toEqual([]);
    const number = numbers().find(({ title }) => title === 'Show where this number comes from')!;
    await user.click(number);
    const answer = await screen.findByRole('group', { name: 'Where the number comes from' });
    expect(answer.textContent).toContain(number.textContent);
    const [place] = within(answer).getAllByRole('button', { name: /![A-Z]+\d+/ });
    const sheet = place!.textContent!.replace(/^'|'?!.*$/g, '');
    expect((await port.selection()).sheet).toBe(sheet);
    if (job === 'set' || job === 'incentives') expect(await violations()).toEqual([]);
    await user.click(within(answer).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('group', { name: 'Where the number comes from' })).toBeNull();
  },
);
