/**
 * What a number in the pane is called: in a table by the headings of its row and column, as they can be read beside and
 * above it, else by the nearest thing around it that has a name.
 */
export function nameOfNumber(button: HTMLElement): string {
  const cell = button.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  if (cell == null || row == null) {
    const named = button.closest('section, table, ul, ol, figure, nav, [role="group"]');
    const around = button.closest('[role="tabpanel"]')?.getAttribute('aria-labelledby') ?? '';
    return named?.getAttribute('aria-label') ?? document.getElementById(around)?.textContent ?? '';
  }
  const isAcross = cell.colSpan > 1;
  const heads = cell.closest('table')?.querySelectorAll('thead tr:last-child > *');
  const column = isAcross || cell.tagName === 'TH' ? undefined : heads?.[cell.cellIndex];
  // what stands across a row tells more of the row above it
  const name = row.querySelector('th') ?? (isAcross ? row.previousElementSibling?.querySelector('th') : null);
  // the name of the row, without what stands beside it in the same cell
  const label = name?.querySelector('button:not([data-trace])')?.textContent ?? name?.firstChild?.textContent ?? '';
  return [label, column?.textContent ?? ''].filter((text) => text.trim() !== '').join(' · ');
}
