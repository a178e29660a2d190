/** The rules of every language there are some for. */
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { LanguageRules } from './rules.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

const RULES: Readonly<Record<string, LanguageRules>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  ru: russian,
  ar: arabic,
  fa: arabic,
  ur: arabic,
  // Their own writing has no abbreviations; names in Latin letters have.
  zh: english,
  ja: english,
  ko: english,
};

const NONE: LanguageRules = { titles: new Set(), numbered: new Set(), either: new Set(), starters: new Set() };

/** The rules of a language; of one that has none, an abbreviation is only known by its shape. */
export function rulesOf(language: string): LanguageRules {
  return RULES[language.toLowerCase().split('-')[0] ?? ''] ?? NONE;
}
