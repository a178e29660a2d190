/**
 * The words of the lexicon in all claims, section by section: they depend on the text of a section and the language alone, and
 * to find them takes a third of a check. So those of a section that has not changed are taken from the store.
 */
import type { DraftStore } from '../draft-store.ts';
import type { ContentDraft } from '../draft/draft.ts';
import { lexiconOf } from '../../lexicon/index.ts';
import { cuesOf, keepCues } from './cues.ts';
import { proseLanguage } from './prose-language.ts';

/** Has the words of all claims found, before anybody asks for them; `texts` are the files of the content. */
export function recallCues(draft: ContentDraft, texts: ReadonlyMap<string, string>, store: DraftStore): void {
  for (const commentary of draft.commentaries) {
    const language = proseLanguage(draft, commentary);
    const lexicon = language === undefined ? undefined : lexiconOf(language);
    if (language === undefined || !lexicon) continue;
    for (const { file, claims } of commentary.sections) {
      const text = texts.get(file);
      if (text === undefined) continue;
      const cues = store.recall(
        { path: `${file} cues ${language}`, text },
        () => undefined,
        () => claims.map((claim) => cuesOf(claim, lexicon)),
      );
      claims.forEach(({ body }, index) => {
        keepCues(body, lexicon, cues[index] ?? []);
      });
    }
  }
}
