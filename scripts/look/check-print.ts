import { COLORS, type ColorRole } from '../../src/sheet/color-roles';
import type { Language } from '../../src/texts/language';
import { reviewTexts } from '../../src/texts/review';
import { countPoints, nearColor } from './read-ppm';
import type { Printed } from './print-book';

/** A4 upright, in points, and how far programs round. */
const A4 = { width: 595, height: 842, within: 2 };
/** The figures and charts, then the actions and scorecards. */
const PAGES = 2;
/** The outermost part of a page, where nothing is printed: what stood there would be cut off. */
const EDGE = 0.015;
/** What charts draw, each with the fewest points that its lines or columns take at 80 dots an inch. */
const PLAN_POINTS = 60;
const INK: readonly (readonly [ColorRole, number])[] = [
  ['actual', 200],
  ['total', 300],
  ['up', 60],
  ['down', 15],
];

/** What is wrong with a printed report, as far as a program can tell; empty where nothing is. */
export async function checkPrint(print: Printed, language: Language): Promise<string[]> {
  const { pages, width, height, text, pictures } = print;
  const faults: string[] = [];
  if (Math.abs(width - A4.width) > A4.within || Math.abs(height - A4.height) > A4.within)
    faults.push(`the page is ${width} × ${height} points, not A4`);
  if (pages !== PAGES) faults.push(`${pages} pages instead of ${PAGES}`);
  if (/#{3,}/.test(text)) faults.push('a column is too narrow for its numbers (###)');
  const error = /#(?:NAME|VALUE|REF|DIV\/0|N\/A|NUM|NULL)[!?]?|Err:\d+/.exec(text);
  if (error) faults.push(`an error is printed: ${error[0]}`);
  const isInk = (red: number, green: number, blue: number) => Math.min(red, green, blue) < 200;
  pictures.forEach((picture, index) => {
    const edges = [
      { left: 0, right: EDGE, top: 0, bottom: 1 },
      { left: 1 - EDGE, right: 1, top: 0, bottom: 1 },
      { left: 0, right: 1, top: 0, bottom: EDGE },
      { left: 0, right: 1, top: 1 - EDGE, bottom: 1 },
    ];
    if (edges.some((edge) => countPoints(picture, isInk, edge) > 0))
      faults.push(`page ${index + 1} prints to its edge`);
  });
  for (const [role, least] of INK) {
    const near = nearColor(COLORS[role]);
    const points = pictures.reduce((sum, picture) => sum + countPoints(picture, near), 0);
    if (points < least) faults.push(`of what is drawn as “${role}” ${points} points are there, ${least} at least`);
  }
  // below the title of the pace nothing but the broken line of the plan is of its grey
  // its longest word stands nowhere else on the page
  const [title = ''] = reviewTexts.paceTitle[language].split(' ').sort((a, b) => b.length - a.length);
  const below = await print.bottomOf(title);
  const plot = below !== null && { left: 0.55, right: 0.93, top: below + 0.012, bottom: below + 0.08 };
  const drawn = plot && pictures[0] ? countPoints(pictures[0], nearColor(COLORS.target), plot) : 0;
  if (drawn < PLAN_POINTS) faults.push(`the line of the plan is not drawn (${drawn} points)`);
  return faults;
}
