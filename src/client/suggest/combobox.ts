/**
 * Suggestions below a search field while it is typed into: entities, sources and claims, each with its page behind
 * it. Enter without a choice sends the form as it would without them. Loaded when a field is first used.
 */
import styles from './combobox.css?url';
import { effectOfKey, type KeyEffect } from './combobox-keys.ts';
import { makeSuggestionList } from './combobox-list.ts';
import { countSuggestions, groupSuggestions } from './combobox-words.ts';
import { suggest } from '../../lib/search/suggest.ts';
import type { Names } from '../../lib/search/names.ts';
import { watchPress } from '../dom/press.ts';
import { loadStyles } from '../dom/load-styles.ts';
import { loadNames } from '../search/load-names.ts';
import { cleanQuery } from '../search/state.ts';

/**
 * Gives a field its suggestions, at once for what is typed already, unless `isQuiet` (an input method is still composing
 * it, or it has been sent); gives the function that takes them away.
 */
export function startCombobox(field: HTMLInputElement, form: HTMLFormElement, isQuiet: boolean): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  // The form leads to /search/, so that the site is one step above its address.
  const base = new URL('..', form.action);
  const list = makeSuggestionList(field, base);
  const announcer = document.createElement('span');
  announcer.className = 'visually-hidden';
  announcer.ariaLive = 'polite';
  const none = document.createElement('p');
  none.className = 'no-suggestions';
  none.hidden = true;
  // Screen readers are told below.
  none.ariaHidden = 'true';
  none.textContent = 'No suggestions. Enter searches the texts as well.';
  list.element.after(none, announcer);
  const styled = loadStyles(styles);
  const whenReleased = watchPress(list.element, signal);
  let names: Promise<Names> | undefined;
  let turn = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;

  /** Announced when typing rests, so that it does not talk over what is typed. */
  const announce = (sentence: string): void => {
    clearTimeout(saying);
    saying = setTimeout(() => {
      announcer.textContent = sentence;
    }, QUIET);
  };

  const hide = (): void => {
    turn += 1;
    clearTimeout(saying);
    announcer.textContent = '';
    none.hidden = true;
    list.hide();
  };

  /** Shows what the field may become; without an index there is nothing to show, and the form still works. */
  const refresh = async (): Promise<void> => {
    const own = (turn += 1);
    const query = cleanQuery(field.value);
    if (query === '') {
      hide();
      return;
    }
    try {
      const loaded = await open();
      if (own !== turn) return;
      const found = await suggest(query, loaded, LIMIT);
      await Promise.all([styled, whenReleased()]);
      if (own !== turn || document.activeElement !== field) return;
      list.show(groupSuggestions(found));
      // On the search page the results themselves follow.
      none.hidden = found.length > 0 || field.closest('search-page') !== null;
      announce(countSuggestions(found.length));
    } catch {
      // The next letter tries again.
      names = undefined;
      if (own === turn) hide();
    }
  };

  const move = async (step: 1 | -1): Promise<void> => {
    if (!list.isOpen) await refresh();
    if (list.isOpen) list.move(step);
  };

  const act: Record<KeyEffect['action'], () => void> = {
    next: () => void move(1),
    previous: () => void move(-1),
    show: () => void refresh(),
    hide,
    choose: () => list.active?.click(),
    release: () => {
      list.release();
    },
  };

  const open = (): Promise<Names> => {
    names ??= loadNames(base).then((loaded) => loaded.names);
    // The next time the field is used it is tried again.
    names.catch(() => {
      names = undefined;
    });
    return names;
  };

  field.addEventListener('focus', () => void open().catch(() => undefined), { signal });
  field.addEventListener('blur', hide, { signal });
  field.addEventListener(
    'input',
    (event) => {
      // Letters that an input method is still composing are not what is meant.
      if (!(event instanceof InputEvent && event.isComposing)) void refresh();
    },
    { signal },
  );
  field.addEventListener('compositionend', () => void refresh(), { signal });
  field.addEventListener(
    'keydown',
    (event) => {
      const effect = effectOfKey(event, { isOpen: list.isOpen, hasActive: list.active !== undefined });
      if (!effect) return;
      if (effect.isTaken) event.preventDefault();
      act[effect.action]();
    },
    { signal },
  );
  form.addEventListener('submit', hide, { signal });
  // The field keeps the focus while the list is used.
  list.element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  list.element.addEventListener('click', hide, { signal });
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      // On touch a tap beside it takes the focus from nothing.
      if (target !== field && target instanceof Node && !list.element.contains(target)) hide();
    },
    { signal },
  );
  if (document.activeElement === field) {
    open().catch(() => undefined);
    if (!isQuiet) void refresh();
  }

  return () => {
    listeners.abort();
    hide();
    list.element.remove();
    none.remove();
    announcer.remove();
  };
}

/** How many suggestions are shown: as many as can be taken in at a glance. */
const LIMIT = 7;

/** How long typing has to rest before the number of suggestions is announced, in milliseconds. */
const QUIET = 500;
