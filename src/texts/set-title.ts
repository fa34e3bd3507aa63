import type { Text } from './language';

/** What stands in the first cell of the sheet of targets: it is told by it, by parts of the pane that know no other text of Set. */
export const setTitle = { zh: '{year}销售目标', en: 'Sales targets {year}' } as const satisfies Text;
