/** The address under which a page of the site is published, wherever this copy of it is served. */
export function publishedAt(address: string): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (published === undefined) return address;
  // Both name the open page, so they end alike.
  const own = location.origin + location.pathname;
  const base = publishedBase(published, own);
  return base === undefined ? address : base.published + address.slice(base.own.length);
}

/** The published address of the open page, with its filters. */
export function publishedHere(): string {
  return publishedAt(location.origin + location.pathname) + location.search;
}

/** The different beginnings of two addresses of one page. */
function publishedBase(published: string, own: string): { published: string; own: string } | undefined {
  let alike = 0;
  while (alike < own.length && published.at(-1 - alike) === own.at(-1 - alike)) alike += 1;
  // To the last slash: the name of a folder may end as a host does.
  const tail = own.slice(own.length - alike);
  const path = tail.slice(Math.max(0, tail.indexOf('/')));
  if (!path.startsWith('/')) return undefined;
  return { published: published.slice(0, published.length - path.length), own: own.slice(0, own.length - path.length) };
}
