import { type LanguageRules, wordSet } from './rules.ts';

/**
 * Arabic, and Persian and Urdu in its letters. There are no capitals, so an abbreviation that may end a sentence is told
 * by what follows alone.
 */
export const arabic: LanguageRules = {
  titles: wordSet('د أ أ.د ا م.د أد الأستاذ ر ش ع ت'),
  numbered: wordSet('ص ص.ص صص ج مج ط ع رقم م ب س ف ر.ق ش د'),
  either: wordSet('م هـ ه ق.م ق.هـ ب.م إلخ الخ ه.ش هـ.ش ه.ق هـ.ق ق ش'),
  starters: wordSet(
    `و ثم لكن ولكن إن إنّ وإن أن كان وكان كانت وكانت هذا هذه وهذا وهذه هو هي هم وهو وهي في وفي من ومن على وعلى إلى وإلى عن
    لا ولا لم ولم لن ما وما قد وقد لقد ولقد كل بعد وبعد قبل عند حين إذا وإذا لذلك ولذلك كما وقال قال يقول أما إذ حيث
    این آن او آنها آنان در و اما ولی که از به با برای پس اگر چون زیرا هر همه هیچ چه چرا`,
  ),
};
