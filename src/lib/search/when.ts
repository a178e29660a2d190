/** Finds dates in a query: “november 2020”, “2020–21”, “15.8.2021”, “15 august”, “since May 2021”, “2020年11月”. */
import { dayOf } from '../date/span.ts';
import { foldLetters } from './letters.ts';

/** Finds the date in a query; `rest` is the query without it. Undefined if there is none. */
export function findDate(query: string): { readonly when: AskedDate; readonly rest: string } | undefined {
  const text = query.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => foldLetters(digit));
  for (const { form, read } of FORMS) {
    const match = form.exec(text);
    const days = match && read(match.groups ?? {});
    if (!match || !days) continue;
    const open = openEnd(text.slice(0, match.index));
    const words = match[0].trim();
    const rest = `${open.before} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim();
    return { when: { words: open.word === '' ? words : `${open.word} ${words}`, ...bound(days, open.word) }, rest };
  }
  return undefined;
}

/** Whether a query asks when something happened: “when was …”, “in what year …”. */
export function asksWhen(query: string): boolean {
  return /^\s*(?:when|(?:(?:on|in)\s+)?(?:what|which)\s+(?:date|day|month|year))\b/iu.test(query);
}

/** Whether a date asked for and a span of days have a day in common. */
export function meets({ from, to, isYearly = false }: Days, other: Days): boolean {
  if (!isYearly) return from < other.to && other.from < to;
  // Without a year: whether the span lies within the date in any year or, if it has no end, begins then.
  const date = new Date(other.from * DAY);
  const first = dayOf(1970, date.getUTCMonth() + 1, date.getUTCDate());
  const days = other.to - other.from;
  return days === Infinity || days <= to - from ? from <= first && first < to : false;
}

/** A single day in words, such as `15 august`; undefined for a longer span. */
export function dayInWords({ from, to }: Days): string | undefined {
  const date = new Date(from * DAY);
  return to - from === 1 ? `${date.getUTCDate()} ${ENGLISH[date.getUTCMonth()] ?? ''}` : undefined;
}

const DAY = 86_400_000;

/** Splits off a word before the date that opens one end: “since 2020” has no end, “before 2020” no beginning. */
function openEnd(before: string): { readonly before: string; readonly word: string } {
  const match = /(?:^|\s)(since|after|until|before|in|on|during|from|of)\s+$/iu.exec(before);
  if (!match) return { before, word: '' };
  const word = (match[1] ?? '').toLowerCase();
  return { before: before.slice(0, match.index), word: /since|after|until|before/.test(word) ? word : '' };
}

function bound(days: Days, word: string): Days {
  const { from, to, isYearly } = days;
  if (isYearly === true || word === '') return days;
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
  at(DAY_FIRST, ({ day, name }) => yearly(dayIn('1970', monthOf(name), day))),
  at(MONTH_FIRST, ({ day, name }) => yearly(dayIn('1970', monthOf(name), day))),
  at(`(?<=\\b(?:since|in|during)\\s+)${WORD('name')}`, ({ name }) => yearly(monthsOf('1970', monthOf(name)))),
];

function at(form: string, read: Form['read']): Form {
  return { form: new RegExp(`(?<![\\p{L}\\p{N}.])${form}(?![\\p{L}\\p{N}])`, 'iu'), read };
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
  /** Whether they stand for the same days of every year; they are then those of 1970. */
  readonly isYearly?: boolean;
}

/** A date asked for, with the words that ask for it. */
export interface AskedDate extends Days {
  readonly words: string;
}
