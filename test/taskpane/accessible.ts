import axe from 'axe-core';

/**
 * What axe finds wrong in the page. Colours need a real browser, landmarks around the pane are the host's, and Fluent's
 * focus keepers are no content.
 */
export async function violations(): Promise<string[]> {
  const result = await axe.run(
    { include: [document.body], exclude: [['[data-tabster-dummy]']] },
    { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } },
  );
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
