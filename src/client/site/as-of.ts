/**
 * Answers an address that asks for a day: `/safe-haven/?on=2026-12-01`, `/safe-haven/c7-3/?on=…`. From a reading page it goes to
 * the page of the edition of that day, unless that is the current edition; on a claim’s page it shows that edition’s wording.
 */
import { describeAsOf, findEdition, findToday } from './as-of-day.ts';

const list = document.querySelector<HTMLAnchorElement>('a[data-editions]');
const on = new URLSearchParams(location.search).get('on');
if (list && on !== null) answer(list, on);

function answer({ href, dataset }: HTMLAnchorElement, day: string): void {
  const days = (dataset.editions ?? '').split(' ').filter((text) => text !== '');
  const asOf = findEdition(day, days, findToday());
  const isClaim = document.querySelector('.page-claim, .page-withdrawn') !== null;
  if (asOf.kind === 'edition' && !isClaim) {
    const page = new URL(`${asOf.number}/`, href);
    const isHere = location.pathname === page.pathname;
    const isText = document.querySelector('.page-reading') !== null;
    if (!isHere && !(isText && asOf.number === days.length)) {
      location.replace(`${page.href}?${new URLSearchParams({ on: day }).toString()}${location.hash}`);
      return;
    }
  }
  show(describeAsOf(asOf, day, days), asOf.kind === 'edition');
  if (asOf.kind === 'edition' && isClaim) showClaim(asOf.number);
}

/** Shows the answer above the title, with a link to the list of editions if the day has no edition. */
function show(text: string, isAnswered: boolean): void {
  const notice = document.createElement('p');
  notice.className = 'as-of';
  notice.setAttribute('role', 'status');
  document.querySelector('.crumbs + *, .page-title')?.before(notice);
  notice.append(text);
  if (isAnswered || !list) return;
  const link = document.createElement('a');
  link.href = list.href;
  link.textContent = 'All editions and their days';
  notice.append(' ', link, '.');
}

/** Goes to the wording of an edition, which is on the same page. */
function showClaim(edition: number): void {
  const anchor = `e${edition}`;
  if (document.getElementById(anchor)) location.replace(`#${anchor}`);
  else document.querySelector('.as-of')?.append(' It did not have this claim.');
}
