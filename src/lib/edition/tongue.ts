/** Languages of texts that are not in the site’s. */

/** What an element needs that holds words of another language than the site’s; empty where it is the same. */
export interface Tongue {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The attributes for words of a language on a site of another; `en` and `en-GB` are the same. */
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
