/** All rules on content, and how they are run. */
import type { ContentDraft } from '../draft/draft.ts';
import type { Issue } from '../issue/issue.ts';
import { attributionNotCarried } from './attribution-not-carried.ts';
import { claimOrder } from './claim-order.ts';
import { commentaryVanished } from './commentary-vanished.ts';
import { duplicateAnnotation } from './duplicate-annotation.ts';
import { duplicateId } from './duplicate-id.ts';
import { fileName } from './file-name.ts';
import { hedgeNotCarried } from './hedge-not-carried.ts';
import { impossibleDate } from './impossible-date.ts';
import { ledgerDates } from './ledger-dates.ts';
import { ledgerMissing } from './ledger-missing.ts';
import { ledgerMoved } from './ledger-moved.ts';
import { ledgerOriginal } from './ledger-original.ts';
import { ledgerReplaced } from './ledger-replaced.ts';
import { ledgerReused } from './ledger-reused.ts';
import { ledgerShortened } from './ledger-shortened.ts';
import { ledgerUnrecorded } from './ledger-unrecorded.ts';
import { ledgerUnsealed } from './ledger-unsealed.ts';
import { ledgerVanished } from './ledger-vanished.ts';
import { missingAttributionCue } from './missing-attribution-cue.ts';
import { missingAttribution } from './missing-attribution.ts';
import { missingFile } from './missing-file.ts';
import { missingHedgeCue } from './missing-hedge-cue.ts';
import { missingLabel } from './missing-label.ts';
import { notSince } from './not-since.ts';
import { orphanEntity, orphanReference, orphanSource } from './orphan.ts';
import { parsingRules } from '../parse/rules.ts';
import { recordMissing } from './record-missing.ts';
import { recordReused } from './record-reused.ts';
import { recordVanished } from './record-vanished.ts';
import { recordsEdited } from './records-edited.ts';
import { recordsMissing } from './records-missing.ts';
import { reservedSlug } from './reserved-slug.ts';
import type { Paths, Rule } from './rule.ts';
import { saidTwice } from './said-twice.ts';
import { selfLink } from './self-link.ts';
import { sharedAlias } from './shared-alias.ts';
import { sharedLabel } from './shared-label.ts';
import { uncoveredSentence } from './uncovered-sentence.ts';
import { ungroundedInference } from './ungrounded-inference.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownEntity, unknownReference, unknownSource } from './unknown-record.ts';
import { unknownSentence } from './unknown-sentence.ts';
import { unknownSuccessor } from './unknown-successor.ts';
import { unmarkedHedge } from './unmarked-hedge.ts';
import { unwrittenClaim } from './unwritten-claim.ts';
import { wrongCarry } from './wrong-carry.ts';
import { wrongKind } from './wrong-kind.ts';
import { wrongStance } from './wrong-stance.ts';
import { wrongWithdrawal } from './wrong-withdrawal.ts';

/** Rules that look at the content as a whole. */
const contentRules = [
  missingFile,
  fileName,
  reservedSlug,
  unknownEntity,
  unknownSource,
  unknownClaim,
  unknownReference,
  duplicateId,
  claimOrder,
  unknownSentence,
  uncoveredSentence,
  unwrittenClaim,
  missingLabel,
  sharedLabel,
  missingHedgeCue,
  unmarkedHedge,
  hedgeNotCarried,
  missingAttribution,
  missingAttributionCue,
  attributionNotCarried,
  wrongCarry,
  wrongStance,
  ungroundedInference,
  selfLink,
  wrongKind,
  duplicateAnnotation,
  saidTwice,
  impossibleDate,
  notSince,
  sharedAlias,
  orphanEntity,
  orphanSource,
  orphanReference,
  recordMissing,
  recordReused,
  recordVanished,
  commentaryVanished,
  wrongWithdrawal,
  unknownSuccessor,
  ledgerMissing,
  ledgerShortened,
  ledgerReplaced,
  ledgerDates,
  ledgerOriginal,
  ledgerVanished,
  ledgerReused,
  ledgerMoved,
  recordsMissing,
  recordsEdited,
  ledgerUnrecorded,
  ledgerUnsealed,
] as const satisfies readonly Rule[];

/** Every rule, with what it demands. Parsing applies the first ones, the checks the rest. */
export const rules: readonly { readonly name: string; readonly description: string }[] = [
  ...parsingRules,
  ...contentRules,
];

/** What the rules on the content as a whole find. */
export function checkContent(draft: ContentDraft, paths: Paths): Issue[] {
  return contentRules.flatMap(({ name, check }: Rule) =>
    check(draft, paths).map((finding) => ({ rule: name, ...finding })),
  );
}
