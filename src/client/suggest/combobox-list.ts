/** The list of suggestions below a search field: a listbox of links, in groups. Text is inserted as text, never as markup. */
import type { Suggestion } from '../../lib/search/suggest.ts';
import { make, reconcile } from '../dom/nodes.ts';
import { describeSuggestion, type SuggestionGroup } from './combobox-words.ts';

/** Makes an empty list beside a field; `base` is the address of the site. */
export function makeSuggestionList(field: HTMLInputElement, base: URL) {
  const id = `${field.id || 'search'}-list`;
  const box = make('div', { role: 'listbox', id, class: 'suggestions', 'aria-label': 'Suggestions', hidden: '' });
  const known = new Map<string, HTMLAnchorElement>();
  let options: readonly HTMLAnchorElement[] = [];
  let active: HTMLAnchorElement | undefined;
  field.after(box);
  field.setAttribute('aria-controls', id);

  const activate = (option: HTMLAnchorElement | undefined): void => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    if (!option) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  };

  const setOpen = (isOpen: boolean): void => {
    box.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) activate(undefined);
  };

  /** The option of a suggestion. An existing option is reused if it is the same. */
  const optionOf = (suggestion: Suggestion): HTMLAnchorElement => {
    const made = makeOption(suggestion, base);
    const old = known.get(suggestion.path);
    const option = old?.innerHTML === made.innerHTML ? old : made;
    known.set(suggestion.path, option);
    return option;
  };

  return {
    element: box,
    get isOpen(): boolean {
      return !box.hidden;
    },
    /** The suggestion that Enter would choose. */
    get active(): HTMLAnchorElement | undefined {
      return active;
    },
    /** Shows these groups, with no active suggestion; closes the list if there are none. */
    show(groups: readonly SuggestionGroup[]): void {
      activate(undefined);
      const made = groups.map(({ label, suggestions }) => ({ label, options: suggestions.map(optionOf) }));
      options = made.flatMap((group) => group.options);
      for (const [path, option] of known) if (!options.includes(option)) known.delete(path);
      options.forEach((option, index) => {
        option.id = `${id}-${index}`;
      });
      reconcile(
        box,
        made.map((group, index) => fillGroup(box.children[index], group, `${id}-group-${index}`)),
      );
      const opens = box.hidden && options.length > 0;
      setOpen(options.length > 0);
      // In the menu of a narrow window, the field is near the end of the window.
      if (opens) box.scrollIntoView({ block: 'nearest' });
    },
    hide(): void {
      setOpen(false);
    },
    /** Makes the next (1) or previous (-1) suggestion active; after the last comes the first. */
    move(step: 1 | -1): void {
      const from = active ? options.indexOf(active) : step > 0 ? -1 : 0;
      activate(options.at((from + step) % options.length));
    },
    /** Leaves the list open with no active suggestion. */
    release(): void {
      activate(undefined);
    },
  };
}

function fillGroup(old: Element | undefined, group: Group, id: string): Element {
  const element = old ?? make('div', { role: 'group', 'aria-labelledby': id });
  const heading = old?.firstElementChild ?? make('span', { id, role: 'presentation', class: 'suggestions-kind' });
  heading.textContent = group.label;
  reconcile(element, [heading, ...group.options]);
  return element;
}

function makeOption(suggestion: Suggestion, base: URL): HTMLAnchorElement {
  const { kind, path, name, matched, lang } = suggestion;
  const option = make('a', { role: 'option', class: 'suggestion', tabindex: '-1', 'aria-selected': 'false' });
  option.href = new URL(path.slice(1), base).href;
  option.dataset.kind = kind;
  option.append(make('b', {}, name));
  if (matched !== undefined) {
    // The browser derives the direction from the characters of the name, but not the language.
    const other = make('bdi', { dir: 'auto', ...(lang !== undefined && { lang }) }, matched);
    option.append(' ', make('span', { class: 'suggestion-also' }, 'also ', other));
  }
  option.append(' ', make('small', {}, describeSuggestion(suggestion)));
  return option;
}

interface Group {
  readonly label: string;
  readonly options: readonly HTMLAnchorElement[];
}

export type SuggestionList = ReturnType<typeof makeSuggestionList>;
