/** Shows rows in the groups of the page, or in one list. */

/** How many rows of a long list are shown at once. */
const SCREENFUL = 200;

/** A row of the list, not the heading of a group. */
export const ROW = '[data-row]';

/**
 * Opens a list: a table whose bodies are its groups, or sections with lists. `more` is the button that shows more of a
 * long list. Rows that are not grouped are shown in an additional body or list.
 */
export function openTableView(host: HTMLElement, more: HTMLButtonElement | null) {
  const table = host.querySelector('table');
  const groups = [...host.querySelectorAll<HTMLElement>('tbody, [data-group]')];
  const places = [...host.querySelectorAll<HTMLElement>(ROW)].map((row) => ({ row, parent: row.parentElement }));
  const flat = table?.createTBody() ?? makeList(places.at(-1)?.parent, host);
  return {
    /** The rows as the page had them. */
    rows: places.map(({ row }) => row),
    /** Shows some rows in this order, or `grouped` under their headings. */
    show(rows: readonly HTMLElement[], grouped: boolean): void {
      const shown = new Set(rows);
      for (const { row, parent } of places) {
        if (grouped) parent?.append(row);
        row.hidden = !shown.has(row);
      }
      for (const group of groups) group.hidden = !grouped || !group.querySelector(`${ROW}:not([hidden])`);
      flat.replaceChildren();
      let next = 0;
      const showMore = (): void => {
        const end = more ? next + SCREENFUL : rows.length;
        flat.append(...rows.slice(next, end));
        next = end;
        if (more) more.hidden = next >= rows.length;
      };
      if (more) more.onclick = showMore;
      if (grouped) more?.setAttribute('hidden', '');
      else showMore();
      if (table) table.hidden = rows.length === 0;
    },
  };
}

/** Adds a list at the end, with the same class as the others. */
function makeList(like: HTMLElement | null | undefined, host: HTMLElement): HTMLElement {
  const list = document.createElement('ul');
  list.className = like?.className ?? '';
  host.append(list);
  return list;
}

export type TableView = ReturnType<typeof openTableView>;
