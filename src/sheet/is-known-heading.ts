import { headingRoles } from './heading-roles';

/** Whether a text is a whole word that headings of order sheets and exports use, such as "日期" or "Sales". */
export function isKnownHeading(text: string): boolean {
  return (headingRoles(text)[0]?.strength ?? 0) >= 50;
}
