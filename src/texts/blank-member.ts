import type { Text } from './language';

/** The member of a dimension whose cells are blank. */
export const blankMember: Text = { zh: '（空白）', en: '(blank)' };
