/** A claim’s words out of context, with the meaning of its pronouns in square brackets. A string, because lists have dozens. */
import type { Claim } from '../../lib/edition/model.ts';
import { inBrackets } from '../../lib/wording/in-brackets.ts';
import { attributesHtml, inlineHtml } from '../prose/inline-html.ts';

export interface WordsOptions {
  /** The claim shown directly above it. */
  readonly before?: Claim | undefined;
  /** The entity whose page it is; mentions of it are not links. */
  readonly self?: string | undefined;
  /** Whether mentions of entities are links. */
  readonly links?: boolean;
}

export function claimWordsHtml(claim: Claim, { before, self, links = false }: WordsOptions = {}): string {
  const { tongue, siteTongue } = claim.commentary;
  const html = inBrackets(claim, before)
    .map(({ added, nodes }) => {
      const words = inlineHtml(nodes, {
        base: import.meta.env.BASE_URL,
        links,
        ...(self !== undefined && { self }),
        // Added words can refer to a claim: “[Continues ¶7.1a]”.
        ...(added && { commentary: claim.commentary }),
      });
      // Added words are in the site’s language.
      return added ? `<span class="added"${attributesHtml(siteTongue)}>${words}</span>` : words;
    })
    .join('');
  return tongue.lang === undefined ? html : `<bdi${attributesHtml(tongue)}>${html}</bdi>`;
}
