import { expect, test, type TestInfo } from 'playwright/test';
import { type Desk, setUpDesk, SITE } from './desk.ts';

const FOLDER = 'content/commentaries/lamps';
const TEXT = `On Lamps

Every lamp on this long and windy coast wants oil by day and by night. Oil is dear.

It burns.
`;

async function setUp(info: TestInfo): Promise<Desk> {
  const desk = setUpDesk(info.outputPath('project'));
  await desk.write('content/site.yaml', SITE);
  await desk.write('lamps.txt', TEXT);
  await desk.run('new', 'lamps', 'lamps.txt');
  return desk;
}

const write = ({ change }: Desk, id: string, prose: string): Promise<void> =>
  change(
    `${FOLDER}/01-the-text.mdx`,
    `<Claim id="${id}" label="" type="" certainty="">\n`,
    `<Claim id="${id}" label="Sentence ${id}" type="report" certainty="stated">\n  ${prose}\n`,
  );

test('a commentary that matches its original prints the figures', async ({}, info) => {
  const desk = await setUp(info);
  await write(desk, '1.1', 'Lamps need oil at all hours.');
  expect(await desk.spawn('check', '--source', 'lamps.txt')).toEqual({
    code: 0,
    err: '',
    out: `content/commentaries/lamps and lamps.txt
  sentences       3/3 as source-map.json has them
  covered         1/3 by a claim; without: 1.2, 2.1
  longest run     none that counts, at most 8
  wording copied  0 % of 20 words, at most 10 %
`,
  });
});

test('copied words are reported with claim and place, and sentences that differ with their ids', async ({}, info) => {
  const desk = await setUp(info);
  await write(desk, '1.1', 'Each lamp on this long and windy coast wants oil by day.');
  await desk.change('lamps.txt', 'is dear', 'is very dear');
  const { code, out, err } = await desk.run('check', '--source', 'lamps.txt', 'lamps');
  expect(code).toBe(1);
  expect(out).toContain('lamps.txt, which is not the file its source map was made from');
  expect(out).toContain('sentences       2/3 as source-map.json has them');
  expect(err).toContain('Unexpected digest of "1.2", expected that of “Oil is very …” in line 3 of the text');
  expect(err).toContain(
    `${FOLDER}/01-the-text.mdx:7:8  verbatim-run  Unexpected 11 words in a row of the original in claim "1.1", expected at most 8: “lamp on this long and windy coast wants oil by day”`,
  );
  expect(err).toContain('verbatim-share  Unexpected 52.4 % of the original’s words, expected at most 10 %');
});

test('sentences that are missing in the text or in the map are reported', async ({}, info) => {
  const desk = await setUp(info);
  await desk.change('lamps.txt', ' Oil is dear.', '');
  await desk.change('lamps.txt', 'It burns.', 'It burns. It smokes as well.');
  const { err } = await desk.run('check', '--source=lamps.txt');
  expect(err).toContain('Unexpected sentence "1.2" that the text does not have, expected “Oil …”');
  expect(err).toContain(
    'Unexpected sentence “It smokes as …” in line 5 of the text, expected none that the source map lacks',
  );
});

test('ids, numbers of words and first or last words that differ from the text are reported', async ({}, info) => {
  const desk = await setUp(info);
  const map = `${FOLDER}/source-map.json`;
  const before = await desk.read(map);
  const wrong = async (from: string, to: string): Promise<string> => {
    await desk.write(map, before.replace(from, to));
    const { code, err } = await desk.run('check', '--source', 'lamps.txt');
    expect(code).toBe(1);
    return err;
  };
  expect(await wrong('"id": "1.2"', '"id": "1.3"')).toContain(
    'Unexpected id "1.3", expected "1.2", as the text has it',
  );
  expect(await wrong('"words": 3', '"words": 4')).toContain('Unexpected 4 words in "1.2", expected 3');
  expect(await wrong('"first": "Every"', '"first": "Every lamp on"')).toContain(
    'Unexpected words “Every lamp on … night.” of "1.1", expected no more than find it: “Every … night.”',
  );
  // Written again, the map is as before.
  expect((await desk.run('source-map', 'lamps.txt', FOLDER)).code).toBe(0);
  expect(await desk.read(map)).toBe(before);
});

const WRONG: Readonly<Record<string, readonly [args: readonly string[], message: string]>> = {
  'another commentary': [
    ['--source', 'lamps.txt', 'quay'],
    'Unexpected commentary "quay", expected one with a source map: lamps',
  ],
  'no file': [['--source', 'none.txt'], 'Unexpected file none.txt, which cannot be read'],
  'no value': [['--source'], 'Unexpected --source without a value, expected one'],
  'another option': [['--source', 'lamps.txt', '--fast'], 'Unexpected option --fast\n'],
};

test('what cannot be compared is refused, with what is expected', async ({}, info) => {
  const { run } = await setUp(info);
  for (const [what, [args, message]] of Object.entries(WRONG)) {
    const { code, err } = await run('check', ...args);
    expect(code, what).toBe(2);
    expect(err, what).toContain(message);
    expect(err, what).toContain('Usage: npm run check -- [folder] [options]');
  }
});
