/**
 * Validates CSL-JSON by the rules of the schema `csl-data.json` of the Citation Style Language: an array of items with an id, a
 * type from its list, and only fields that are its variables, with values of the right kind.
 */

/** What is wrong with the content of a CSL-JSON file; empty when it is valid. */
export function findCslProblems(data: unknown): string[] {
  if (!Array.isArray(data)) return ['is not a list'];
  return data.flatMap((item: unknown, index) =>
    (isRecord(item) ? itemProblems(item) : ['is no object']).map((problem) => `${index}: ${problem}`),
  );
}

const TYPES =
  'article article-journal article-magazine article-newspaper book chapter document entry entry-encyclopedia post post-weblog report webpage';
const NAMES = 'author editor translator container-author';
const DATES = 'accessed issued original-date';
const STRINGS = 'abstract container-title DOI genre language note publisher title URL';
const NUMBERS = 'chapter-number edition locator page';

function itemProblems(item: Readonly<Record<string, unknown>>): string[] {
  return [
    ...(typeof item.id === 'string' && item.id !== '' ? [] : ['id is missing']),
    ...(has(TYPES, item.type) ? [] : ['type is none of the list']),
    ...Object.entries(item).flatMap(([field, value]) => (isValid(field, value) ? [] : [`${field} is not valid`])),
  ];
}

function isValid(field: string, value: unknown): boolean {
  if (field === 'id' || field === 'type') return true;
  if (has(STRINGS, field)) return typeof value === 'string';
  if (has(NUMBERS, field)) return typeof value === 'string' || typeof value === 'number';
  if (has(NAMES, field)) return Array.isArray(value) && value.every(isName);
  if (field === 'custom') return isRecord(value);
  return has(DATES, field) && isRecord(value) && isDate(value);
}

function isName(value: unknown): boolean {
  const parts = 'family given literal suffix dropping-particle non-dropping-particle';
  return isRecord(value) && Object.entries(value).every(([part, name]) => has(parts, part) && typeof name === 'string');
}

function isDate(value: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(value).every(([field, part]) =>
    field === 'date-parts'
      ? isList(part, 1, 2) &&
        part.every((date) => isList(date, 1, 3) && date.every((number) => typeof number === 'number'))
      : (field === 'literal' && typeof part === 'string') || (field === 'circa' && typeof part === 'boolean'),
  );
}

function isList(value: unknown, least: number, most: number): value is unknown[] {
  return Array.isArray(value) && value.length >= least && value.length <= most;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(list: string, value: unknown): boolean {
  return typeof value === 'string' && list.split(' ').includes(value);
}
