/**
 * English words that express doubt by themselves, by how much they leave open. The lexicon adds phrases and says where the words
 * express no doubt; in the browser, the page beside the original uses them to judge how serious changes are. Browser-safe.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const doubtWords = {
  probable: list(`
    likely likelier likeliest likelihood unlikely unlikelihood probable probably probability probabilities improbable
    improbably seem seems seemed seeming seemingly appear appears appeared appearing apparent apparently presumable
    presumably doubtful doubtless arguable arguably suggest suggests suggested suggesting suggestive foreseeably`),
  possible: list(`
    may might could possible possibly possibility possibilities perhaps maybe conceivable conceivably imaginable
    imaginably plausible plausibly potentially hypothetically theoretically risk risks risked risking fifty-fifty`),
  open: list(`
    question questions questionable unclear open whether unknown uncertain uncertainty uncertainties unresolved unsettled
    undecided undetermined ambiguous debatable moot doubt doubts wonder wonders wondered wondering`),
  hearsay: list(`
    reportedly allegedly alleged purported purportedly supposedly ostensible ostensibly reputed reputedly putative
    putatively rumoured rumored rumour rumours rumor rumors hearsay apocryphal apocryphally unconfirmed unverified
    unsubstantiated uncorroborated`),
} as const;
