/** A reference in few words, where the full one is a link away: who published it, and when. */

/** “AFP via The New Nation, “Al-Qaeda’s …” (October 2019)” → “AFP via The New Nation (October 2019)”. */
export function shortReference(title: string): string {
  const [publisher = title] = title.split(/,\s|\s\(|\s[“‘"]/u);
  const date = /\([^()]*\d{4}\)/u.exec(title)?.[0];
  return date === undefined ? publisher : `${publisher} ${date}`;
}
