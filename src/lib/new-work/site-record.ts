/** Makes the record of a new site, `site.yaml`, from its editor’s answers. The rest has defaults that can be published. */
import { type Site, SiteSchema } from '../schema/site.ts';
import { joinName, splitName } from './authors.ts';
import { writeTemplate } from './template.ts';
import { toId } from './to-id.ts';

/** The options of the command that have one value. */
export const SINGLE = [
  'licence',
  'licence-url',
  'address',
  'language',
  'description',
  'corrections',
  'report',
] as const;

/** What an editor can specify for a site, by option. `editor` are persons, “Given Family” or “Family, Given”; `body` are organisations. */
export type SiteAnswers = Readonly<
  { title: string } & Partial<Record<(typeof SINGLE)[number], string | undefined>> &
    Partial<Record<'editor' | 'body', readonly string[] | undefined>>
>;

/** Values that are used for missing answers. */
export const siteDefaults = {
  description: 'Policy commentaries, restated claim by claim: who says each thing, and how firmly.',
  language: 'en',
  licence: 'CC BY 4.0',
  corrections: 'Tell the editors which claim (its number is enough), what is wrong and on what evidence.',
  address: (title: string): string => `https://${toId(title).slice(0, MOST) || 'site'}.example/`,
  body: (title: string): string => `The editors of ${title}`,
} as const;

/** A label of a host name has at most 63 characters. */
const MOST = 60;

/** The text of the file, or the problem with an answer. */
export function writeSiteRecord(answers: SiteAnswers): { readonly text: string } | { readonly problem: Problem } {
  const licence = toLicence(answers);
  if ('expected' in licence) return { problem: licence };
  const { title, description, language, address, corrections, report } = answers;
  const known = {
    title,
    description: description ?? siteDefaults.description,
    language: language ?? siteDefaults.language,
    address: withSlash(address ?? siteDefaults.address(title)),
    editors: toEditors(answers),
    corrections: corrections ?? siteDefaults.corrections,
    ...(report !== undefined && { report }),
    licence,
  };
  const [issue] = SiteSchema.safeParse(known).error?.issues ?? [];
  const key = String(issue?.path[0]);
  if (issue) return { problem: { option: OPTIONS.get(key) ?? key, expected: issue.message } };
  return { text: writeTemplate(SiteSchema, known, HEAD) };
}

/** A wrong answer: its option, and what was expected. */
export interface Problem {
  readonly option: string;
  readonly expected: string;
}

const HEAD = [
  'The record of the site: what it is called, who edits it, and where it is published.',
  'What is commented out may be left out: uncover what you need, and delete the rest.',
];

/** The options for keys of the record that have another name. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['editors', 'editor'],
  ['licence', 'licence-url'],
]);

/** The editors, persons first. A name that does not have exactly two parts (one word, or with “Jr.”) is written as a body’s. */
function toEditors({ title, editor = [], body = [] }: SiteAnswers): object[] {
  const persons = editor.map((name) => {
    const split = splitName(name);
    const { given, family, suffix } = split;
    return given === undefined || suffix !== undefined ? toBody(joinName(split)) : { kind: 'person', given, family };
  });
  const editors = [...persons, ...body.map(toBody)];
  return editors.length > 0 ? editors : [toBody(siteDefaults.body(title))];
}

/** A body as editor. Programs for references split names at commas and semicolons, so the cited name has none. */
function toBody(name: string): object {
  return { kind: 'body', name, ...(/[,;]/.test(name) && { citedAs: name.replace(/[,;]/g, '') }) };
}

function toLicence({ licence = siteDefaults.licence, 'licence-url': url }: SiteAnswers): Site['licence'] | Problem {
  if (url !== undefined) return { name: licence, url };
  const [, known] = LICENCES.find(([name]) => toKey(name) === toKey(licence)) ?? [];
  const names = LICENCES.map(([name]) => name).join(', ');
  return (
    known ?? { option: 'licence', expected: `one of ${names}, or another with the address of its text: --licence-url` }
  );
}

const withSlash = (address: string): string => (/[?#]/.test(address) ? address : address.replace(/\/*$/, '/'));

const ELEMENTS = {
  BY: 'Attribution',
  NC: 'NonCommercial',
  ND: 'NoDerivatives',
  SA: 'ShareAlike',
} as const satisfies Record<string, string>;

/** Licences by the short names that an editor types. */
const LICENCES: readonly (readonly [name: string, licence: Site['licence']])[] = [
  ...(['BY', 'BY-SA', 'BY-NC', 'BY-NC-SA', 'BY-ND', 'BY-NC-ND'] as const).map((code) => {
    const words = code.split('-').map((element) => ELEMENTS[element as keyof typeof ELEMENTS]);
    const name = `Creative Commons ${words.join('-')} 4.0 International (CC ${code} 4.0)`;
    const url = `https://creativecommons.org/licenses/${code.toLowerCase()}/4.0/`;
    return [`CC ${code}`, { name, url }] as const;
  }),
  [
    'CC0',
    {
      name: 'Creative Commons CC0 1.0 Universal (CC0 1.0)',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  ],
];

/** A key for comparison, in which case, hyphens, spaces and the current version do not matter. */
function toKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s-]+/g, '')
    .replace(/^(cc0)(1\.0)?$/, '$1')
    .replace(/4\.0$/, '');
}
