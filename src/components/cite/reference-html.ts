/**
 * References in both their forms, each to be copied. A string, as for claims: a claim’s page has two dozen of them, and as
 * components they would take longer than all the rest of it.
 */
import type { Reference } from '../../lib/citation/engine.ts';
import { ACCESS_DAY, type ReferenceText } from '../../lib/citation/markup.ts';
import type { Style } from '../../lib/citation/styles.ts';
import { escapeHtml } from '../prose/inline-html.ts';

/** The two forms. `to` says what the reference is to. */
export function referenceHtml({ style, reference, to }: ReferenceOptions): string {
  const forms = [
    { label: style.entry, text: reference.entry },
    { label: style.citation, text: reference.citation },
  ];
  const items = forms.map(({ label, text }) => {
    const copied = `${style.label}, ${label.toLowerCase()}: ${to}`;
    return `<div><dt>${escapeHtml(label)}</dt><dd><p>${textHtml(text)}</p>${copyButtonHtml(copied)}</dd></div>`;
  });
  return `<dl class="reference">${items.join('')}</dl>`;
}

/** A button that copies the text of the element before it. Without scripts it cannot be seen. */
export function copyButtonHtml(what: string): string {
  const label = escapeHtml(`Copy ${what}`);
  return `<copy-button><button type="button" aria-label="${label}" disabled>Copy</button></copy-button>`;
}

/** The day of access is the reader’s to fill in; copying does it for him. */
function textHtml(text: ReferenceText): string {
  return text
    .map((piece) => {
      if (piece.kind === 'access-day') return `<span data-access-day>${escapeHtml(ACCESS_DAY)}</span>`;
      return piece.kind === 'emphasis' ? `<i>${escapeHtml(piece.text)}</i>` : escapeHtml(piece.text);
    })
    .join('');
}

export interface ReferenceOptions {
  readonly style: Style;
  readonly reference: Reference;
  readonly to: string;
}
