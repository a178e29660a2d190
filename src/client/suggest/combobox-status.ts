/** Tells how many suggestions there are: to screen readers in words, to the eye only that there are none. */
import { make } from '../dom/nodes.ts';
import { countSuggestions } from './combobox-words.ts';

/** Adds the status behind the list of suggestions. */
export function addStatus(list: HTMLElement): SuggestionStatus {
  const none = make(
    'p',
    { class: 'no-suggestions', hidden: '', 'aria-hidden': 'true' },
    'No suggestions. Enter searches the texts as well.',
  );
  const announcer = make('span', { class: 'visually-hidden', 'aria-live': 'polite' });
  list.after(none, announcer);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    show(number, isNoneShown) {
      none.hidden = number > 0 || !isNoneShown;
      clearTimeout(timer);
      timer = setTimeout(() => {
        announcer.textContent = countSuggestions(number);
      }, QUIET);
    },
    clear() {
      clearTimeout(timer);
      announcer.textContent = '';
      none.hidden = true;
    },
  };
}

/** How long typing has to rest before the number is announced, so as not to talk over it, in milliseconds. */
const QUIET = 500;

interface SuggestionStatus {
  /** Tells the number; `isNoneShown` is whether a list without suggestions shows that to the eye. */
  show(number: number, isNoneShown: boolean): void;
  clear(): void;
}
