/** Which edition was current on a day, in words. */

/** The edition that an address asks for, or the reason why there is none. */
export type AsOf =
  | { readonly kind: 'edition'; readonly number: number; readonly isNewThatDay: boolean }
  | { readonly kind: 'invalid' | 'future' | 'unpublished' };

/**
 * The edition that was current on a day. `days` are the dates of the editions, in order, as YYYY-MM-DD; of several editions on
 * one day the last counts.
 */
export function findEdition(on: string, days: readonly string[], today: string): AsOf {
  if (!isDay(on)) return { kind: 'invalid' };
  if (on > today) return { kind: 'future' };
  const number = days.filter((day) => day <= on).length;
  return number === 0 ? { kind: 'unpublished' } : { kind: 'edition', number, isNewThatDay: days[number - 1] === on };
}

/** The answer in one or two sentences; `days` as above. */
export function describeAsOf(asOf: AsOf, on: string, days: readonly string[]): string {
  const [first] = days;
  switch (asOf.kind) {
    case 'invalid':
      return `“${on}” is not a date that can be looked up. Write it as year-month-day, such as 2026-12-01.`;
    case 'future':
      return `${dayInWords(on)} is still to come.`;
    case 'unpublished':
      return `On ${dayInWords(on)} nothing had been published here yet.${first === undefined ? '' : ` The first edition is dated ${dayInWords(first)}.`}`;
    case 'edition': {
      const { number, isNewThatDay } = asOf;
      const about = [
        ...(isNewThatDay ? ['was published that day'] : []),
        ...(number === days.length ? ['is the current one'] : []),
      ];
      const which = about.length === 0 ? '' : `, which ${about.join(' and ')}`;
      return `What was published on ${dayInWords(on)}: edition ${number}${which}.`;
    }
  }
}

/** Today in the reader’s time zone, as YYYY-MM-DD, which is the Swedish format. */
export function findToday(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** Whether a text is a valid date, as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function dayInWords(day: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', style).format(new Date(`${day}T00:00:00Z`));
}
