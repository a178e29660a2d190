import { listUnsaid } from '../prose/attributed.ts';
import { proseLexicon } from '../prose/prose-language.ts';
import { listWords } from '../issue/words.ts';
import { listClaims } from '../draft/references.ts';
import type { Rule } from './rule.ts';

export const attributionNotCarried: Rule = {
  name: 'attribution-not-carried',
  description:
    'The prose of a claim that is attributed to another source than the author says so itself, by the source’s name, the cue or a word of attribution, unless it continues the sentence before it in its paragraph or gives a reason in `unattributed`.',
  check: (draft) =>
    listClaims(draft).flatMap(({ claim, commentary }, index, claims) => {
      const lexicon = proseLexicon(draft, commentary);
      if (!claim.complete || !lexicon) return [];
      const [unsaid] = listUnsaid(draft, claim, claims[index - 1]?.claim, lexicon);
      if (claim.value.unattributed !== undefined) {
        if (unsaid) return [];
        const message =
          'Unexpected unattributed, expected none: the prose says whose statement it is, or it is the author’s';
        return [{ message, ...claim.at('unattributed') }];
      }
      if (!unsaid || !lexicon.complete) return [];
      const message = `Unexpected prose in the author’s own voice, expected words that attribute it to "${unsaid.value.source}"`;
      const words = listWords(lexicon.examples.attribution);
      const hint = `name the source, or write ${words}; or give in unattributed="…" the reason why the prose need not`;
      return [{ message, hint, ...claim.at('text', 0) }];
    }),
};
