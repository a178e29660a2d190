import { capitalised, type LanguageRules, wordSet } from './rules.ts';

/** French. */
export const french: LanguageRules = {
  titles: wordSet(
    `M MM Mr Dr Drs Pr Prof Me Mgr Mgrs Gal Cdt Cne Cap Lt Col Amb Sén Dép St Ste Sts c.-à-d c-à-d p.ex cf Cf vs env ex Ex
    R.P Rd av apr v`,
  ),
  numbered: wordSet(
    `art Art arts p pp P vol Vol t T chap Chap ch fig Fig n no nos No liv sect par al alin coll éd s ss pl tab ann
    vers col lig fasc janv févr avr juil sept oct nov déc`,
  ),
  either: wordSet(`etc al J.-C J-C ibid Ibid id op cit sq sqq Cie Sté S.A S.A.R.L`),
  starters: capitalised(
    `le la les l’ un une des du de d’ il elle ils elles on nous vous je j’ ce c’ cet cette ces cela ça celui celle ceux
    celles son sa ses leur leurs notre nos votre vos mon ma mes en dans sur sous avec sans par pour à au aux chez vers
    depuis pendant après avant entre selon malgré si quand lorsque lorsqu’ comme puisque parce mais et ou or donc car
    ni que qu’ qui quoi dont où quel quelle quels quelles pourquoi comment ne n’ pas plus moins rien personne aucun
    aucune tout toute tous toutes chaque plusieurs certains certaines deux trois ainsi alors aussi cependant pourtant
    toutefois néanmoins enfin puis ensuite ici là voici voilà aujourd’hui hier peut-être d’abord`,
  ),
};
