/** The form that takes a reader’s copy and shows it beside the restatement. */
import { align, type Alignment } from '../../lib/beside/align.ts';
import { readCopy } from '../../lib/beside/copy.ts';
import type { BesideData, Digest } from '../../lib/beside/data.ts';
import { find } from '../dom/nodes.ts';
import { digest } from './digest.ts';
import { Follow } from './follow.ts';
import type { Pages } from './pages.ts';
import { readFile, readText } from './read-copy.ts';
import { countStandings, renderRows } from './rows.ts';

/** What both forms of the page use. */
export interface BesidePage {
  readonly host: HTMLElement;
  readonly load: () => Promise<BesideData>;
  readonly pages: Pages;
}

/** Starts the form, which takes a pasted text, a chosen file or a dropped file. */
export function startCopyForm({ host, load, pages }: BesidePage): void {
  const form = find(host, '[data-form=copy]', HTMLFormElement);
  const field = find(host, '#copy-text', HTMLTextAreaElement);
  const file = find(host, 'input[type=file]', HTMLInputElement);
  const result = find(host, '[data-result]', HTMLElement);
  const status = find(host, '[data-status=copy]', HTMLElement);
  const follow = new Follow(result);
  let turn = 0;

  /** Aligns a copy and shows the result, unless another copy was given meanwhile. */
  async function setBeside(read: () => Promise<string>): Promise<void> {
    const own = ++turn;
    const say = (words: string): void => {
      if (own === turn) status.textContent = words;
    };
    try {
      if (!digest) throw new Error('Sentences of the article cannot be found without HTTPS.');
      say('Reading your copy …');
      const text = await read();
      const content = await load();
      const alignment = await alignCopy(text, content, digest, say);
      if (own !== turn) return;
      const summary = countStandings(alignment, content.sentences.length);
      say(summary);
      find(host, '[data-summary]', HTMLElement).textContent = summary;
      find(host, '[data-rows]', HTMLElement).replaceChildren(...renderRows(alignment, content, pages));
      result.hidden = false;
      follow.begin(new URLSearchParams(location.search).get('at') ?? undefined);
    } catch (error) {
      say(error instanceof Error ? error.message : 'Your copy could not be read.');
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void setBeside(() => readText(field.value));
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void setBeside(() => readFile(chosen));
    // Otherwise choosing the same file again would fire no event.
    file.value = '';
  });
  host.addEventListener('drop', ({ dataTransfer }) => {
    const [dropped] = dataTransfer?.files ?? [];
    if (dropped) void setBeside(() => readFile(dropped));
  });
}

async function alignCopy(
  text: string,
  { sentences, unit }: BesideData,
  toDigest: Digest,
  say: (words: string) => void,
): Promise<Alignment> {
  const copy = readCopy(text, unit);
  if (copy.tokens.length === 0) throw new Error('There is no text in your copy.');
  return align(copy, sentences, toDigest, {
    onProgress: (done, total) => say(`Looking for sentences at ${done} of ${total} places …`),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
}
