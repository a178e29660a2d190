/**
 * References in every style, with a choice of style. Strings, because a claim’s page has three dozen references, which as
 * components would take longer than the rest of the page.
 */
import type { Reference } from '../../lib/citation/engine.ts';
import { PLACEHOLDERS, type ReferenceText } from '../../lib/citation/markup.ts';
import type { StyledReference } from '../../lib/citation/references.ts';
import { STAND_IN_TITLE, STAND_IN_URL } from '../../lib/citation/stand-in.ts';
import type { Style, StyleId } from '../../lib/citation/styles.ts';
import { escapeHtml } from '../prose/inline-html.ts';
import { scriptsHtml } from '../prose/scripts-html.ts';

/** References to one thing, with a heading: one for each style. */
export type CitedHtml = readonly { readonly id: StyleId; readonly label: string; readonly html: string }[];

/** `to` is what the references are to: “The article”. */
export function citedHtml(to: string, references: readonly StyledReference[]): CitedHtml {
  const heading = `<h3>${escapeHtml(to)}</h3>`;
  return references.map((styled) => ({
    id: styled.id,
    label: styled.label,
    html: heading + referenceHtml(styled, styled.reference),
  }));
}

/** A choice that works without scripts: each button is followed by what it shows. `name` must be unique on the page. */
export function styleChoiceHtml(name: string, cited: readonly CitedHtml[]): string {
  const panels = (cited[0] ?? []).map(({ id, label }, index) => {
    const references = cited.map((inStyles) => inStyles[index]?.html ?? '');
    const radio = `<input type="radio" name="${name}" value="${id}"${index === 0 ? ' checked' : ''}>`;
    return `<div><label>${radio}${escapeHtml(label)}</label><div>${references.join('')}</div></div>`;
  });
  return panels.join('');
}

/** A reference in all forms of its style, for use within `.cite`. A script adds a copy button to each. */
export function referenceHtml(style: Style, { entry, citation, short }: Reference): string {
  const forms = [
    [style.entry, entry],
    [style.citation, citation],
    ...(short && style.short !== undefined ? [[style.short, short] as const] : []),
  ] as const;
  const items = forms.map(([label, text]) => `<dt>${escapeHtml(label)}</dt><dd>${textHtml(text)}</dd>`);
  return `<dl>${items.join('')}</dl>`;
}

function textHtml(text: ReferenceText): string {
  return text
    .map((piece) => {
      // A blank for the date of access, which copying fills in.
      if (piece.kind === 'access-day')
        return `<span data-access-day${ORDERS[piece.order]}>${PLACEHOLDERS[piece.kind]}</span>`;
      if (piece.kind === 'number') return PLACEHOLDERS[piece.kind];
      return piece.kind === 'emphasis' ? `<i>${scriptsHtml(piece.text)}</i>` : scriptsHtml(piece.text);
    })
    .join('');
}

/** The order in which the date of access is written, as the value of an attribute; the usual order needs none. */
const ORDERS = { 'day-first': '', 'month-first': '="month-first"', 'year-first': '="year-first"' } as const;

/** Replaces the stand-ins for title and address with blanks. A title with other capitals comes from headline style. */
export function blankHtml(html: string): string {
  return html
    .replaceAll(STAND_IN_URL, '<span data-blank="address">[address of the page]</span>')
    .replace(new RegExp(STAND_IN_TITLE.replace('.', '\\.'), 'gi'), (title) =>
      title === STAND_IN_TITLE
        ? '<span data-blank="title">[title of the page]</span>'
        : '<span data-blank="headline">[Title of the Page]</span>',
    );
}
