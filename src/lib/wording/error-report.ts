/** A report of an error in a claim, with what identifies it filled in: a message to send, or a form to submit. */
import type { Claim, SealedEdition } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';
import { claimName } from './claim-name.ts';
import { dateInWords } from './date.ts';

/**
 * The address of a new report: `mailto:` where errors are reported by email, else the web address with its `{subject}` and
 * `{body}` filled in. Undefined where the site does not say how. `url` is the claim’s as worded in the edition.
 */
export function errorReport(
  to: Site['report'],
  claim: Pick<Claim, 'id' | 'label'>,
  edition: Pick<SealedEdition, 'number' | 'date'> | undefined,
  url: string,
): string | undefined {
  if (to === undefined) return undefined;
  const { name, day } = edition
    ? { name: `edition ${edition.number}`, day: ` of ${dateInWords(edition.date)}` }
    : { name: 'not yet in an edition', day: '' };
  const subject = encodeURIComponent(`Error in ¶${claim.id}, ${name}`);
  const body = encodeURIComponent(
    `Claim: ${claimName(claim)}\nAs in: ${name}${day}\nAddress: ${url}\n\nWhat is wrong:\n\nOn what evidence:\n`,
  );
  return to.includes('://')
    ? to.replaceAll('{subject}', subject).replaceAll('{body}', body)
    : `mailto:${to}?subject=${subject}&body=${body}`;
}
