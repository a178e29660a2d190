import { parseClaimId, sentenceOf } from '../../address/id.ts';
import type { CommentaryDraft } from '../draft/draft.ts';
import type { Finding, Rule } from './rule.ts';

export const unknownSentence: Rule = {
  name: 'unknown-sentence',
  description: 'The id of a claim names a sentence of the source map.',
  check: ({ commentaries }) => commentaries.flatMap(checkCommentary),
};

function checkCommentary({ sections, sourceMap }: CommentaryDraft): Finding[] {
  if (!sourceMap) return [];
  const sentences = sourceMap.value.sentences.map(({ id }) => id);
  const known = new Set(sentences);
  return sections
    .flatMap((section) => section.claims)
    .filter(({ id }) => !known.has(sentenceOf(id)))
    .map(({ id, at }) => {
      const message = `Unexpected claim "${id}", expected the id of a sentence in the source map`;
      return { message, hint: describeParagraph(parseClaimId(id)?.paragraph ?? 0, sentences), ...at('id') };
    });
}

function describeParagraph(paragraph: number, sentences: readonly string[]): string {
  const own = sentences.filter((id) => id.startsWith(`${paragraph}.`));
  if (own.length === 0) return `paragraphs run from ${sentences[0]} to ${sentences.at(-1)}`;
  return own.length === 1
    ? `paragraph ${paragraph} has only ${own[0]}`
    : `paragraph ${paragraph} has ${own[0]} to ${own.at(-1)}`;
}
