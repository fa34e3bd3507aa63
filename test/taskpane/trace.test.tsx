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

interface Case {
  readonly sample: 'superstore' | 'sales-team';
  readonly job: Job;
  /** So many numbers at least. */
  readonly least: number;
  /** The tab within the job, where it has several. */
  readonly look?: string;
  /** The table to choose, where the job starts with another. */
  readonly table?: string;
  /** What must be typed before there are numbers. */
  readonly goal?: string;
}

const CASES: readonly Case[] = [
  { sample: 'superstore', job: 'set', least: 8 },
  { sample: 'superstore', job: 'decompose', least: 4 },
  { sample: 'superstore', job: 'explain', least: 6 },
  { sample: 'superstore', job: 'review', least: 4 },
  { sample: 'superstore', job: 'track', least: 3 },
  { sample: 'superstore', job: 'track', least: 3, look: 'Shares' },
  { sample: 'superstore', job: 'track', least: 2, look: 'Alerts' },
  { sample: 'superstore', job: 'incentives', least: 4 },
  { sample: 'sales-team', job: 'people', least: 4 },
  { sample: 'sales-team', job: 'track', least: 3, look: 'Collections', table: '回款' },
  { sample: 'sales-team', job: 'funnel', least: 3, goal: '100' },
  { sample: 'sales-team', job: 'review', least: 4 },
];

test.each(CASES)('every number has its trace one click away: $sample $job $look', async (each) => {
  const { sample, job, least, look, table, goal } = each;
  const port = memoryWorkbook(await sampleContent(sample));
  render(<App port={port} language="en" job={job} asOf={46_326} />);
  const user = userEvent.setup();
  if (table !== undefined) {
    const option = await screen.findByRole('option', { name: new RegExp(`^${table} `) });
    await user.selectOptions(screen.getByLabelText('Table'), option);
  }
  if (look !== undefined) await user.click(await screen.findByRole('tab', { name: look }));
  if (goal !== undefined) await user.type(await screen.findByLabelText('Target'), goal);
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
});

test('what was asked in one job is over in the next', async () => {
  const port = memoryWorkbook(await sampleContent('superstore'));
  render(<App port={port} language="en" job="explain" asOf={46_326} />);
  const user = userEvent.setup();
  await waitFor(() => expect(numbers().length).toBeGreaterThan(5), { timeout: 30_000 });
  await user.click(numbers()[0]!);
  await screen.findByRole('group', { name: 'Where the number comes from' });
  await user.click(screen.getByRole('tab', { name: 'Decompose' }));
  expect(screen.queryByRole('group', { name: 'Where the number comes from' })).toBeNull();
});
