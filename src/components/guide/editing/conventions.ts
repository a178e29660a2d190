/** Conventions that are too long for the description of a prop, each with a claim that follows it. */
import type { Claim } from '../../../lib/edition/model.ts';
import { openClaim, openNote, writeTags } from '../../../lib/manual/write-claim.ts';

/** All conventions, each with the first claim that follows it, if one does, and the tag that shows this. */
export function listConventions(claims: readonly Claim[]) {
  return CONVENTIONS.map(({ title, text, show }) => {
    const [example] = claims.flatMap((claim) => {
      const code = show(claim);
      return code === undefined ? [] : [{ claim, code }];
    });
    return { title, text, example };
  });
}

/** The texts have `code` between backticks. */
const CONVENTIONS: readonly { title: string; text: string; show: (claim: Claim) => string | undefined }[] = [
  {
    title: 'The label',
    text: 'A noun phrase of at most ten words, without a full stop, unique in its article. It names the subject and asserts nothing, so that it needs neither a hedge nor a source: “Who put out the light”, not “The guild’s putting out of the light”, where the claim leaves that open. It is used wherever the claim is named: titles, cards, lists, search results, citations, preview pictures and data.',
    show: openClaim,
  },
  {
    title: 'Continued attribution',
    text: 'A sentence that continues a report belongs to the sources of that report until the text marks the author’s own voice: by a new cue, a judgement, or the author’s “however”. Such an attribution has no `cue`; `carried` names the earlier claim that it continues: the one with the cue, or another carried one. The prose needs no “they say” if its sentence directly follows one by the same source in the same paragraph; anywhere else it does.',
    show: (claim) => writeTags(claim, 'Attribution', ({ carried }) => carried !== undefined)[0],
  },
  {
    title: 'Prose says who and how firmly',
    text: 'The check compares the prose of a claim with its annotations, by a lexicon of its language (`src/lib/lexicon`). A claim that is not the author’s names the source, repeats the cue, or has a word of attribution: “argues”, “according to”, “in the view of”. If it rightly has none, say why in `unattributed="…"`. A stated claim has no hedge, hearsay such as “reportedly” included; a word that only looks like one is named in `unhedged`.',
    show: (claim) => (claim.unattributed ?? claim.unhedged) && openClaim(claim),
  },
  {
    title: 'The record of the original',
    text: 'It gives what the original gives. If no author is named, `authors` and `authorNames` are `[]`; without `publisher`, `series` or `issued`, no page and no reference mentions them. An organisation is cited by `literal`, a single name by `family` alone; “Jr.” goes in `suffix`, “van” in `non-dropping-particle`, the “von” that references leave out in `dropping-particle`. A text that is not its author’s and publisher’s says so: `ownership: public-domain`, `unowned` if nobody ever owned it, or `unknown`. Without `rights`, the notice follows from this record.',
    show: () => undefined,
  },
  {
    title: 'Other languages',
    text: 'The original may be in any language: `cue`, the `text` of `<When>` and the `of` of `<Corroboration>` are its own words. The claims, labels, headings and notes are normally in the site’s language. If they are in another, say so in `commentary.yaml`: `language: ar`. The texts of that file itself (`shortTitle`, `abstract`, `rights`) stay in the site’s language. English has a complete lexicon. Those of French, German, Spanish and Arabic are incomplete: they report the hedges they know, and the other claims are listed for you to compare. For other languages the rules on prose are not applied. `npm run check` says which rules were not applied.',
    show: () => undefined,
  },
  {
    title: 'A source that quotes a source',
    text: 'The attribution names the source that the article quotes. The sources which that source quotes go in `through`, the outermost first, each with the words of attribution: `through="envoy: told; eyewitnesses: saw"`.',
    show: (claim) => writeTags(claim, 'Attribution', ({ through }) => through !== undefined)[0],
  },
  {
    title: 'When it was said',
    text: '`stated` is when the statement was made; `<When>` is when the thing stated happened. Give `stated` only if the article does.',
    show: (claim) => writeTags(claim, 'Attribution', ({ stated }) => stated !== undefined)[0],
  },
  {
    title: 'Figures',
    text: 'A number that a claim gives goes in `<Figure>`, with its unit and, if the article gives one, its date: `<Figure value="62.5" unit="%" of="turnout" on="2020-11" />`. Write the number in plain digits. “About” is the bare prop `approximate`; “at least” is `low`, “at most” is `high`, and a range has both: `<Figure low="1000" high="1500" unit="people" of="those who marched" on="2020-11-05" approximate />`. A claim may have several. A figure is only as firm as its claim: it is shown with the claim’s certainty, and `negated` denies it.',
    show: (claim) => writeTags(claim, 'Figure')[0],
  },
  {
    title: 'Why claims are related',
    text: '`why` gives the reason for a relation in one sentence. Use `by="article"` if the article words the relation (“hence”, “given that”), `by="editors"` if it is the editors’ reading. Give both or neither.',
    show: (claim) => writeTags(claim, 'Relates', ({ why }) => why !== undefined)[0],
  },
  {
    title: 'A claim of another article',
    text: 'A relation can lead to a claim of another article: write its folder before the id, `to="other-text/7.4"`. The other claim shows the relation too. The ground of an inference must be a claim of the same article.',
    show: (claim) => writeTags(claim, 'Relates', ({ to }) => String(to).includes('/'))[0],
  },
  {
    title: 'Later events',
    text: 'A note of the kind `since` reports something that happened after the article was published: `happened` is the date of the event, as precise as the references give it. It is shown last, apart from the other notes.',
    show: ({ editorNotes }) => editorNotes.filter(({ kind }) => kind === 'since').map(openNote)[0],
  },
  {
    title: 'Search words',
    text: '`find` gives words of the article that people may remember and search for, if the restatement uses others: up to five words or phrases of at most three words, separated by commas. They are searched, and shown only on the pages of editions.',
    show: (claim) => (claim.find === undefined ? undefined : openClaim(claim)),
  },
];
