/** An entity’s names as SKOS labels: each text once in a language, as the foremost of what it could be (SKOS S13, S14). */
import type { Entity } from '../../edition/model.ts';

export interface Label {
  readonly text: string;
  readonly language: string;
}

export interface Labels {
  readonly preferred: Label;
  /** Spellings of the article, aliases, and names in its own script. */
  readonly others: readonly Label[];
  /** What somebody may type: the names without their apostrophes. */
  readonly hidden: readonly Label[];
}

/** `language` is that of names which have no tag of their own: the site’s. */
export function labelsOf({ name, asWorded, aliases, nativeNames }: Named, language: string): Labels {
  const preferred = { text: name, language };
  const others = [
    ...[...asWorded].map((text) => ({ text, language })),
    ...aliases.map(({ text, lang = language }) => ({ text, language: lang })),
    ...nativeNames.map(({ text, lang }) => ({ text, language: lang })),
  ];
  const seen = new Set([keyOf(preferred)]);
  const once = (label: Label): boolean => {
    const isNew = !seen.has(keyOf(label));
    seen.add(keyOf(label));
    return isNew;
  };
  const shown = others.filter(once);
  const hidden = [preferred, ...shown]
    .map((label) => ({ ...label, text: withoutApostrophes(label.text) }))
    .filter(once);
  return { preferred, others: shown, hidden };
}

type Named = Pick<Entity, 'name' | 'asWorded' | 'aliases' | 'nativeNames'>;

function keyOf({ text, language }: Label): string {
  return `${language} ${text}`;
}

function withoutApostrophes(text: string): string {
  return text.replace(/['’‘ʼʿʾ]/gu, '');
}
