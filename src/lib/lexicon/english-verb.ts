/** Makes the forms of English verbs, so that a lexicon lists each verb only once. */
import { splitList } from './exception.ts';

/** An expression for every form of the verbs in a list separated by commas. */
export function anyFormOf(verbs: string): string {
  return splitList(verbs).flatMap(formsOf).join('|');
}

/** Every form of a verb: `deny` → deny, denies, denied, denying. Particles stay after it. */
export function formsOf(verb: string): string[] {
  const [first = '', ...rest] = verb.split(' ');
  const [base = '', ...past] = first.split('/');
  const forms = new Set([base, thirdPerson(base), ...(past.length > 0 ? past : pastOf(base)), ...ingOf(base)]);
  return [...forms].map((form) => [form, ...rest].join(' '));
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return base.endsWith('e') ? [`${base}d`] : stemsOf(base).map((stem) => `${stem}ed`);
}

function ingOf(base: string): string[] {
  return /[^eoy]e$/.test(base) ? [`${base.slice(0, -1)}ing`] : stemsOf(base).map((stem) => `${stem}ing`);
}

/** The stems before endings: `admit` → `admitt`; `signal` → `signal` and `signall`, American and British. */
function stemsOf(base: string): string[] {
  if (DOUBLING.has(base)) return [base + base.slice(-1)];
  return /[^aeiou][aeiou]l$/.test(base) ? [base, `${base}l`] : [base];
}

/** Verbs whose last syllable is stressed and doubles its consonant. */
const DOUBLING: ReadonlySet<string> = new Set(['admit', 'brag', 'dub', 'infer', 'quip', 'rebut', 'regret']);
