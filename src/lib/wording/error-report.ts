/** A report of an error in a claim, with what identifies it filled in: a message to send, or a form to submit. */
import type { Claim, SealedEdition } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';

/**
 * The address of a new report: `mailto:` where errors are reported by email, else the web address with its `{subject}` and
 * `{body}` filled in. Undefined where the site does not say how. `url` is the claim’s as worded in the edition.
 */
export function errorReport(
  to: Site['report'],
  claim: Pick<Claim, 'id'>,
  edition: Pick<SealedEdition, 'number'> | undefined,
  url: string,
): string | undefined {
  if (to === undefined) return undefined;
  const name = edition ? `edition ${edition.number}` : 'not yet in an edition';
  const subject = encodeURIComponent(`Error in ¶${claim.id}, ${name}`);
  const body = encodeURIComponent(`${url}\n\nWhat is wrong:\n`);
  return to.includes('://')
    ? to.replaceAll('{subject}', subject).replaceAll('{body}', body)
    : `mailto:${to}?subject=${subject}&body=${body}`;
}
