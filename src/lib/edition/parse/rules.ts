/** Rules that are applied while files are read and parsed. What breaks them never becomes a draft. */

/** Every rule, with what it requires. */
export const parsingRules = [
  { name: 'unreadable-file', description: 'Content is regular UTF-8 text files inside the content folder.' },
  { name: 'too-large', description: 'Files, paragraphs and nesting stay within what people write and read.' },
  { name: 'hidden-character', description: 'Text has no invisible characters, and none that reorder others.' },
  { name: 'yaml-syntax', description: 'YAML files and front matter are well-formed.' },
  { name: 'json-syntax', description: 'JSON files are well-formed.' },
  { name: 'mdx-syntax', description: 'Sections are well-formed MDX.' },
  { name: 'unknown-key', description: 'Records have only keys that their schema knows.' },
  { name: 'missing-key', description: 'Records have every key that their schema requires.' },
  { name: 'unknown-component', description: 'Sections use only the annotation components.' },
  { name: 'unknown-prop', description: 'Components have only props that their schema knows.' },
  { name: 'missing-prop', description: 'Components have every prop that their schema requires.' },
  { name: 'duplicate-prop', description: 'Components have no prop twice.' },
  {
    name: 'wrong-value',
    description: 'Values have the type and form, or are on the list, that the schema gives.',
  },
  { name: 'not-edtf', description: 'Dates are EDTF level 0 or 1.' },
  { name: 'not-literal', description: 'Sections have no code: no expression, spread, import or export.' },
  {
    name: 'misplaced',
    description: 'A section has only claims; a claim has one paragraph of plain prose, then annotations.',
  },
  { name: 'missing-prose', description: 'Claims, mentions and notes have prose.' },
  { name: 'unsafe-link', description: 'Links lead to http and https addresses.' },
  { name: 'ledger-edited', description: 'A ledger is what was sealed: only a new edition changes it.' },
] as const;

/** Name of a rule of this list. */
export type ParsingRule = (typeof parsingRules)[number]['name'];
