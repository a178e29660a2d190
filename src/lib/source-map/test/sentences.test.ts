import { expect, test } from 'playwright/test';
import { AS_TEXT, readArticle } from '../index.ts';

/** The sentences of a paragraph in a text in the language. */
function sentencesOf(paragraph: string, language = 'en', abbreviations: readonly string[] = []) {
  const text = `T\n\n${paragraph}`;
  const reading = {
    ...AS_TEXT,
    language,
    lines: [{ line: 3, as: 'paragraph' as const }],
    abbreviations: [...abbreviations],
  };
  return readArticle(text, reading).blocks.flatMap(({ sentences }) => sentences);
}

const textsOf = (...args: Parameters<typeof sentencesOf>): string[] => sentencesOf(...args).map(({ text }) => text);

/** Paragraphs by language, with `|` between sentences. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'One. |Why? |Stop! |Go.',
    'Here Dr. Ito spoke. |John F. Doe wrote it, and J. P. Morgan paid. |Twice.',
    'The U.S. Navy and the U.S. Department of State met the U.N. Security Council in Sept. 1920. |They left.',
    'See Pub. L. No. 116-92, Vol. II, Fig. 3 and S. Res. 12 of it. |Smith v. Jones is cited.',
    'See U.S. Const. art. I, sec. 2, and Gov. Morris, Esq. of Hull.',
    'She has a Ph.D. |It is new. |They met at 5 a.m. Monday. |The ship left at 5 p.m. |The men stayed.',
    'He lived in Washington, D.C. |He died there, approx. 3 km from Mt. Everest, i.e. 3.75 miles.',
    '“Why?” she asked. |‘No.’ |She went. |(They were lost. |They were found in 1922.) |He stayed.',
    'They waited... |Then they left. |They waited … and left. |And then. . . nothing.',
    'Gens. Smith and Lee met. |He earned his M.A. |Afterwards he taught.',
    'Nobody came. |61 men were ill. |$5 million was lost. |§§ 1–3 say so. |In the year 1914 he had 11s. 6d. a week. |That is all.',
    'He came in 1914. |12 men of abt. 20 came. |They had 2 hrs. 30 min. of it. |It lasted till Jan. ’95. |Who won?',
    'He said he can’t. |Boston is far. |The book is Mary’s. |Nobody else has one.',
    '“Will you go?” he asked. |“No. |I will stay.” |See Vol. I of it.',
    'As Ps. 23 and Matt. 5 tell us, and as Rom. 8 says, it is so. |He read Cmd. 1234 at Apt. 5 with him.',
    'They killed 12 men. |30 Afghans fled the town. |They saw 12 cars. |30 were red. |They wanted 5 more. |12 came.',
    'The men stayed in Iraq. |30 Afghans left. |It took 5 sec. 12 of it.',
    'They went to Oklahoma! |Soldiers came. |Nobody else has Node.js and .NET. |Cllr. Dawes has. |A Capt.-Lieut. Gorkovenko came.',
    'She claims it under s. 2 of the Act. |Sub-s. (3) caps it at that.',
    'He (of A. (Hull) and B. (York.) Pike) left. |(No.) |Yes.',
    'It was so. e.e. cummings said it. |The ship (of Lloyd’s Reg.) Emma left. |He laughed. |(He did.) |They left.',
    'It is so. * * *',
    'No end',
  ],
  fr: [
    'M. Strauss l’a dit : « La nation est la langue. » |Mme de Staël n’en croyait rien ! |L’art. 3, cf. p. 12, le dit.',
    'Le Dr. Martin et MM. Dupont, av. J.-C., en doutaient. |« Pourquoi ? » demanda-t-elle. |Qu’en penser ?',
    'Elle change… |« Plaisante justice ! » |Le Dr J.-P. Marchand le dit. |Il paya 5 fr. 80 hier.',
    'Le gén. Dupont parla. |Cf. supra, p. 12.',
    'Il marchait dans les prés. |Puis il revint. |Elle est prof. |Elle aime le prof. Dupont. |Le prés. Martin vint.',
  ],
  de: [
    'Am 28. Januar 1919 hielt Prof. Dr. Weber, d. h. der Soziologe, den Vortrag, z. B. in München. |Er kam.',
    '„So ist es.“ |So steht es u. a. auf S. 66. |Vgl. Nr. 5 und Abs. 2 des Art. 48. |Die Politik ruht.',
    'Siehe die Schrift vom 12. 1. 1903, S. 44 ff. |Er kam. |Dr. med. Hahn hatte 400 Schüler. |62,5 % waren krank.',
    'Der 1. Weltkrieg war vorbei. |»Wir gehen.« |Im 19. Jahrhundert war es anders.',
    'Am 1. 1. 2000 und am 3. 12. kam er. |Er war der 1. |Das war neu.',
    'Kaiser Wilhelm II. Enkel kam. |Das war Karl V. |Er ging. |Im ländl. Raum gab es 24 Mio. Menschen usw. |Sie blieben.',
    'Der Zug hielt 5 Min. |Dann fuhr er weiter.',
    'Sog. Gefährder kamen. |Mind. 30 blieben. |Gem. § 5 ist das verboten. |Die Fa. Meier schloss. |Also Max. |Er ging.',
    // « and » used in both ways, each closed before the next.
    'Am Tor stand «Nous partons.» |Im Hafen war es still. |»Komm mit.« |Er kam.',
    // A closing quotation mark does not open another quotation.
    '»Wir gehen.« |Im Hafen war es still. |»Komm mit.« |Er kam.',
  ],
  es: [
    'El gral. Padrino sigue. |Nadie lo sabía.',
    'El Sr. Gómez llegó a las 5 p. m. y calló. |¿Qué quería? |¡Nadie lo sabía! |La Dra. Ruiz, p. ej., vive en EE. UU. |El art. 3 lo dice.',
    'Vino con su nieta. |—¿Qué lees? —pregunta Norma. |—Lo de ayer. |Llegó el lunes… |¿O no?',
    '«La huelga sigue.» |Vivió en el s. III a. C. |Después murió.',
  ],
  hi: ['डॉ. वर्मा और प्रो. राव आए। |सी.ई.ए. के अनुसार (पृ. 12) यह संभव है। |क्यों?'],
  id: ['Menurut Dr. Basri dan PP No. 19 Tahun 2025, sungai itu merah, dll. |Mereka diam. |Mengapa?'],
  ru: [
    'В 1904 г. началась война. |Гр. Толстой писал: «Одумайтесь!» |По словам проф. Иванова, в г. Москве её читали.',
    'Он жил на ул. Ленина, д. 5, и т. д. |Потом уехал. |— Куда вы? — спросил он.',
    'До станции 14 км. |Автобус ходит. |Это было в 1986 г. |Нам показали саблю и т. д. |Денег нет.',
    'Проф. М. В. Ломоносов жил в кв. 12. |В доме было тихо.',
  ],
  ar: ['قال د. محمد إن الشورى هي الحل. |فهل يمكن؟ |يقول الحكماء: «المستبد عدو الحق.» |انظر ص. ١٢.'],
  fa: [
    'سازمان (یو.ان.دی.پی.) و ژاپن کمک کردند. |آنها رفتند.',
    'بندر در سال ۱۳۰۰ ه.ش. بسته شد. |آیا کسی دانست؟ |وزیر گفت: «نمی‌رویم.» |سپس رفت.',
  ],
  zh: [
    '什麼是主義呢？|他說：「民族主義。」|“走吧。”他說。|沒有人知道……。|這是U.S. Navy的。|美国（U.S.）的军队走了（见附件。）。|（完。）|好。',
    '“没有问对问题。”首尔大学教授赵永泰说。|“是。”|他走了。',
  ],
  it: [
    'Lo dice la relazione (doc. CCXXXIII, n. 3). |È vero.',
    'L’on. Giolitti la promise il 3 nov. 1894. |Il sig. Rossi, l’ing. Cottrau e il prof. G. Cecconi di S. Marzano tacquero.',
    'Era il mese di gennaio. |I fondi mancano. |Venne un fra. |Disse la verità.',
    'Cfr. pag. 44, tav. III e l’art. 12. |«Mancano i fondi», disse. |Le curve ecc. sono 211. |È la verità.',
  ],
  pt: [
    'O Sr. Geraldo e a Dra. Lúcia Prado, da Univ. de Ouro Preto, leram o art. 225 e a pág. 118. |Ninguém leu etc. |É assim.',
    'O Pe. Antônio disse: «Não.» |Custa R$ 5 mi. em 2021. |Exmos. Senhores, calei-me.',
  ],
  tr: [
    'Prof. Dr. Ahmet M. Işıkara ve Av. Selin Tan geldi. |T.C. İçişleri Bakanlığı’na 3. madde gitti. |Bkz. s. 44 ve 45.',
    'Lambayı yak. |Kimse görmesin. |M.S. 400 yılıydı. |Yolu 5 km. |İlk gün geçti. |Bu M.S. |İşte böyle.',
    'Sultan II. Mahmud geldi. |1. Dünya Savaşı bitti. |Çaylar, kahveler vb. |Sonra gitti. |7,4 büyüklüğündeydi.',
  ],
  ja: [
    '「学ばざれば愚人なり。」とあり。|誰も知らなかった。|「行かない。」|「好き。」|米国（U.S.）の軍。',
    '「おらの学校だ。」そう言って彼は笑った。|客は、「寂しい。」「本当に。」と言う。|「違うの？」|答えに詰まった。',
  ],
  // A language without rules of its own has only abbreviations that many languages share.
  nl: ['De dokter kwam. |Toen ging hij. |Dr. Smit las Vol. 3 en Art. 5.'],
};

for (const [language, cases] of Object.entries(CASES)) {
  test(`sentences are told apart in ${language}`, () => {
    for (const one of cases) {
      const expected = one.split('|').map((text) => text.trim());
      expect(textsOf(one.replaceAll('|', ''), language)).toEqual(expected);
    }
  });
}

test('an abbreviation before a capital is always listed as a doubt, whatever was decided', () => {
  const doubts = (text: string) =>
    sentencesOf(text).flatMap((one) =>
      one.doubts.map(({ before, after, ends, isUsual }) => [before, after, ends, isUsual]),
    );
  expect(
    doubts('Here Dr. Ito saw the U.S. Navy. It left the U.S. The men of Amb. Lee and Inc. And Bldg. Four stayed.'),
  ).toEqual([
    ['Dr.', 'Ito', false, true],
    ['U.S.', 'Navy.', false, false],
    ['U.S.', 'The', true, false],
    ['Amb.', 'Lee', false, true],
    ['Inc.', 'And', false, false],
    ['Bldg.', 'Four', false, false],
  ]);
  // Not a known abbreviation, but it looks like one.
  expect(doubts('He met Xyb. Lee in the hall.')).toEqual([['Xyb.', 'Lee', true, false]]);
  // Elsewhere in the text no sentence ends after it, so none ends here.
  expect(textsOf('He met Xyb. Lee in the hall, or the xyb. of it, or Xyb. and Lee.')).toHaveLength(1);
  expect(doubts('The ships of Hull left. The rest stayed.')).toEqual([]);
});

test('a number after a possible abbreviation, and an ellipsis within a sentence, are reported to the editor', () => {
  const doubts = (text: string, language?: string) =>
    sentencesOf(text, language).flatMap((one) => one.doubts.map(({ before, ends }) => [before, ends]));
  expect(doubts('It was so. 61 men came. It took 5 hrs. 30 min. of it. See Vol. I of it.')).toEqual([
    ['so.', true],
    ['hrs.', false],
    ['Vol.', false],
  ]);
  expect(doubts('See Rom. 8 for this. “No. I will stay.” Lat. 12 degrees. They wanted 5 more. 12 came.')).toEqual([
    ['Rom.', false],
    ['“No.', true],
    ['Lat.', true],
    ['more.', true],
  ]);
  expect(doubts('It was software. e.g. this one. How many? 6. No more.')).toEqual([
    ['software.', false],
    ['6.', false],
  ]);
  expect(doubts('他不肯講……我問他。', 'zh')).toEqual([['他不肯講……', false]]);
  expect(doubts('Он ушёл за 27 руб. 12 млн ушло.', 'ru')).toEqual([['руб.', false]]);
});

test('a name that looks like an abbreviation at the start of a text is reported to the editor', () => {
  const [first] = sentencesOf('Max. Anna ging.', 'de');
  expect(first?.doubts.map(({ before, after, isUsual }) => [before, after, isUsual])).toEqual([
    ['Max.', 'Anna', false],
  ]);
});

test('an initial that is also a Roman numeral is a place to check only after a name', () => {
  const doubts = (text: string) =>
    sentencesOf(text, 'de').flatMap((one) => one.doubts.map(({ before, ends, isUsual }) => [before, ends, isUsual]));
  expect(doubts('Prof. C. Schmidt und V. Krause kamen. Dr. V. Müller blieb. Das war Karl V. Spanien fiel.')).toEqual([
    ['Prof.', false, true],
    ['C.', false, true],
    ['V.', false, false],
    ['Dr.', false, true],
    ['V.', false, true],
    ['V.', false, false],
  ]);
});

test('an exclamation mark that may be part of a name is reported to the editor', () => {
  const doubts = (text: string) => sentencesOf(text).flatMap((one) => one.doubts.map(({ before }) => before));
  expect(doubts('They read the Yahoo! News site. They went to Oklahoma! The war came. Stop! Go.')).toEqual(['Yahoo!']);
  const [first] = sentencesOf('Yahoo! News said so. Nobody came.');
  expect(first).toMatchObject({ text: 'Yahoo! News said so.', doubts: [{ ends: false }] });
});

test('abbreviations that the editors name end no sentence and are not doubts', () => {
  expect(textsOf('By Xylo. Two of it. End.')).toEqual(['By Xylo.', 'Two of it.', 'End.']);
  for (const word of ['Xylo', 'Xylo.']) {
    const [first, ...others] = sentencesOf('By Xylo. Two of it. End.', 'en', [word]);
    expect(first).toMatchObject({ text: 'By Xylo. Two of it.', doubts: [] });
    expect(others).toHaveLength(1);
  }
});

test('settling a place changes no other place, and it is no longer a doubt', () => {
  const paragraph = 'It left the U.S. Biden spoke. The U.S. Navy came. The end of it.';
  const read = (breaks: readonly { line: number; at: number; as: 'join' | 'split' }[]) =>
    readArticle(`T\n\n${paragraph}`, {
      ...AS_TEXT,
      lines: [{ line: 3, as: 'paragraph' }],
      breaks: [...breaks],
    }).blocks.flatMap(({ sentences }) => sentences);
  expect(read([]).map(({ text }) => text)).toEqual([
    'It left the U.S. Biden spoke.',
    'The U.S. Navy came.',
    'The end of it.',
  ]);
  const settled = read([
    { line: 3, at: paragraph.indexOf('Biden'), as: 'split' },
    { line: 3, at: paragraph.indexOf('The end'), as: 'join' },
  ]);
  expect(settled.map(({ text }) => text)).toEqual([
    'It left the U.S.',
    'Biden spoke.',
    'The U.S. Navy came. The end of it.',
  ]);
  expect(settled.map(({ doubts }) => doubts.length)).toEqual([0, 0, 1]);
});
