/** Finds dates in a query: “november 2020”, “2020–21”, “15.8.2021”, “15 august”, “since May 2021”, “2020年11月”. */
import { dayOf } from '../date/span.ts';
import { foldLetters } from './letters.ts';

/** Finds the date in a query; `rest` is the query without it. Undefined if there is none. */
export function findDate(query: string): { readonly when: AskedDate; readonly rest: string } | undefined {
  const text = query.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => foldLetters(digit));
  for (const { form, read } of FORMS) {
    for (const match of text.matchAll(form)) {
      const days = read(match.groups ?? {});
      if (!days) continue;
      const { before, word } = openEnd(text.slice(0, match.index));
      const words = match[0].trim();
      const rest = `${before} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim();
      if (days.isYearly === true && (NEEDS_YEAR.test(word) || (word === '' && rest !== '' && VERB.test(words))))
        continue;
      const isOpen = OPENS.test(word);
      return { when: { words: isOpen ? `${word} ${words}` : words, ...(isOpen ? bound(days, word) : days) }, rest };
    }
  }
  return undefined;
}

/** Words before a date that open one end of it, and those of them that mean nothing without a year. */
const OPENS = /since|after|until|before/;
const NEEDS_YEAR = /after|until|before/;

/** “may” after a number, which among other words is rather the verb. */
const VERB = /^\d+\s+may$/;

/** Whether a query asks when something happened: “when was …”, “in what year …”. */
export function asksWhen(query: string): boolean {
  return /^\s*(?:when|(?:(?:on|in)\s+)?(?:what|which)\s+(?:date|day|month|year))\b/iu.test(query);
}

/**
 * Whether a date asked for and a span of days have a day in common. A date without a year is that of any year; a span of a month
 * or more must lie within it or, if it has no end, begin then.
 */
export function meets({ from, to, isYearly = false }: Days, other: Days): boolean {
  if (!isYearly) return from < other.to && other.from < to;
  const days = other.to - other.from;
  const first = inLeapYear(other.from);
  const isFirstIn = from <= first && first < to;
  if (days >= MONTH) return isFirstIn && (days === Infinity || days <= to - from);
  const last = inLeapYear(other.to - 1);
  // A span over New Year ends before it begins.
  return first <= last ? from <= last && first < to : from <= last || first < to;
}

/** The same day of a leap year, which has every day of any year. */
function inLeapYear(day: number): number {
  const date = new Date(day * DAY);
  return dayOf(LEAP_YEAR, date.getUTCMonth() + 1, date.getUTCDate());
}

const LEAP_YEAR = 1972;

/** The days of the shortest month. */
const MONTH = 28;

/** A single day in words, such as `15 august`; undefined for a longer span. */
export function dayInWords({ from, to }: Days): string | undefined {
  const date = new Date(from * DAY);
  return to - from === 1 ? `${date.getUTCDate()} ${ENGLISH[date.getUTCMonth()] ?? ''}` : undefined;
}

/** The days that a text mentions in words, with or without a year, each as in {@link dayInWords}. */
export function daysIn(text: string): string[] {
  const mentions = DAY_FORMS.flatMap(({ form, read }) =>
    [...text.matchAll(form)].map(({ groups = {} }) => read(groups)),
  );
  return mentions.flatMap((days) => (days && dayInWords(days)) ?? []);
}

const DAY = 86_400_000;

/** Splits off a preposition before the date. Some open one end: “since 2020” has no end, “before 2020” no beginning. */
function openEnd(before: string): { readonly before: string; readonly word: string } {
  const match = /(?:^|\s)(since|after|until|before|in|on|by|during|from|of)\s+$/iu.exec(before);
  return match ? { before: before.slice(0, match.index), word: (match[1] ?? '').toLowerCase() } : { before, word: '' };
}

function bound(days: Days, word: string): Days {
  const { from, to, isYearly } = days;
  if (isYearly === true) return days;
  if (word === 'since') return { from, to: Infinity };
  if (word === 'after') return { from: to, to: Infinity };
  return { from: -Infinity, to: word === 'before' ? from : to };
}

/** Numbers of months, from 1, by their names in the languages in which people type them. */
const MONTHS = new Map<string, number>();
for (const language of ['en', 'fr', 'de', 'es', 'tr', 'ru', 'ar', 'fa-u-ca-gregory']) {
  for (const style of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2021, month - 1, 15));
      const name = foldLetters(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\./g, '');
      if (/^\p{L}{3,}$/u.test(name) && !MONTHS.has(name)) MONTHS.set(name, month);
    }
  }
}
MONTHS.set('sept', 9);
const ENGLISH = [...MONTHS.keys()].slice(0, 12);

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

const YEAR = '(?<year>(?:1[89]|20)\\d\\d)';
const WORD = (name: string): string => `(?<${name}>\\p{L}[\\p{L}\\p{M}]{2,})\\.?`;
const TO = '\\s*(?:[-–—−/]|to|until|and|bis|à)\\s*';

/** A day and a month, in either order. */
const DAY_FIRST = `(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+|de\\s+)?${WORD('name')}`;
const MONTH_FIRST = `${WORD('name')}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?`;

interface Form {
  readonly form: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Days | undefined;
}

/** A day without a year. */
const DAY_FORMS: readonly Form[] = [DAY_FIRST, MONTH_FIRST].map((form) =>
  at(form, ({ day, name }) => yearly(dayIn(String(LEAP_YEAR), monthOf(name), day))),
);

/** The most specific first. */
const FORMS: readonly Form[] = [
  at(`${YEAR}([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})`, ({ year, month, day }) => dayIn(year, Number(month), day)),
  // The day comes first where both may be the month.
  at(
    `(?<first>\\d{1,2})([-/.])(?<second>\\d{1,2})\\2${YEAR}`,
    ({ first, second, year }) => dayIn(year, Number(second), first) ?? dayIn(year, Number(first), second),
  ),
  at(`${YEAR}\\s*年\\s*(?:(?<month>\\d{1,2})\\s*月\\s*(?:(?<day>\\d{1,2})\\s*日)?)?`, ({ year, month, day }) =>
    month === undefined
      ? years(year)
      : day === undefined
        ? monthsOf(year, Number(month))
        : dayIn(year, Number(month), day),
  ),
  at(`${DAY_FIRST},?\\s+(?:de\\s+)?${YEAR}`, ({ day, name, year }) => dayIn(year, monthOf(name), day)),
  at(`${MONTH_FIRST},?\\s+${YEAR}`, ({ name, day, year }) => dayIn(year, monthOf(name), day)),
  at(`${WORD('first')}${TO}${WORD('last')}\\s+${YEAR}`, ({ first, last, year }) =>
    monthOf(first) && monthOf(last) ? monthsOf(year, monthOf(first), monthOf(last)) : undefined,
  ),
  at(
    `(?<part>early|mid(?:dle)?|late|beginning|start|end)(?:[\\s-]+(?:in|of))?[\\s-]+${YEAR}`,
    ({ part = '', year }) => {
      const first = /^mid/i.test(part) ? 5 : /^(?:late|end)/i.test(part) ? 9 : 1;
      return monthsOf(year, first, first + 3);
    },
  ),
  at(`${WORD('name')},?\\s+(?:of\\s+|de\\s+)?${YEAR}`, ({ name, year }) => {
    const season = SEASONS[name?.toLowerCase() ?? ''];
    if (season !== undefined) return monthsOf(year, season, season + 2);
    return monthOf(name) ? monthsOf(year, monthOf(name)) : undefined;
  }),
  at(`(?:between\\s+)?${YEAR}${TO}(?<end>(?:(?:1[89]|20)\\d\\d)|\\d\\d)`, ({ year = '', end = '' }) => {
    const last = end.length === 2 ? year.slice(0, 2) + end : end;
    return Number(last) >= Number(year) ? { from: dayOf(Number(year), 1), to: dayOf(Number(last) + 1, 1) } : undefined;
  }),
  at(`${YEAR}[-/.](?<month>\\d{1,2})`, ({ year, month }) => monthsOf(year, Number(month))),
  at(`(?<month>\\d{1,2})[-/.]${YEAR}`, ({ month, year }) => monthsOf(year, Number(month))),
  at(YEAR, ({ year }) => years(year)),
  ...DAY_FORMS,
  at(`(?<=\\b(?:since|in|during)\\s+)${WORD('name')}`, ({ name }) =>
    yearly(monthsOf(String(LEAP_YEAR), monthOf(name))),
  ),
];

function at(form: string, read: Form['read']): Form {
  return { form: new RegExp(`(?<![\\p{L}\\p{N}.])${form}(?![\\p{L}\\p{N}])`, 'giu'), read };
}

const monthOf = (name = ''): number => MONTHS.get(foldLetters(name)) ?? 0;
const yearly = (days: Days | undefined): Days | undefined => days && { ...days, isYearly: true };
const years = (year = ''): Days | undefined => monthsOf(year, 1, 12);

function monthsOf(year = '', first: number, last = first): Days | undefined {
  return first < 1 || first > 12 ? undefined : { from: dayOf(Number(year), first), to: dayOf(Number(year), last + 1) };
}

function dayIn(year = '', month: number, day = ''): Days | undefined {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const from = dayOf(Number(year), month, Number(day));
  return { from, to: from + 1 };
}

/** A span of days, counted from 1970; `to` is the day after the last. An open end is infinite. */
export interface Days {
  readonly from: number;
  readonly to: number;
  /** Whether they stand for the same days of every year; they are then those of a leap year. */
  readonly isYearly?: boolean;
}

/** A date asked for, with the words that ask for it. */
export interface AskedDate extends Days {
  readonly words: string;
}
