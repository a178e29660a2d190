/** Tells screen readers how many suggestions there are, and shows a message if there are none. */
import { make } from '../dom/nodes.ts';
import { countSuggestions } from './combobox-words.ts';

/** Adds the status after the list of suggestions. */
export function addStatus(list: HTMLElement) {
  const none = make(
    'p',
    { class: 'no-suggestions', hidden: '', 'aria-hidden': 'true' },
    'No suggestions. Enter searches the texts as well.',
  );
  const announcer = make('span', { class: 'visually-hidden', 'aria-live': 'polite' });
  list.after(none, announcer);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    /** Announces the number; `isNoneShown` is whether a visible message says that there are none. */
    show(number: number, isNoneShown: boolean): void {
      none.hidden = number > 0 || !isNoneShown;
      clearTimeout(timer);
      timer = setTimeout(() => {
        announcer.textContent = countSuggestions(number);
      }, QUIET);
    },
    clear(): void {
      clearTimeout(timer);
      announcer.textContent = '';
      none.hidden = true;
    },
  };
}

/** How many milliseconds after the last typed character the number is announced, so that it does not interrupt the typing. */
const QUIET = 500;
