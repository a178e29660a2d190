/**
 * Who says a claim, as the title of a citation: “Giustozzi reports that one Al-Qa’ida source says”. It keeps apart what the
 * author argues and what he passes on, and is never firmer than the claim.
 */
import type { Attribution, Claim } from '../edition/model.ts';
import type { Certainty, ClaimType, Stance } from '../vocabulary/index.ts';
import { subjectWithin } from '../wording/capitals.ts';
import { joinList } from '../wording/list.ts';
import { agree } from '../wording/verbs.ts';

/** What {@link sayingOf} needs to know of a claim. */
export type Said = Pick<Claim, 'type' | 'certainty' | 'attributions'> & {
  readonly commentary: { readonly author: Pick<Claim['commentary']['author'], 'subject' | 'plural'> };
};

/** The author’s part and that of the others he reports, as one clause without a full stop. */
export function sayingOf(claim: Said): string {
  const { author } = claim.commentary;
  const reported = claim.attributions.filter(({ source }) => source.voice !== 'author');
  const verbs = [
    ...(reported.length < claim.attributions.length ? [agree(OWN[claim.type][claim.certainty], author.plural)] : []),
    ...(reported.length > 0 ? [`${agree('reports', author.plural)}${clausesOf(claim, reported).join(' and')}`] : []),
  ];
  return `${author.subject} ${verbs.join(' and ')}`;
}

/** What the author does, by what he says and how firmly. A question or a distinction stays one. */
const OWN: Readonly<Record<ClaimType, Readonly<Record<Certainty, string>>>> = {
  report: firmness('reports'),
  assessment: firmness('argues'),
  inference: firmness('infers'),
  forecast: firmness('expects'),
  distinction: firmness('distinguishes'),
  question: { stated: 'asks', probable: 'asks', possible: 'asks', open: 'asks' },
  recommendation: { ...firmness('recommends'), probable: 'suggests' },
};

/** What people and bodies do in their turn, and what texts do. */
const THEIRS: Readonly<Record<Certainty, string>> = firmness('says');
const OF_TEXTS: Readonly<Record<Certainty, string>> = { ...firmness('says'), probable: 'suggests' };

/** What is done where the article names nobody who does it. */
const OF_NOBODY: Readonly<Record<Certainty, string>> = {
  stated: 'it is said',
  probable: 'it is thought likely',
  possible: 'the possibility is raised',
  open: 'it is left open',
};

/** How the author hands over, by his stance. `own` cannot stand with another’s voice; it would add nothing. */
const HANDING: Readonly<Record<Stance, string>> = {
  own: ' that ',
  neutral: ' that ',
  endorses: ' as confirmed that ',
  distances: ', keeping a distance, that ',
};

/** The four certainties: a verb for what is stated, and the same words for the others whoever uses them. */
function firmness(stated: string): Record<Certainty, string> {
  return { stated, probable: 'thinks it likely', possible: 'raises the possibility', open: 'leaves it open' };
}

/** One clause for each stance, in the order in which the claim names its sources. */
function clausesOf(claim: Said, reported: readonly Attribution[]): string[] {
  const stances = [...new Set(reported.map(({ stance }) => stance))];
  return stances.map((stance) => {
    const sources = reported.filter((attribution) => attribution.stance === stance).map(({ source }) => source);
    if (sources.every(({ voice }) => voice === 'unspecified')) return `${HANDING[stance]}${nobody(claim)}`;
    const subjects = joinList(sources.map(subjectWithin));
    const texts = sources.every(({ voice }) => voice === 'document' || voice === 'media');
    const verb = agree(theirs(claim, texts), sources.length > 1 || sources.some(({ plural }) => plural));
    // What is said outright can be confirmed; of what is hedged, that it is said.
    const handing = stance === 'endorses' && claim.certainty === 'stated' ? ' as confirmed what ' : HANDING[stance];
    // A subject with an apposition of its own closes it before the verb.
    return `${handing}${subjects}${subjects.includes(', ') ? ',' : ''} ${verb}`;
  });
}

function theirs({ type, certainty }: Said, texts: boolean): string {
  if (type === 'question') return texts ? 'raises the question' : 'asks';
  if (type === 'recommendation' && certainty === 'stated') return 'recommends';
  return (texts ? OF_TEXTS : THEIRS)[certainty];
}

function nobody({ type, certainty }: Said): string {
  return type === 'question' ? 'it is asked' : OF_NOBODY[certainty];
}
