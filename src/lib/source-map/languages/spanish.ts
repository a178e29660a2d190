import { capitalised, type LanguageRules, wordSet } from './rules.ts';

/** Spanish. */
export const spanish: LanguageRules = {
  titles: wordSet(
    `Sr Sra Srta Sres Sras Dr Dra Dres D Dña Dª Da Ud Uds Vd Vds Prof Profa Gral Cnel Tte Cap Cmdte Alm Lic Ing Arq Mons Fr
    Sto Sta Hno Hna Excmo Excma Ilmo Ilma Rvdo Emb Pdte Gob Sen Dip cf Cf vid Vid p.ej ej vs aprox ca Av Avda Pza`,
  ),
  numbered: wordSet(
    `art Art arts Arts pág págs pag Pág p pp núm núms Núm no nº n.º vol Vol vols cap Cap caps t T fig Fig figs ed inc lib
    párr frac par sec tit tít anx c ene feb mar abr may jun jul ago sep sept set oct nov dic`,
  ),
  either: wordSet(
    `etc EE UU EE.UU a.C d.C C a.m p.m m S.A S.L A Cía Co Inc Ltda ss ff ibid Ibid ibíd íd op cit tel Dpto Depto km Bs.As Bs JJ.OO JJ OO RR HH CC FF AA DD`,
  ),
  starters: capitalised(
    `el la los las lo un una unos unas él ella ellos ellas yo tú usted ustedes nosotros este esta estos estas esto ese esa
    esos esas eso aquel aquella su sus mi mis nuestro nuestra en de del a al con sin por para desde hasta entre sobre
    bajo según tras durante ante contra si cuando mientras como aunque porque pues pero y o ni sino que quien quienes
    qué quién cuál cómo dónde por cuánto no nunca nada nadie ninguno ninguna todo toda todos todas cada muchos muchas
    algunos algunas varios otros otras otro otra dos tres así entonces también tampoco además ahora hoy ayer luego
    después antes aquí allí sin embargo finalmente quizá quizás solo sólo ya hay había se le les nos`,
  ),
};
