/** The `lang` and `dir` attributes of text in a language other than the site’s. */

/** Attributes of an element whose language differs from that of its surroundings; empty if it does not differ. */
export interface Tongue {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The attributes for text in `language` within text in `siteLanguage`. `en` and `en-GB` count as the same language. */
export function tongueOf(language: string, siteLanguage: string): Tongue {
  return primary(language) === primary(siteLanguage) ? {} : { lang: language, dir: scriptDirection(language) };
}

/** The direction of a language’s usual script. */
export function scriptDirection(tag: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

function primary(tag: string): string | undefined {
  return tag.split('-')[0];
}
