import { expect, test } from 'playwright/test';
import { type Alignment, align } from '../align.ts';
import { readCopy } from '../copy.ts';
import { htmlToText } from '../html.ts';
import { markdownToText } from '../formats.ts';
import { digest, readData, readOriginal } from './cases/read.ts';

const { sentences } = readData();
const original = readOriginal();

const alignText = (text: string, map = sentences): Promise<Alignment> => align(readCopy(text), map, digest);

/** The standing of every sentence, `same` left out. */
function standings({ rows }: Alignment): string[] {
  return rows.flatMap((row) =>
    row.kind === 'sentence' && row.standing !== 'same' ? [`${row.id} ${row.standing}`] : [],
  );
}

const extras = ({ rows }: Alignment): string[] => rows.flatMap((row) => (row.kind === 'extra' ? [row.text] : []));

test('finds every sentence of the copy that the map was made from, and nothing else except the title', async () => {
  const alignment = await alignText(original);
  expect(alignment.rows).toHaveLength(sentences.length);
  expect(standings(alignment)).toEqual([]);
  expect(alignment).toMatchObject({ before: 'Skerrow in the Dark', after: '' });
});

test('line breaks, blank lines and spaces do not matter', async () => {
  const wrapped = original.replace(/(.{30,40}) /g, '$1\r\n');
  for (const copy of [
    wrapped,
    original.replace(/\s+/g, ' '),
    original.replaceAll(' ', '\u00A0 '),
    original.replaceAll('. ', '.\n\n'),
  ])
    expect(standings(await alignText(copy)), copy.slice(0, 80)).toEqual([]);
});

test('sentences with different quotation marks, apostrophes, dashes and ellipses are found and marked', async () => {
  const text =
    'He said “no” – twice, even… thrice. It’s the keeper’s lamp, “the ‘old’ one”, that counts — they say. Nobody asked him why he left then.';
  const map = await mapOf(text);
  const [first = '', second = '', third = ''] = text.split(/(?<=\.) /);
  for (const copy of [
    `He said "no" - twice, even... thrice. It's the keeper's lamp, "the 'old' one", that counts - they say. ${third}`,
    `He said «no»—twice, even... thrice. It's the keeper's lamp, «the ‘old’ one», that counts—they say. ${third}`,
    `He said ‘no’ -- twice, even… thrice. ${second.replace('“the ‘old’ one”', '‘the “old” one’')} ${third}`,
    // Only one mark is different.
    `${first.replace(' – ', ' — ')} ${second.replace('keeper’s', "keeper's")} ${third}`,
  ])
    expect(standings(await alignText(copy, map)), copy).toEqual(['1.1 marks', '1.2 marks']);
});

test('words split by a line break are found, whether or not the hyphen is part of the word', async () => {
  const broken = original
    .replace('secretary', 'secre-\ntary')
    .replace('apparently', 'appar-\r\n  ently')
    .replace('whether', 'whe\u00AD\nther');
  expect(standings(await alignText(broken))).toEqual(['1.3 marks', '1.4 marks', '3.2 marks']);
  const map = await mapOf('The well-known keeper has left the island for good. Nobody was told of it.');
  expect(
    standings(await alignText('The well-\nknown keeper has left the island for good. Nobody was told of it.', map)),
  ).toEqual(['1.1 marks']);
});

test('a sentence with a footnote number is found', async () => {
  for (const mark of ['[12]', '¹', '3', '*', '[a]']) {
    const noted = original.replace('same night.', `same night.${mark}`).replace('gales,', `gales,${mark}`);
    expect(standings(await alignText(noted)), mark).toEqual(['1.2 marks', '4.2 marks']);
  }
});

test('a lost paragraph is missing, and an added one is the copy’s own', async () => {
  const paragraphs = original.trim().split('\n\n');
  const lost = await alignText(paragraphs.toSpliced(3, 1).join('\n\n'));
  expect(standings(lost)).toEqual(['2.1 missing', '2.2 missing', '2.3 missing', '2.4 missing']);
  const added = await alignText(
    paragraphs.toSpliced(3, 0, 'A picture of the reef', 'Somebody wrote this. It is not in the article.').join('\n\n'),
  );
  expect(standings(added)).toEqual([]);
  expect(extras(added)).toEqual(['A picture of the reef', 'Somebody wrote this. It is not in the article.']);
});

