/**
 * Suggestions below a search field while the reader types: entities, sources and claims, each a link to its page. Enter without
 * an active suggestion submits the form as usual. Loaded when a field is first used.
 */
import { suggest } from '../../lib/search/suggest.ts';
import { loadStyles } from '../dom/load-styles.ts';
import { watchPress } from '../dom/press.ts';
import { loadNames } from '../search/load-names.ts';
import { cleanQuery } from '../search/state.ts';
import { effectOfKey, type KeyEffect } from './combobox-keys.ts';
import { makeSuggestionList, type SuggestionList } from './combobox-list.ts';
import { addStatus } from './combobox-status.ts';
import { groupSuggestions } from './combobox-words.ts';
import styles from './combobox.css?url';

/**
 * Adds suggestions to a field. They appear at once for what is already typed, unless `isQuiet` (an input method is still
 * composing the text, or the form has been submitted).
 */
export function startCombobox(field: HTMLInputElement, form: HTMLFormElement, isQuiet: boolean): void {
  // The form submits to /search/, so the site is one folder above.
  const base = new URL('..', form.action);
  const list = makeSuggestionList(field, base);
  const status = addStatus(list.element);
  const styled = loadStyles(styles);
  const whenReleased = watchPress(list.element);
  /** Counts the refreshes, so that one shows nothing after a later one has begun. */
  let turn = 0;

  const hide = (): void => {
    turn += 1;
    status.clear();
    list.hide();
  };
  const refresh = async (): Promise<void> => {
    const own = (turn += 1);
    const query = cleanQuery(field.value);
    if (query === '') {
      hide();
      return;
    }
    try {
      const { names } = await loadNames(base);
      if (own !== turn) return;
      const found = await suggest(query, names, LIMIT);
      await Promise.all([styled, whenReleased()]);
      if (own !== turn || document.activeElement !== field) return;
      list.show(groupSuggestions(found));
      // The search page shows results anyway, so it needs no message that there are no suggestions.
      status.show(found.length, field.closest('search-page') === null);
    } catch {
      // The form works without suggestions; they are tried again at the next character.
      if (own === turn) hide();
    }
  };
  const load = (): void => void loadNames(base).catch(() => undefined);

  field.addEventListener('focus', load);
  listen(field, form, list, refresh, hide);
  if (document.activeElement !== field) return;
  load();
  if (!isQuiet) void refresh();
}

/** Connects keys, typing and clicks to the list. */
function listen(
  field: HTMLInputElement,
  form: HTMLFormElement,
  list: SuggestionList,
  refresh: () => Promise<void>,
  hide: () => void,
): void {
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
    release: () => list.release(),
  };
  field.addEventListener('keydown', (event) => {
    const effect = effectOfKey(event, { isOpen: list.isOpen, hasActive: list.active !== undefined });
    if (!effect) return;
    if (effect.isTaken) event.preventDefault();
    act[effect.action]();
  });
  field.addEventListener('input', (event) => {
    // While an input method is composing, the text may still change.
    if (!(event instanceof InputEvent && event.isComposing)) void refresh();
  });
  field.addEventListener('compositionend', () => void refresh());
  field.addEventListener('blur', hide);
  form.addEventListener('submit', hide);
  // Keeps the focus in the field while the list is used.
  list.element.addEventListener('mousedown', (event) => event.preventDefault());
  list.element.addEventListener('click', hide);
  document.addEventListener('pointerdown', ({ target }) => {
    // Needed because a tap outside may not take the focus from the field.
    if (target !== field && target instanceof Node && !list.element.contains(target)) hide();
  });
}

/** How many suggestions are shown at most; few enough to see at a glance. */
const LIMIT = 7;
