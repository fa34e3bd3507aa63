import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LanguageContext } from '../../src/taskpane/language-context';
import { useShownLines } from '../../src/taskpane/parts/shown-lines';

function List({ count }: { readonly count: number }) {
  const { shown, more } = useShownLines(Array.from({ length: count }, (_, index) => index));
  return (
    <>
      <p>{`${shown.length} lines`}</p>
      {more}
    </>
  );
}

const show = (count: number) =>
  render(
    <LanguageContext.Provider value="en">
      <List count={count} />
    </LanguageContext.Provider>,
  );

test('a list of 50 lines is there as a whole', () => {
  show(50);
  expect(screen.getByText('50 lines')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('the rest of a long list comes with one press', async () => {
  show(550);
  expect(screen.getByText('50 lines')).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show all 550 rows' }));
  expect(screen.getByText('550 lines')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('of a very long list 500 lines come at a press, so that none holds the page', async () => {
  const user = userEvent.setup();
  show(90_000);
  await user.click(screen.getByRole('button', { name: 'Show 500 more of 90000 rows' }));
  expect(screen.getByText('550 lines')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show 500 more of 90000 rows' }));
  expect(screen.getByText('1050 lines')).toBeTruthy();
});
