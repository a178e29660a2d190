/** The language of a commentary’s prose, and which rules can be applied to it. */
import { type Lexicon, lexiconOf } from '../../lexicon/index.ts';
import type { CheckReport } from '../../schema/check-report.ts';
import type { CommentaryDraft, ContentDraft } from '../draft/draft.ts';

/** The language of a commentary’s prose; undefined if neither its record nor `site.yaml` could be read. */
export function proseLanguage({ site }: ContentDraft, { record }: CommentaryDraft): string | undefined {
  return record?.value.language ?? site?.value.language;
}

/** The lexicon of that language, if it has one. */
export function proseLexicon(draft: ContentDraft, commentary: CommentaryDraft): Lexicon | undefined {
  const language = proseLanguage(draft, commentary);
  return language === undefined ? undefined : lexiconOf(language);
}

/** Which rules on prose are off, for each commentary whose language has an incomplete lexicon or none. */
export function listRulesOff(draft: ContentDraft): RulesOff {
  return draft.commentaries.flatMap((commentary): RulesOff => {
    const language = proseLanguage(draft, commentary);
    if (language === undefined) return [];
    const lexicon = lexiconOf(language);
    if (lexicon?.complete) return [];
    const rules = ['hedge-not-carried', 'attribution-not-carried', ...(lexicon ? [] : ['unmarked-hedge'])];
    return [{ commentary: commentary.slug, language, rules, listed: lexicon !== undefined }];
  });
}

type RulesOff = CheckReport['summary']['rulesOff'];