test('a sentence with different words is marked, and its neighbours are not', async () => {
  const changed = original
    .replace('for repairs that were', 'for urgent repairs that were')
    .replace('it has ever worked', 'it ever worked')
    .replace('What is certain is that', 'Certainly,')
    .replace('The fishermen are not convinced that money is the reason.', 'Fishermen doubt it.');
  const alignment = await alignText(changed);
  expect(standings(alignment)).toEqual(['1.1 differs', '2.1 missing', '2.4 differs', '4.1 differs']);
  expect(extras(alignment)).toEqual(['Fishermen doubt it.']);
  const texts = alignment.rows.flatMap((row) =>
    row.kind === 'sentence' && row.standing === 'differs' ? [row.text] : [],
  );
  expect(texts[1]).toBe('The company, Varde Marine, denies that it ever worked near Skerrow.');
  // Nothing of the copy is shown twice or left out.
  const shown = [alignment.before, ...alignment.rows.map(({ text }) => text), alignment.after].join(' ').split(/\s+/);
  expect(shown.filter((word) => word !== '')).toEqual(changed.trim().split(/\s+/));
});

test('paragraphs in a different order are found', async () => {
  const [title, standFirst, first = '', second = '', ...rest] = original.trim().split('\n\n');
  const alignment = await alignText([title, standFirst, second, first, ...rest].join('\n\n'));
  expect(standings(alignment).every((line) => line.endsWith('moved'))).toBe(true);
  expect(standings(alignment)).toHaveLength(4);
  expect(extras(alignment)).toEqual([]);
});

test('sentences that occur twice, in the map or in the copy, are each found in their place', async () => {
  const text = 'Nobody came to the pier. The lamp was out. Somebody left. The lamp was out. All of them waited.';
  const map = await mapOf(text);
  expect(standings(await alignText(text, map))).toEqual([]);
  expect(standings(await alignText(text.replace('Somebody left. The lamp was out.', 'Somebody left.'), map))).toEqual([
    '1.4 missing',
  ]);
  const twice = await alignText(`${original}\n\n${original}`);
  expect(standings(twice)).toEqual([]);
  const teaser = await alignText(
    `Read: ${sentences.length} articles\n\nEither way, nothing.\n\n${original.split('\n\n')[1]}\n\n${original}`,
  );
  expect(standings(teaser)).toEqual([]);
});

test('a saved page is read without its scripts, and its menus are kept out of the article', async () => {
  const paragraphs = original.trim().split('\n\n').slice(1);
  const html = `<!doctype html><title>x</title><script>The council</script><style>p{}</style><nav><ul><li>Home<li>News</ul></nav>
    <main><h1>Skerrow in the Dark</h1>${paragraphs
      .map(
        (text) =>
          `<p>${text.replace('Anna Holm', '<b>Anna</b>\n <a href="/holm">Holm</a>').replace('same night.', 'same night.<sup><a href="#n">1</a></sup>').replace('; ', ';<br>')}</p>`,
      )
      .join('<figure><img alt="x"><figcaption>A reef</figcaption></figure>')}</main>
    <footer hidden>Hidden</footer><footer>Subscribe &amp; share<template>Not this</template></footer>`;
  const alignment = await alignText(htmlToText(html));
  expect(standings(alignment)).toEqual([]);
  expect(alignment.before).toBe('Home\nNews\nSkerrow in the Dark');
  expect(alignment.after).toBe('Subscribe & share');
  expect(extras(alignment)).toEqual(paragraphs.slice(1).map(() => 'A reef'));
  expect(htmlToText('<p>'.repeat(20_000) + '<b>'.repeat(500) + 'deep')).toContain('deep');
  expect(htmlToText('H<sub>2</sub>O, 10<sup>th</sup> and 2<sup>10</sup>')).toBe('H2O, 10th and 2');
});

test('Markdown loses only its markup', async () => {
  const [title = '', ...paragraphs] = original.trim().split('\n\n');
  const markdown = [
    `---\ntitle: x\n---\n# ${title}`,
    ...paragraphs.map((text) =>
      text
        .replace('Harbour Trust', '[Harbour Trust](https://trust.example/a_(b) "The Trust")')
        .replace('same night.', '*same* __night__.[^1]')
        .replace('north reef', '**north reef**')
        .replace('Varde Marine', 'Varde\\-Marine')
        .replace('Varde\\-Marine', '_Varde Marine_'),
    ),
    '[^1]: A note.',
  ].join('\n\n');
  expect(standings(await alignText(markdownToText(markdown)))).toEqual([]);
  expect(markdownToText('> 3 * 4 * 5 and snake_case_name\n\n- an item\n2. another')).toBe(
    '3 * 4 * 5 and snake_case_name\n\n\nan item\n\nanother',
  );
});

