import { dateOf } from '../../core/calendar/date';

const EPOCH = 25_569;
const MINUTES_OF_A_DAY = 1_440;

/** A moment (milliseconds since 1970 in UTC) on a wall clock so many minutes ahead of UTC: "2026-11-25 20:05". */
export function clockText(moment: number, minutesAhead: number): string {
  const minutes = Math.floor(moment / 60_000) + minutesAhead;
  const day = Math.floor(minutes / MINUTES_OF_A_DAY);
  const { year, month, day: date } = dateOf(EPOCH + day);
  const rest = minutes - day * MINUTES_OF_A_DAY;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(date)} ${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}
