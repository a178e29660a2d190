/** The address under which a page of the site is published, wherever this copy of it is served. */
export function publishedAt(address: string): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (published === undefined) return address;
  // Both name the page that is open, so that they end alike.
  const own = location.origin + location.pathname;
  const base = publishedBase(published, own);
  return base === undefined ? address : base.published + address.slice(base.own.length);
}

/** The address of the page that is open, with what it is narrowed to. */
export function publishedHere(): string {
  return publishedAt(location.origin + location.pathname) + location.search;
}

/** What two addresses of one page begin with, before the part in which they are alike. */
function publishedBase(published: string, own: string): { published: string; own: string } | undefined {
  let alike = 0;
  while (alike < own.length && published.at(-1 - alike) === own.at(-1 - alike)) alike += 1;
  // To the last slash: the name of a folder may end as a host does.
  const tail = own.slice(own.length - alike);
  const path = tail.slice(Math.max(0, tail.indexOf('/')));
  if (!path.startsWith('/')) return undefined;
  return { published: published.slice(0, published.length - path.length), own: own.slice(0, own.length - path.length) };
}
