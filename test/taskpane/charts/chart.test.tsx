import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Chart } from '../../../src/taskpane/charts/chart';
import type { ChartSpec } from '../../../src/taskpane/charts/chart-spec';
import { shortNames } from '../../../src/taskpane/charts/short-names';
import { LanguageContext } from '../../../src/taskpane/language-context';
import { monthText } from '../../../src/texts/dates';
import { shortNumber } from '../../../src/texts/short-number';
import { violations } from '../accessible';
import { day } from '../orders';

function show(spec: ChartSpec) {
  render(
    <LanguageContext.Provider value="en">
      <FluentProvider theme={webLightTheme}>
        <Chart spec={spec} />
      </FluentProvider>
    </LanguageContext.Provider>,
  );
  return userEvent.setup();
}

const rows = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

test('a chart is named by its sentence, and its figures stand in a table', async () => {
  const user = show({
    kind: 'bars',
    title: 'Sales by region',
    summary: 'West sold most, 725,458.',
    bars: [
      { name: 'West', value: 725457.8 },
      { name: 'South', value: -91.25 },
    ],
  });
  expect(screen.getByRole('figure', { name: 'West sold most, 725,458.' })).toBeTruthy();
  await user.click(screen.getByText('Figures of the chart'));
  expect(rows('Sales by region')).toEqual([
    ['', 'Value'],
    ['West', '725,457.8'],
    ['South', '-91.25'],
  ]);
  expect(await violations()).toEqual([]);
});

test('lines stand side by side by day, with the limits, and a day without a point is blank', () => {
  show({
    kind: 'line',
    title: 'Sales',
    summary: 'Sales rise.',
    printDay: monthText,
    lines: [
      { name: 'Actual', look: 'actual', points: [{ day: day(2017, 11, 1), value: 1000 }] },
      { name: 'Forecast', look: 'forecast', points: [{ day: day(2017, 12, 1), value: 1100 }] },
    ],
    interval: { low: 'Low', high: 'High', points: [{ day: day(2017, 12, 1), low: 900, high: 1300 }] },
  });
  expect(rows('Sales')).toEqual([
    ['', 'Actual', 'Forecast', 'Low', 'High'],
    ['2017-11', '1,000', '', '', ''],
    ['2017-12', '', '1,100', '900', '1,300'],
  ]);
});

test('a bridge lists both totals and the causes between them', () => {
  show({
    kind: 'bridge',
    title: 'Bridge',
    summary: 'Up by 20.',
    from: { name: '2016', value: 100 },
    causes: [{ name: 'Price', value: 20 }],
    to: { name: '2017', value: 120 },
    print: (value) => `${value} k`,
  });
  expect(rows('Bridge').slice(1)).toEqual([
    ['2016', '100 k'],
    ['Price', '20 k'],
    ['2017', '120 k'],
  ]);
});

test('a funnel lists its stages', () => {
  show({ kind: 'funnel', title: 'Funnel', summary: '2 stages.', stages: [{ name: 'Leads', value: 20 }] });
  expect(rows('Funnel')[1]).toEqual(['Leads', '20']);
});

test('names on an axis are cut to their room, differ, and keep their values', () => {
  const names = ['West', 'A very long name of a team', 'A very long name of another', '华东大区直销团队一部'];
  const shown = shortNames(
    names.map((name) => ({ name })),
    105,
    [' 1', ' 2', ' 3', ' 50万'],
  );
  expect(shown.map((name) => name.replaceAll('\u200b', ''))).toEqual([
    'West 1',
    'A very long … 2',
    'A very long … 3',
    '华东大区… 50万',
  ]);
  expect(new Set(shown).size).toBe(4);
});

test('numbers on an axis are short, in the words of the language', () => {
  expect([0, 999, 12345, -1234567, 2e9].map((value) => shortNumber(value, 'en'))).toEqual([
    '0',
    '999',
    '12.3k',
    '-1.23M',
    '2B',
  ]);
  expect([0, 999, 8_765, 12345, -1234567, 24_181_490, 2e9].map((value) => shortNumber(value, 'zh'))).toEqual([
    '0',
    '999',
    '8,765',
    '1.23万',
    '-123万',
    '2,418万',
    '20亿',
  ]);
});
