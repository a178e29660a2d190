/** The words that matter most for what a sentence says: doubt, negation, who speaks, numbers, names. */

import { doubtWords } from '../lexicon/english-doubt-words.ts';

/** What a changed word can be about, the most serious first. */
export const grave = ['negation', 'doubt', 'speaker', 'number', 'name'] as const;
export type Gravity = (typeof grave)[number];

/** What a word is about; undefined for all other words. `names` are those of `BesideData`. */
export function weighWord(word: string, names: ReadonlySet<string>): Gravity | undefined {
  const own = foldWord(word);
  if (NEGATIONS.has(own) || own.endsWith("n't")) return 'negation';
  // “May” is the month, not doubt.
  if (DOUBTS.has(own) && word !== 'May') return 'doubt';
  if (SPEAKERS.has(own)) return 'speaker';
  if (/\p{N}/u.test(own) || NUMBERS.has(own)) return 'number';
  const parts = own.replace(/'s$/, '').replaceAll("'", '').split('-');
  return parts.some((part) => names.has(part)) ? 'name' : undefined;
}

/** The words of a text, unchanged. */
export function splitQuote(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼ\u2010\u2011-](?=[\p{L}\p{N}]))*/gu) ?? []
  );
}

/** A word in the form that is compared: in lower case, with one form of apostrophe and hyphen. */
export function foldWord(word: string): string {
  return word
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase();
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const NEGATIONS = words(
  `not no never none nor neither without cannot nobody nothing nowhere hardly barely scarcely rarely seldom few little
  deny denies denied denying denial refuse refused refuses refusal fail fails failed unless except but only impossible
  unlikely improbable`,
);

/** Words that make a statement weaker or stronger: words of doubt, and others. */
const DOUBTS: ReadonlySet<string> = new Set([
  ...Object.values(doubtWords).flat(),
  ...words(
    `sign points to can would should must will surely certainly clearly definitely undoubtedly evidently indeed actually
    always often sometimes usually mostly mainly partly largely almost nearly about around roughly approximately rather
    quite somewhat if expect expected hope hoped intend intended plan planned want wanted claim claimed believe believes
    believed think thinks thought suspect suspected tend tends tended potential assumed assume ever just sure afraid fear
    fears feared knowingly`,
  ),
]);

const SPEAKERS = words(
  `according account accounts add adds allegation alleged allege alleges analysis claim claimed claims confirm
  confirmed confirms describe describes described endorse endorsed endorsement endorsements endorses hailed their
  view issued media reports praised report reported said say says spoke speak suspicion tell tells told praise
  vouched blame accuse accused accuses telling he she source sources author official officials member members
  commander commanders analyst analysts observer observers argue argues argued insist insists insisted state states
  stated writes wrote maintain maintains maintained warn warns warned assert asserts asserted acknowledge
  acknowledges acknowledged admit admits admitted`,
);

const NUMBERS = words(
  `one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand
  thousands million millions dozen dozens half third first second once twice several some many most all every each both
  any another more fewer less least majority minority single numerous day days week weeks month months year years hour hours`,
);
