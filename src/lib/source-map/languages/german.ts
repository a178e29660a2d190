import { capitalised, type LanguageRules, wordSet } from './rules.ts';

/** German. */
export const german: LanguageRules = {
  titles: wordSet(
    `Dr Prof Hr Hrn Fr Frl Frhr Gen Hptm Lt Obstlt Maj Hl St Sr Ing Dipl Mag Kard Ges vgl Vgl bzw ca z.B d.h u.a u.U i.d.R
    z.T s.o s.u evtl ggf inkl exkl sog insb insbes bspw z d i u v n o a s m b x h geb gest verh ehem gen dt engl frz russ
    lat griech österr schweiz zit hrsg Hrsg Hg bes einschl max min ca zzgl abzgl resp Vors stellv`,
  ),
  numbered: wordSet(
    `Nr Nrn Abs Art Bd Bde S Seite Kap Abb Tab Anm Ziff Anl Anh Aufl Jg H Sp Rn Rz Fn Buchst lit Lfg Tz Taf Zl Z Beschl
    Drs Urt Beil Bl Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez`,
  ),
  either: wordSet(
    `usw etc v.Chr n.Chr u.ä u.Ä o.ä o.Ä dgl ff f Jh Jhs Jhdt Jhd Mio Mrd Tsd Co Chr Str a.D e.V i.V i.R M.A Std Min Sek Mt ebd Ebd a.a.O Verf Univ Abt Ver jun sen`,
  ),
  starters: capitalised(
    `der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man dies diese dieser dieses diesen
    diesem jene jener jenes sein seine seinen ihre ihren unser unsere mein meine kein keine keiner in im ins an am auf
    aus bei beim mit nach von vom zu zum zur über unter vor für durch gegen ohne um seit während wegen trotz zwischen
    bis wenn als ob da weil obwohl nachdem bevor damit doch aber und oder denn sondern so dann nun nur auch noch nicht
    nichts niemand wer was wie wo warum wann welche welcher welches hier dort heute gestern morgen jetzt allerdings
    jedoch dennoch trotzdem deshalb daher darum dabei dadurch dazu außerdem schließlich vielmehr vielleicht alle alles
    viele einige mehrere danach davor daraufhin später zuvor anschließend inzwischen ferner zudem hierzu manche jeder jede jedes beide zwei drei vgl siehe zwar somit ebenso`,
  ),
  afterOrdinal: wordSet(
    `Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan Feb Apr Aug Sept Okt Nov
    Dez Jahrhundert Jahrhunderts Jahrhunderte Jahrhunderten Jahrtausend Jahrtausends Jh Jhs Jahrestag Geburtstag
    Weltkrieg Weltkriegs Weltkrieges Kapitel Auflage Band Tag Mal Klasse Platz Bundestag Wahlperiode Sitzung Jahr Monat
    Woche Stock Etage Runde Lebensjahr`,
  ),
};
