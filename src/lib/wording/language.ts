/** Languages and scripts of names: their English names and their direction. */
import type { Entity } from '../edition/model.ts';

export { scriptDirection } from '../edition/tongue.ts';

/** CLDR has `prs` as Persian of Afghanistan; its speakers and ISO 639-3 call it Dari. */
const NAMES: Readonly<Record<string, string>> = { prs: 'Dari' };

const DISPLAY_NAMES = new Intl.DisplayNames('en-GB', { type: 'language', languageDisplay: 'standard' });

/** The English name of a language: `ps` → `Pashto`; the tag if it has none. */
export function languageName(tag: string): string {
  return NAMES[tag] ?? DISPLAY_NAMES.of(tag) ?? tag;
}

/** Whether a name is in another language than the site’s. */
export function isForeign<T extends { readonly lang?: string | undefined }>(name: T): name is T & { lang: string } {
  return name.lang !== undefined;
}

/** The names of an entity in its own script and in other languages. */
export function namesAbroad({ nativeNames, aliases }: Pick<Entity, 'nativeNames' | 'aliases'>): ForeignName[] {
  return [...nativeNames, ...aliases.filter(isForeign)];
}

/** A name with its language. */
export type ForeignName = Entity['aliases'][number] & { lang: string };

/** A part of a text in one script. If the script is not Latin, `lang` is a language tag with only the script. */
export interface ScriptRun {
  readonly text: string;
  readonly lang?: string;
}

/** The scripts that are distinguished, by their codes in language tags (ISO 15924). */
const SCRIPTS: readonly (readonly [code: string, letter: RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
];

/** A run of words that are not in Latin script, with the characters between them. */
const RUN =
  /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}](?:[^\p{Script=Latin}“”"()]*[^\p{Script=Latin}\p{Script=Common}])?[؟،؛]*/gu;

/** A character outside the blocks of Latin letters and punctuation. Most texts have none and need no further search. */
const NOT_PLAIN = /[^\u0000-\u02AF\u1E00-\u1EFF\u2000-\u20CF]/;

/** Splits a text where its script changes: `BBC Urdu, “` · `حقانی` (und-Arab) · `”`. */
export function splitScripts(text: string): ScriptRun[] {
  if (!NOT_PLAIN.test(text)) return text === '' ? [] : [{ text }];
  const runs: ScriptRun[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const code = SCRIPTS.find(([, letter]) => letter.test(run))?.[0];
    if (code === undefined) continue;
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: run, lang: `und-${code}` });
    end = index + run.length;
  }
  return end < text.length ? [...runs, { text: text.slice(end) }] : runs;
}

/**
 * Words for a sentence without markup. Right-to-left words are isolated, so that the punctuation around them stays at the right
 * place.
 */
export function isolate(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
