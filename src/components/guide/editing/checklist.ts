/** What an editor asks of a claim that no check can answer. */
import { limits } from '../../../lib/verbatim/limits.ts';

export const checklist: readonly { readonly about: string; readonly questions: readonly string[] }[] = [
  {
    about: 'The claim',
    questions: [
      'Does its label name the matter, and nothing more? Whoever reads only the label must not learn who did what.',
      'Does it hold one proposition, from one set of sources, at one certainty? If not, split it.',
      'Is it as firm as the sentence, no firmer and no weaker? Every hedge, “some”, count and negation is kept.',
      'Would it still be right with the annotations switched off, or copied alone?',
      `Are the words mine? Names, titles and terms in quotation marks apart, no more than ${limits.run} words run as in the original.`,
    ],
  },
  {
    about: 'Who says it',
    questions: [
      'Is the source the article’s, or mine? What I know from elsewhere is an editor’s note or a fact on an entity’s page.',
      'Is it the source who says it, or the author about the source?',
      'Does the sentence continue a report? Then it belongs to the same sources, `carried` from the claim with the cue, until the author’s own voice is marked.',
      'Does the source only pass on what others told it? Then they stand in `through`.',
      'Is `count` as the article words it (“two officials” is `plural`)?',
      'Does `stance` follow the author’s verb (“said” is `neutral`, “confirmed” is `endorses`), not what I believe?',
    ],
  },
  {
    about: 'What it is about',
    questions: [
      'Is every name marked, and does each pronoun have one reading? If it has two, does a scope note say which I took?',
      'Is the date that of what happened, and not of when it was said?',
      'Does an event name only who the sentence names? What it leaves open goes into `unstated`.',
      'Does the article itself link the two claims (`by="article"`), or do I read it so (`by="editors"`)? Does `why` say what the link rests on?',
    ],
  },
  {
    about: 'Notes and facts',
    questions: [
      'Does the note help a reader, grade nobody, and rest on references that I have seen?',
      'Did what it tells of happen after the article? Then its kind is `since`, with the date of the event.',
      'Does every fact on an entity’s page come from a reference, and not from the article?',
      'Could somebody named here be harmed by a detail that the article does not give?',
    ],
  },
  {
    about: 'At the end',
    questions: ['Have I read the claim on its own page against its sentence?', 'Is `npm run check` without issues?'],
  },
];
