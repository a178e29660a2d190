/** All rules on content, and how they are run. */
import type { ContentDraft } from '../draft/draft.ts';
import type { Issue } from '../issue/issue.ts';
import { parsingRules } from '../parse/rules.ts';
import { attributionRules } from './attribution.ts';
import { dateRules } from './dates.ts';
import { fileRules } from './files.ts';
import { hedgeRules } from './hedges.ts';
import { labelRules } from './labels.ts';
import { ledgerRules } from './ledger.ts';
import { linkRules } from './links.ts';
import { numberingRules } from './numbering.ts';
import { orphanRules } from './orphan.ts';
import { publishedRecordRules } from './published-record.ts';
import { editionRecordRules } from './edition-records.ts';
import { repetitionRules, sharedAlias } from './repetition.ts';
import type { Paths, Rule } from './rule.ts';
import { unknownRules } from './unknown.ts';
import { unsealedRules } from './unsealed.ts';
import { withdrawalRules } from './withdrawals.ts';
import { wrongKind } from './wrong-kind.ts';

/** Rules that look at the content as a whole. */
const contentRules: readonly Rule[] = [
  ...fileRules,
  ...unknownRules,
  ...numberingRules,
  ...labelRules,
  ...hedgeRules,
  ...attributionRules,
  ...linkRules,
  wrongKind,
  ...repetitionRules,
  ...dateRules,
  sharedAlias,
  ...orphanRules,
  ...publishedRecordRules,
  ...withdrawalRules,
  ...ledgerRules,
  ...editionRecordRules,
  ...unsealedRules,
];

/** Every rule, with what it requires. Parsing applies the first ones, the checks the rest. */
export const rules: readonly { readonly name: string; readonly description: string }[] = [
  ...parsingRules,
  ...contentRules,
];

/** The issues that the rules on the content as a whole find. */
export function checkContent(draft: ContentDraft, paths: Paths): Issue[] {
  return contentRules.flatMap(({ name, check }) => check(draft, paths).map((finding) => ({ rule: name, ...finding })));
}
