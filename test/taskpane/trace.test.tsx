import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { Job } from '../../src/taskpane/job';
import { samples } from '../../src/taskpane/sample/samples';
import { memoryWorkbook } from '../../src/workbook/memory';
import { violations } from './accessible';
import { sampleContent } from './sample-content';
import { namesIn, untraced } from './untraced';

const numbers = () => [...document.querySelectorAll<HTMLElement>('#job [data-trace]')];

/** Waits until nothing of the pane is being read, loaded or computed. */
async function settle() {
  await waitFor(() => expect(document.querySelector('.fui-Spinner, [role="progressbar"]')).toBeNull(), {
    timeout: 30_000,
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

const ANSWER = ['Where the number comes from', '数的来源'].map((name) => `[role="group"][aria-label="${name}"]`).join();
const TABLE = /^(?:Table|数据表)$/;

/** So many answers are looked at in each state of a job: from the first number to the last. */
const ANSWERS = 4;

/** `isTyped`: what is asked about was computed from what was typed into the pane, and stands in no cell. */
function answersAreMissing(isTyped: boolean): string[] {
  const all = numbers().filter((button) => button.title !== '' && button.closest('[role="group"] .answer') === null);
  const step = Math.max(1, Math.floor(all.length / ANSWERS));
  return all
    .filter((_, index) => index % step === 0)
    .flatMap((button) => {
      const number = button.textContent ?? '';
      fireEvent.click(button);
      const answer = document.querySelector(ANSWER);
      // one that goes to its cell needs no words
      if (button.getAttribute('aria-label') !== null) return [];
      if (answer === null) return [`${number}: no answer`];
      const place = within(answer as HTMLElement).queryAllByRole('button').length > 1 || isTyped;
      const says = (answer.textContent ?? '').includes(number);
      return says && place ? [] : [`${number}: ${answer.textContent}`];
    });
}

interface Walk {
  readonly names: readonly string[];
  /** What is wrong, and where it was met first. */
  readonly wrong: Map<string, string>;
  numbers: number;
  readonly isTyped: boolean;
}

async function look(walk: Walk, where: string) {
  await settle();
  const wrong = [...untraced(walk.names), ...answersAreMissing(walk.isTyped)];
  walk.numbers += numbers().length;
  for (const one of wrong) if (!walk.wrong.has(one)) walk.wrong.set(one, where);
}

/** Longer lists are of columns and names, which change what is counted but not what is said. */
const MOST_CHOICES = 5;

/** Opens what can be opened and goes through the choices of every field, one field at a time, and looks at each state. */
async function explore(walk: Walk, where: string) {
  await look(walk, where);
  const job = document.getElementById('job')!;
  for (const [index] of [...job.querySelectorAll('button[aria-expanded="false"]')].slice(0, 8).entries()) {
    const button = job.querySelectorAll('button[aria-expanded="false"]')[index] ?? null;
    if (button === null) break;
    fireEvent.click(button);
    await look(walk, `${where} > ${button.textContent}`);
  }
  for (const [index] of [...job.querySelectorAll('input[type="radio"]')].entries()) {
    const radio = job.querySelectorAll<HTMLInputElement>('input[type="radio"]')[index];
    if (radio === undefined || radio.checked) continue;
    fireEvent.click(radio);
    await look(walk, `${where} > ${radio.value}`);
  }
  // roles and units of columns only change how a table is read
  const selects = () =>
    [...job.querySelectorAll('select')].filter((one) => one.closest('.fui-AccordionPanel') === null);
  for (const [index] of selects().entries()) {
    const select = selects()[index];
    if (select === undefined) break;
    const first = select.value;
    if (select.options.length > MOST_CHOICES) continue;
    for (const { value } of [...select.options]) {
      if (value === first) continue;
      fireEvent.change(select, { target: { value } });
      await look(walk, `${where} > ${value}`);
    }
    if (select.isConnected) fireEvent.change(select, { target: { value: first } });
  }
}

const JOBS: readonly Job[] = [
  ...(['set', 'decompose', 'people', 'track', 'explain', 'review', 'check'] as const),
  ...(['actions', 'incentives', 'funnel', 'workbook'] as const),
];

/** Each sample in the language of its data. */
const LANGUAGES = { superstore: 'en', 'sales-team': 'zh' } as const;

/** What stands under Workbook are commands; a workbook without a plan of actions has none to count. */
const WITHOUT_NUMBERS = new Set(['workbook superstore', 'workbook sales-team', 'actions superstore']);

test.each(JOBS.flatMap((job) => samples.map((sample) => ({ job, sample }))))(
  'every number has its trace one click away: $job, $sample',
  async ({ job, sample }) => {
    const content = await sampleContent(sample);
    const walk: Walk = { names: namesIn(content), wrong: new Map(), numbers: 0, isTyped: job === 'funnel' };
    render(<App port={memoryWorkbook(content)} language={LANGUAGES[sample]} job={job} asOf={46_326} />);
    await settle();
    const tables = screen.queryByLabelText<HTMLSelectElement>(TABLE);
    const first = tables?.value ?? '';
    // the table that the job chose itself is gone through choice by choice, the others as they come up
    const keys = tables === null ? [''] : [...tables.options].map(({ value }) => value);
    for (const key of [first, ...keys.filter((one) => one !== first)]) {
      if (key !== '') fireEvent.change(screen.getByLabelText(TABLE), { target: { value: key } });
      await settle();
      const go = key === first ? explore : look;
      const tabs = () => [...document.querySelectorAll<HTMLElement>('#job [role="tab"]')];
      if (tabs().length === 0) await go(walk, key);
      for (const [index] of tabs().entries()) {
        fireEvent.click(tabs()[index]!);
        const goal = job === 'funnel' ? screen.queryByLabelText<HTMLInputElement>(/^(?:Target|目标)$/) : null;
        if (goal?.value === '') fireEvent.change(goal, { target: { value: '100' } });
        await go(walk, `${key} ${tabs()[index]?.textContent}`);
      }
    }
    expect([...walk.wrong]).toEqual([]);
    if (document.querySelector(ANSWER) !== null) expect(await violations()).toEqual([]);
    if (!WITHOUT_NUMBERS.has(`${job} ${sample}`)) expect(walk.numbers).toBeGreaterThan(0);
  },
  300_000,
);

test('a number in a sentence is asked about like one in a table, by keyboard too', async () => {
  const port = memoryWorkbook(await sampleContent('superstore'));
  render(<App port={port} language="en" job="explain" asOf={46_326} />);
  const user = userEvent.setup();
  await waitFor(() => expect(numbers().length).toBeGreaterThan(5), { timeout: 30_000 });
  const number = document.querySelector<HTMLElement>('#job p [data-trace]')!;
  expect(number.title).toBe('Show where this number comes from');
  number.focus();
  await user.keyboard('{Enter}');
  const answer = await screen.findByRole('group', { name: 'Where the number comes from' });
  expect(answer.textContent).toContain(number.textContent);
  const [place] = within(answer).getAllByRole('button', { name: /![A-Z]+\d+/ });
  const sheet = place!.textContent!.replace(/^'|'?!.*$/g, '');
  expect((await port.selection()).sheet).toBe(sheet);
  expect(await violations()).toEqual([]);
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
