import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo } from 'react';
import type { Slices } from '../../src/sheet/slices';
import { LanguageContext } from '../../src/taskpane/language-context';
import { SlicedLine } from '../../src/taskpane/progress/sliced-line';
import { useSliced } from '../../src/taskpane/progress/use-sliced';
import { violations } from './accessible';

const LONG = 10_001;

/** A view that doubles a number in slices; those of numbers above 10 go on until `open` is called. */
function doubling() {
  let isOpen = false;
  let slices = 0;
  function* double(number: number): Slices<number> {
    while (number > 10 && !isOpen) {
      slices += 1;
      yield;
    }
    if (number < 0) throw new Error('no number to double');
    return number * 2;
  }
  function View({ number, rows }: { readonly number: number; readonly rows: number }) {
    const work = useMemo(() => () => double(number), [number]);
    const sliced = useSliced(work, rows);
    return (
      <LanguageContext.Provider value="en">
        <SlicedLine sliced={sliced} />
        <p>{`${sliced.state} ${sliced.value}`}</p>
      </LanguageContext.Provider>
    );
  }
  return { View, open: () => void (isOpen = true), slices: () => slices };
}

test('what few rows give is there at once', () => {
  const { View } = doubling();
  render(<View number={4} rows={10_000} />);
  expect(screen.getByText('done 8')).toBeTruthy();
});

test('what many rows give is computed in slices, and shows how far it is', async () => {
  const { View, open, slices } = doubling();
  render(<View number={11} rows={LONG} />);
  expect(screen.getByText('working null')).toBeTruthy();
  const bar = await screen.findByRole('progressbar', { name: 'Computing' });
  expect(Number(bar.getAttribute('aria-valuenow'))).toBeLessThan(1);
  expect(screen.getByText(/^Computing \d+ %$/)).toBeTruthy();
  await waitFor(() => expect(slices()).toBeGreaterThan(2));
  open();
  await screen.findByText('done 22');
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('cancelling leaves the result from before, says so, and can be taken up', async () => {
  const { View, open, slices } = doubling();
  const { rerender } = render(<View number={4} rows={LONG} />);
  await screen.findByText('done 8');
  rerender(<View number={12} rows={LONG} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  await screen.findByText(/what stands below is the result from before/);
  expect(screen.getByText('stopped 8')).toBeTruthy();
  expect(await violations()).toEqual([]);
  const before = slices();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(slices()).toBe(before);
  open();
  await user.click(screen.getByRole('button', { name: 'Compute again' }));
  await screen.findByText('done 24');
});

test('cancelling the first computation says that there is no result', async () => {
  const { View } = doubling();
  render(<View number={12} rows={LONG} />);
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Cancel' }));
  await screen.findByText('Computing was cancelled.');
  expect(screen.getByText('stopped null')).toBeTruthy();
});

test('a new choice stops the computation of the one before', async () => {
  const { View } = doubling();
  const { rerender } = render(<View number={12} rows={LONG} />);
  rerender(<View number={5} rows={LONG} />);
  await screen.findByText('done 10');
});
