/** Shows the rows of a table that were asked for: in the groups of the page, or in one row after another. */

/** How many rows of a large table are shown at once. */
const SCREENFUL = 200;

/** A table as the script found it. */
export interface TableView {
  readonly rows: readonly HTMLElement[];
  /** Shows these rows, in this order; `grouped` under the headings under which they stood. */
  show(rows: readonly HTMLElement[], grouped: boolean): void;
}

/** Takes a table over. `more` is the button that shows more of a long list. */
export function openTableView(table: HTMLTableElement, more: HTMLButtonElement | null): TableView {
  const groups = [...table.tBodies].map((body) => ({ body, rows: [...body.querySelectorAll<HTMLElement>(ROW)] }));
  const flat = table.createTBody();
  return {
    rows: groups.flatMap(({ rows }) => rows),
    show(rows, grouped) {
      const shown = new Set(rows);
      for (const { body, rows: own } of groups) {
        if (grouped) body.append(...own);
        for (const row of own) row.hidden = !shown.has(row);
        body.hidden = !grouped || own.every((row) => row.hidden);
      }
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
      table.hidden = rows.length === 0;
    },
  };
}

/** A row of the list, not one that heads a group. */
export const ROW = 'tr[data-row]';
