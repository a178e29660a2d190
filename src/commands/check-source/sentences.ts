/** Checks whether the sentences of a text match a source map. */
import type { CommentaryDraft } from '../../lib/edition/draft/draft.ts';
import type { Issue } from '../../lib/edition/issue/issue.ts';
import { quoteEdges, type SourceMap } from '../../lib/schema/source-map.ts';
import { compareWithText, type Difference } from '../../lib/source-map/compare.ts';
import { type Article, toSentences } from '../../lib/source-map/index.ts';

/** Issues for sentences that differ from those of the text, at their places in the source map. */
export function checkSentences(
  { sourceMap }: CommentaryDraft,
  map: SourceMap,
  article: Article,
): { different: number; issues: Issue[] } {
  const differences = compareWithText(map, article);
  const issues = differences.flatMap((difference) => {
    const place = sourceMap?.at('sentences', difference.index, 'id');
    return place ? [{ rule: 'source-sentence', ...describe(difference, map), ...place }] : [];
  });
  return {
    different: differences.filter(({ id }) => id !== undefined).length,
    issues: differences.length > 0 ? issues : findMisdescribed(map, article, sourceMap),
  };
}

/** Issues for sentences that match the text but have another id, another number of words, or other first or last words. */
function findMisdescribed(
  { sentences }: SourceMap,
  article: Article,
  sourceMap: CommentaryDraft['sourceMap'],
): Issue[] {
  return toSentences(article).flatMap(({ id, words, first, last }, index) => {
    const own = sentences[index];
    const place = sourceMap?.at('sentences', index, 'id');
    if (!own || !place) return [];
    const issue = (message: string): Issue[] => [{ rule: 'source-sentence', message, hint: REWRITE, ...place }];
    if (own.id !== id) return issue(`Unexpected id "${own.id}", expected "${id}", as the text has it`);
    if (own.words !== words) return issue(`Unexpected ${own.words} words in "${id}", expected ${words}`);
    if (own.first === first && own.last === last) return [];
    return issue(
      `Unexpected words ${quoteEdges(own)} of "${id}", expected no more than find it: ${quoteEdges({ words, first, last })}`,
    );
  });
}

function describe({ index, id, found }: Difference, { sentences }: SourceMap): Pick<Issue, 'message' | 'hint'> {
  const own = sentences[index];
  const edges = own ? quoteEdges(own) : '';
  if (id === undefined) {
    const message = `Unexpected sentence “${found?.first ?? ''} …” in line ${found?.line} of the text, expected none that the source map lacks`;
    return {
      message,
      hint: `it is near ${own?.id ?? 'the end'}; if it is a caption or furniture, the map is right`,
    };
  }
  if (!found) {
    return { message: `Unexpected sentence "${id}" that the text does not have, expected ${edges}` };
  }
  return {
    message: `Unexpected digest of "${id}", expected that of “${found.first} …” in line ${found.line} of the text`,
    hint: `the map has ${edges}: find out which of the two is that of the published original`,
  };
}

const REWRITE = 'npm run source-map -- <text file> <folder of the commentary> writes the map of this text again';
