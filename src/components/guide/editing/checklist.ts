/** Questions for editors about a claim, which no check can answer. */
import { limits } from '../../../lib/verbatim/measure.ts';

export const checklist: readonly { readonly about: string; readonly questions: readonly string[] }[] = [
  {
    about: 'The claim',
    questions: [
      'Does its label name the subject and nothing more? A reader of the label alone must not learn who did what.',
      'Is it one proposition, from one set of sources, at one certainty? If not, split it.',
      'Is it exactly as firm as the sentence? Are every hedge, “some”, count and negation kept?',
      'Would it still be right with the annotations switched off, or copied alone?',
      `Are the words mine? Apart from names, titles and terms in quotation marks, no more than ${limits.run} words in a row may be the article’s.`,
    ],
  },
  {
    about: 'Who says it',
    questions: [
      'Is the source the article’s, or mine? What I know from elsewhere belongs in an editors’ note or in the facts about an entity.',
      'Does the source say it, or the author about the source?',
      'Does the sentence continue a report? Then it belongs to the same sources, `carried` from the claim with the cue, until the author’s own voice is marked.',
      'Does the source only pass on what others told it? Then they go in `through`.',
      'Is `count` as the article words it (“two officials” is `plural`)?',
      'Does `stance` follow the author’s verb (“said” is `neutral`, “confirmed” is `endorses`), not what I believe?',
    ],
  },
  {
    about: 'What it is about',
    questions: [
      'Is every name marked, and does each pronoun have one reading? If it has two, does a scope note say which I took?',
      'Is the date that of the event, and not of the statement?',
      'Does an event name only what the sentence names? What it leaves open goes in `unstated`.',
      'Does the article itself relate the two claims (`by="article"`), or is it my reading (`by="editors"`)? Does `why` give the reason?',
    ],
  },
  {
    about: 'Notes and facts',
    questions: [
      'Does the note help a reader, judge nobody’s reliability, and rest on references that I have seen?',
      'Is it about something that happened after the article was published? Then its kind is `since`, with the date of the event.',
      'Does every fact about an entity come from a reference, and not from the article?',
      'Could somebody named here be harmed by a detail that the article does not give?',
    ],
  },
  {
    about: 'Before you publish',
    questions: [
      'Have I compared the claim on its own page with the sentence of the article?',
      'Does `npm run check` report no problems?',
    ],
  },
];
