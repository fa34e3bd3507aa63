import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import type { LevelDimension } from './levels';
import { periodLabel } from './labels';
import type { PlanHistory } from './plan-history';
import type { Part } from './plan-periods';
import { weekNumber } from './time-grid';

/** The member of a level that a leaf belongs to, as it is shown: "East", "3月", "第5周". */
export function levelMember(
  { levels, names, period }: Pick<PlanHistory, 'levels' | 'names' | 'period'>,
  level: number,
  leaf: number,
  language: Language,
): string {
  return memberText(levels[level]!.dimension, names[level]![leaf]!, period?.startMonth ?? 1, language);
}

/** A member's name as it is shown. */
function memberText({ kind }: LevelDimension, name: string, startMonth: number, language: Language): string {
  if (kind === 'column') return name === '' ? jobTexts.blank[language] : name;
  const rest = name.slice(1);
  if (kind === 'day') return dateText(Number(rest));
  if (kind === 'week') {
    const number = Number(rest);
    // two digits, as weeks of a year; the four of a month have one
    const text = number > MOST_WEEKS ? weekNumber(number) : number;
    return fill(jobTexts.weekNumber, language, { number: name.length > 2 ? String(text).padStart(2, '0') : text });
  }
  const [year, part] = rest.split('-');
  if (part === undefined) return jobTexts.parts[name as Exclude<Part, 'year'>][language];
  // months of other years carry their own, quarters that of the plan's year they belong to
  return periodLabel(
    { year: Number(year), part: `${name[0]}${part}` as Part, startMonth: kind === 'month' ? 1 : startMonth },
    language,
  );
}

/** Above it the name of a week is the serial of its Monday, else its number in the plan or the month. */
const MOST_WEEKS = 60;
