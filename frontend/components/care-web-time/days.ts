/** Days as ISO dates and as numbers counted from the first; never as moments, which have time zones. */
const DAY = 86_400_000;

export const numberOf = (from: string, day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

export const dayOf = (from: string, number: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + number * DAY).toISOString().slice(0, 10);

/** "20 October 2026", whatever the reader's time zone. */
export function dateName(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** The day before the last change that is to be seen on a day, so that going there shows something else; undefined where there is none. */
export function changeBefore(days: readonly string[], day: string): string | undefined {
  const last = days.filter((one) => one <= day).at(-1);
  return last === undefined ? undefined : dayOf(last, -1);
}

/** The next day on which something changes. */

export const changeAfter = (days: readonly string[], day: string): string | undefined => days.find((one) => one > day);

/** The first of January of each year in between, for the marks below the slider; every so many years where there are many. */
export function yearsBetween(from: string, to: string, most: number): string[] {
  const first = Number(from.slice(0, 4)) + 1;
  const last = Number(to.slice(0, 4));
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const years: string[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(`${String(year).padStart(4, '0')}-01-01`);
  return years;
}
