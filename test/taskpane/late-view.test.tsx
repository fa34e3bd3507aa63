import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { lateView } from '../../src/taskpane/late-view';

const View = ({ name }: { readonly name: string }) => <p>{name} is here</p>;

test('a view is fetched once, when it is first shown, and drawn at once from then on', async () => {
  const fetchView = jest.fn(async () => View);
  const Late = lateView(fetchView);
  expect(fetchView).not.toHaveBeenCalled();
  const first = render(<Late name="Track" />);
  expect(screen.queryByText('Track is here')).toBeNull();
  expect(await screen.findByText('Track is here')).toBeTruthy();
  first.unmount();
  render(<Late name="Explain" />);
  expect(screen.getByText('Explain is here')).toBeTruthy();
  expect(fetchView).toHaveBeenCalledTimes(1);
});

test('where it cannot be fetched the pane says so, and it can be asked for again', async () => {
  const fetchView = jest
    .fn<Promise<ComponentType<{ name: string }>>, []>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(View);
  const Late = lateView(fetchView);
  render(<Late name="Track" />);
  expect(await screen.findByText(/没有加载成功|could not be loaded/)).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button'));
  expect(await screen.findByText('Track is here')).toBeTruthy();
});