test('an unrelated or empty text has no sentence of the original', async () => {
  for (const text of ['', '  \n', 'Nothing of the kind.\n\nNor this.', '…']) {
    const { rows } = await alignText(text);
    expect(
      rows.filter((row) => row.kind === 'sentence' && row.standing !== 'missing'),
      text,
    ).toEqual([]);
  }
});

test('originals in other languages are found, with their punctuation, or in characters if they have no spaces', async () => {
  const french =
    'M. Strauss l’a dit : « La nation est la langue. » Mme de Staël n’en croyait rien ! « Nul corps ne peut exercer l’autorité. » Qu’en penser ?';
  const frenchMap = await mapOf(french, 'fr');
  for (const copy of [french, french.replace(/ (?=[!?:»])|(?<=«) /g, '\u202F'), french.replaceAll('’', "'")])
    expect(
      standings(await alignText(copy, frenchMap)).filter((line) => !line.endsWith('marks')),
      copy,
    ).toEqual([]);

  const chinese =
    '三民主義就是救國主義。什麼是主義呢？他說：「民族主義就是國族主義。」GDP於2020年增長了3.5%。中國人最崇拜的是家族主義，所以沒有國族主義！';
  const map = await mapOf(chinese, 'zh');
  expect(map.map(({ words }) => words)).toEqual([10, 6, 12, 8, 20]);
  for (const copy of [chinese, chinese.replaceAll('主義', '主\n義')])
    expect(standings(await align(readCopy(copy, 'character'), map, digest)), copy).toEqual([]);
  const changed = await align(readCopy(chinese.replace('救國', '愛國'), 'character'), map, digest);
  expect(standings(changed)).toEqual(['1.1 differs']);
  expect(changed.rows[0]).toMatchObject({ text: '三民主義就是愛國主義。' });

  const arabic =
    'قال د. محمد إن الشورى هي الحل. فهل يمكن الخلاص منه؟ يقول الحكماء: «المستبد عدو الحق.» ولعل الأمة لا تستحق الحرية.';
  expect(standings(await alignText(arabic, await mapOf(arabic, 'ar')))).toEqual([]);
});

test('aligning twenty thousand words lets other work run and reports progress', async () => {
  const text = Array.from(
    { length: 1000 },
    (_, number) =>
      `The log of day ${number} has “no ship” in it – and the keeper’s hand was steady all day, or so he says.`,
  ).join(' ');
  const map = await mapOf(text);
  const done: number[] = [];
  let pauses = 0;
  let time = 0;
  const turns = {
    onProgress: (at: number) => done.push(at),
    pause: () => {
      pauses++;
      return Promise.resolve();
    },
    // A clock that makes everything take long.
    now: () => (time += 1000),
  };
  const alignment = await align(readCopy(text.replace(/[“”]/g, '"')), map, digest, turns);
  expect(standings(alignment).filter((line) => !line.endsWith('marks'))).toEqual([]);
  expect(alignment.rows).toHaveLength(1000);
  expect(pauses).toBeGreaterThan(10);
  expect(done).toHaveLength(pauses);
});

async function mapOf(text: string, language = 'en'): Promise<typeof sentences> {
  const { readArticle, toSentences } = await import('../../source-map/index.ts');
  return toSentences(
    readArticle(`A title\n\nOne. Two.\n\n${text}`, {
      format: 'text',
      language,
      lines: [
        { line: 1, as: 'furniture' },
        { line: 3, as: 'furniture' },
        { line: 5, as: 'paragraph' },
      ],
      abbreviations: [],
    }),
  );
}

test('if a sentence is in the copy twice out of order, the first one is taken', async () => {
  const [first, second, third, fourth] = ['The lamp burnt.', 'The keeper slept.', 'The ship came.', 'The rock held.'];
  const map = await mapOf([first, second, third, fourth].join(' '));
  const alignment = await alignText([fourth, first, fourth, second, third].join(' '), map);
  expect(standings(alignment)).toEqual(['1.4 moved']);
  expect(alignment.before).toBe('');
  expect(extras(alignment)).toEqual([fourth]);
});
