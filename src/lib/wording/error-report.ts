/** The address for reporting an error in a claim, with the data of the claim filled in: an email or a form. */
import type { Claim, SealedEdition } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';

/**
 * The address of a new report: `mailto:` if errors are reported by email, else the web address with its `{subject}` and `{body}`
 * filled in. Undefined if the site has no address for reports. `url` is the address of the claim in the edition.
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
