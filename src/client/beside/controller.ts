/** Brings the page beside the original to life: a copy is read and aligned, a quotation is checked. */
import { align } from '../../lib/beside/align.ts';
import { readCopy } from '../../lib/beside/copy.ts';
import type { BesideData } from '../../lib/beside/data.ts';
import { checkQuote } from '../../lib/beside/quote.ts';
import { find } from '../search/template.ts';
import { digest } from './digest.ts';
import { openFollow } from './follow.ts';
import { readFile, readText } from './read-copy.ts';
import { countStandings, renderRows } from './rows.ts';
import { renderVerdict } from './verdict.ts';

/** Starts it; stops when the signal says so. */
export function startBeside(host: HTMLElement, signal: AbortSignal): void {
  const [copyForm, quoteForm] = ['copy', 'quote'].map((name) => find(host, `[data-form=${name}]`, HTMLFormElement));
  const copyField = find(host, '#copy-text', HTMLTextAreaElement);
  const quoteField = find(host, '#quote-text', HTMLTextAreaElement);
  const file = find(host, 'input[type=file]', HTMLInputElement);
  const result = find(host, '[data-result]', HTMLElement);
  const status = find(host, '[data-status=copy]', HTMLElement);
  const place = find(host, '[data-verdict]', HTMLElement);
  const follow = openFollow(result, signal);
  const pages = { base: host.dataset.base ?? '/', slug: host.dataset.slug ?? '', lang: host.dataset.lang ?? '' };
  let turn = 0;

  let data: Promise<BesideData> | undefined;
  const load = (): Promise<BesideData> => {
    data ??= fetchData(host.dataset.file ?? '').catch((error: unknown) => {
      data = undefined;
      throw error;
    });
    return data;
  };
  const say = (words: string): void => {
    status.textContent = words;
  };

  /** Aligns a copy and shows it; of two at once the later. */
  async function setBeside(read: () => Promise<string>): Promise<void> {
    const own = ++turn;
    try {
      if (!digest) throw new Error('Sentences of the article cannot be found without HTTPS.');
      say('Reading your copy …');
      const text = await read();
      const content = await load();
      const copy = readCopy(text, content.unit);
      if (copy.tokens.length === 0) throw new Error('There is no text in it.');
      const alignment = await align(copy, content.sentences, digest, {
        onProgress: (done, total) => {
          if (own === turn) say(`Looking for sentences at ${done} of ${total} places …`);
        },
        pause: () => new Promise((resolve) => setTimeout(resolve)),
      });
      if (own !== turn) return;
      const summary = countStandings(alignment, content.sentences.length);
      say(summary);
      find(host, '[data-summary]', HTMLElement).textContent = summary;
      find(host, '[data-rows]', HTMLElement).replaceChildren(...renderRows(alignment, content, pages));
      result.hidden = false;
      follow.begin(new URLSearchParams(location.search).get('at') ?? undefined);
    } catch (error) {
      if (own === turn) say(error instanceof Error ? error.message : 'Your copy could not be read.');
    }
  }

  async function check(): Promise<void> {
    try {
      const content = await load();
      const verdict = await checkQuote(quoteField.value, content, digest);
      place.replaceChildren(...renderVerdict(verdict, content, { ...pages, canTellOriginal: digest !== undefined }));
    } catch (error) {
      place.textContent = error instanceof Error ? error.message : 'It could not be checked.';
    }
  }

  function checkAsked(): void {
    if (!location.hash.startsWith('#quote=')) return;
    try {
      quoteField.value = decodeURIComponent(location.hash.slice('#quote='.length));
    } catch {
      return;
    }
    quoteForm?.scrollIntoView();
    void check();
  }

  const listen = (target: EventTarget | undefined, type: string, listener: (event: Event) => void): void =>
    target?.addEventListener(type, listener, { signal });
  listen(copyForm, 'submit', (event) => {
    event.preventDefault();
    void setBeside(() => readText(copyField.value));
  });
  listen(file, 'change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void setBeside(() => readFile(chosen));
    // The same file can be chosen again.
    file.value = '';
  });
  listen(host, 'drop', (event) => {
    const [dropped] = (event instanceof DragEvent ? event.dataTransfer?.files : undefined) ?? [];
    if (dropped) void setBeside(() => readFile(dropped));
  });
  listen(quoteForm, 'submit', (event) => {
    event.preventDefault();
    void check();
  });
  listen(window, 'hashchange', checkAsked);
  void load().catch(() => undefined);
  checkAsked();
}

async function fetchData(file: string): Promise<BesideData> {
  const response = await fetch(file).catch(() => undefined);
  if (!response?.ok) throw new Error('The data of this page could not be loaded. Try again.');
  return (await response.json()) as BesideData;
}
