/** Licences that a new site can name in short: the Creative Commons licences in their present version, and CC0. */

/** A licence as `site.yaml` has it. */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

/** The licence that a short name stands for: `CC BY 4.0`, `cc-by-sa`, `CC0`. Undefined when it is none of these. */
export function findLicence(words: string): Licence | undefined {
  return LICENCES.get(toKey(words));
}

/** The short names, for a message. */
export const licenceNames = ['CC BY', 'CC BY-SA', 'CC BY-NC', 'CC BY-NC-SA', 'CC BY-ND', 'CC BY-NC-ND', 'CC0'];

const ELEMENTS = {
  BY: 'Attribution',
  NC: 'NonCommercial',
  ND: 'NoDerivatives',
  SA: 'ShareAlike',
} as const satisfies Record<string, string>;

const LICENCES: ReadonlyMap<string, Licence> = new Map([
  ...(['BY', 'BY-SA', 'BY-NC', 'BY-NC-SA', 'BY-ND', 'BY-NC-ND'] as const).map((code) => {
    const words = code.split('-').map((element) => ELEMENTS[element as keyof typeof ELEMENTS]);
    const name = `Creative Commons ${words.join('-')} 4.0 International (CC ${code} 4.0)`;
    const url = `https://creativecommons.org/licenses/${code.toLowerCase()}/4.0/`;
    return [toKey(`CC ${code}`), { name, url }] as const;
  }),
  [
    toKey('CC0'),
    {
      name: 'Creative Commons CC0 1.0 Universal (CC0 1.0)',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  ],
]);

/** Case, hyphens, spaces and the present version make no difference. */
function toKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s-]+/g, '')
    .replace(/^(cc0)(1\.0)?$/, '$1')
    .replace(/4\.0$/, '');
}
