/** The lexicons, by language. A language without one has no checks of its prose. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Lexicon } from './find.ts';

export * from './find.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { ar, de, en, es, fr };

/** The lexicon of a language tag, whatever its region: `en-GB` → English. */
export function lexiconOf(language: string): Lexicon | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(LEXICONS, primary) ? LEXICONS[primary] : undefined;
}
