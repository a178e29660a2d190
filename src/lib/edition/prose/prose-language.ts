/** The language of a commentary’s prose, and which rules can be applied to it. */
import { type Lexicon, lexiconOf } from '../../lexicon/index.ts';
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

/** A commentary whose language has an incomplete lexicon or none, and the rules that are off for it. */
export interface RulesOff {
  readonly commentary: string;
  readonly language: string;
  /** Rules that report no issues there. */
  readonly rules: readonly string[];
  /** Whether their findings are listed as worth a look instead. */
  readonly listed: boolean;
}

/** Which rules on prose are off, for each commentary. */
export function listRulesOff(draft: ContentDraft): RulesOff[] {
  return draft.commentaries.flatMap((commentary): RulesOff[] => {
    const language = proseLanguage(draft, commentary);
    if (language === undefined) return [];
    const lexicon = lexiconOf(language);
    if (lexicon?.complete) return [];
    const rules = ['hedge-not-carried', 'attribution-not-carried', ...(lexicon ? [] : ['unmarked-hedge'])];
    return [{ commentary: commentary.slug, language, rules, listed: lexicon !== undefined }];
  });
}
