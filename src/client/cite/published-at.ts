/** The address at which a page of the site is published, even if this copy of the site is served elsewhere. */
export function publishedAt(address: string): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const path = location.pathname.slice(siteBase().length - 1);
  if (published?.endsWith(path) !== true) return address;
  return published.slice(0, -path.length) + address.slice((location.origin + siteBase()).length - 1);
}

/** The published address of the current page, with its filters. */
export function publishedHere(): string {
  return publishedAt(location.origin + location.pathname) + location.search;
}

/** Where this copy of the site is served: `/`, or the folder it is in. */
export function siteBase(): string {
  return document.querySelector<HTMLAnchorElement>('a.site-title')?.pathname ?? '/';
}
