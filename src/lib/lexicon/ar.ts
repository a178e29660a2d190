/** Arabic, incomplete. */
import { splitList } from './exception.ts';
import type { Lexicon } from './find.ts';

/** Short vowels and the stroke that lengthens a word, which most texts omit. */
const MARKS = '[\\u064B-\\u0652\\u0670\\u0640]*';

/** Words in every spelling: with and without marks, with any alif, and with “and” or “so” before them. */
function spell(words: string | readonly string[]): string[] {
  return [words]
    .flat()
    .flatMap(splitList)
    .map((word) => {
      const letters = Array.from(word, (letter) => {
        if (' ()|?:'.includes(letter)) return letter;
        if ('اأإآ'.includes(letter)) return `[اأإآ]${MARKS}`;
        return 'ىي'.includes(letter) ? `[ىي]${MARKS}` : letter + MARKS;
      });
      return `(?:[وف]${MARKS})?(?:${letters.join('')})`;
    });
}

/** A noun or preposition, with or without a pronoun at its end: “in his view”. */
const withPronoun = (word: string): string => `${word}(?:ه|ها|هم|هما|هن|ي|نا)?`;

/** A verb of speech, with the endings of number and gender, in the past and the present. */
const said = (stems: string): string[] => spell(splitList(stems).map((stem) => `${stem}(?:ت|ا|تا|وا|ن)?`));
const says = (stems: string): string[] => spell(splitList(stems).map((stem) => `(?:ي|ت)${stem}(?:ون|ان|ن|وا)?`));

export const ar: Lexicon = {
  complete: false,
  probable: spell(`
      على الأرجح, الأرجح, من المرجح, يرجح, ترجح, المرجح, يبدو, تبدو, بدا, على ما يبدو, فيما يبدو, من المتوقع,
      يتوقع, يعتقد أن, يعتقد أنه, يعتقد أنها, يعتقد أنهم, يظن أن, من شبه المؤكد, يكاد يكون من المؤكد,
      في أغلب الظن, أغلب الظن, محتملا, من المستبعد, تشير الدلائل, يوحي, توحي, ظاهريا`),
  possible: spell(`
      ربما, لعل, لعله, لعلها, من الممكن, يمكن أن, يحتمل, من المحتمل, محتمل, محتملة, احتمال, إمكانية, خطر أن,
      لا يستبعد, ليس من المستبعد, هناك فرصة, عسى`).concat('(?:[وف])?قد(?= [يتنأ])'),
  open: spell(`
      سؤال, السؤال, أسئلة, تساؤلات, غير واضح, من غير الواضح, مجهول, مجهولة, غير معروف, لا يعرف, لا أحد يعرف,
      ما إذا, هل, غير مؤكد, شكوك, شك, مفتوح`),
  hearsay: spell(`
      يقال, قيل, يزعم أن, المزعوم, المزعومة, مزعوم, مزعومة, يشاع, شائعات, شائعة, إشاعات, بحسب ما يقال, يروى,
      تردد أن, ذكر أن`),
  attribution: [
    ...said(`
        قال, ذكر, أعلن, أكد, صرح, زعم, ادعى, ادع, نفى, نف, حذر, أضاف, أفاد, اتهم, أشار, رأى, رأ, اعتبر, أوضح,
        كتب, شهد, روى, أقر, اعترف, توقع, انتقد, أصر, شدد, لاحظ, قدر, ظن, اعتقد, استنتج, خلص, تحدث, أبلغ, وصف`),
    ...says(`
        قول, قال, ذكر, علن, ؤكد, صرح, زعم, دعي, دع, نفي, نف, حذر, ضيف, فيد, تهم, شير, رى, رو, عتبر, وضح, كتب,
        شهد, روي, قر, عترف, نتقد, صر, شدد, لاحظ, قدر, ظن, عتقد, ستنتج, تحدث, صف, بلغ`),
    ...spell(`
        وفقا, وفق, بحسب, حسب, على حد قول, على حد تعبير, في رأي, برأي, في نظر, نقلا عن, استنادا إلى, على لسان,
        بشهادة, من وجهة نظر`).map(withPronoun),
    ...spell(`
        رواية, تصريح, تصريحات, بيان, شهادة, تقرير, تقارير, اتهام, اتهامات, ادعاء, ادعاءات, مزاعم`).map(withPronoun),
  ],
  not: { hedge: [], attribution: [] },
  names: [],
  examples: {
    probable: ['على الأرجح', 'يبدو', 'من المتوقع'],
    possible: ['ربما', 'قد', 'من المحتمل'],
    open: ['سؤال', 'غير واضح', 'هل'],
    attribution: ['قال', 'بحسب', 'في رأي'],
  },
};
