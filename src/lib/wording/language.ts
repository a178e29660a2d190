/** Languages of names: what they are called, and the direction of their script. */
import type { Entity } from '../edition/model.ts';

export { scriptDirection } from '../edition/tongue.ts';

/** CLDR reads `prs` as Persian of Afghanistan; its own speakers and ISO 639-3 call it Dari. */
const NAMES: Readonly<Record<string, string>> = { prs: 'Dari' };

const DISPLAY_NAMES = new Intl.DisplayNames('en-GB', { type: 'language', languageDisplay: 'standard' });

/** The English name of a language: `ps` → `Pashto`. The tag itself where it has none. */
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
