import { capitalised, type LanguageRules, wordSet } from './rules.ts';

/** English. */
export const english: LanguageRules = {
  titles: wordSet(
    `Dr Drs Mr Messrs Mrs Ms Mx Prof Profs Gen Lt Col Maj Capt Cmdr Cdr Cpt Sgt Cpl Pvt Pte Adm Brig Sen Sens Rep Reps Gov
    Govs Amb Pres Supt Rev Revd Fr Hon Rt Esqr Mt Mts Ft Ste Sta vs v viz cf ca approx e.g i.e eg ie Atty Insp Det
    Cong Amdt M Mme Mlle Ven Msgr Mgr Dep Asst Assoc`,
  ),
  numbered: wordSet(
    `No Nos no nos Vol Vols vol vols Fig Figs fig figs Art Arts art arts Sec Secs sec secs Sect Ch Chs ch chs Chap chap Cl cl
    p pp P Pp par para paras Para Paras Par pt Pt ser Ser Res Doc Docs doc Ex ex Exh App app Bk bk ed Ed eds Reg Regs L
    Stat Pub Supp supp Rev Ser Tab tab Eq eq Sched sched Tit tit ann Ann Amend n nn col cols l ll fol fols f ff
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`,
  ),
  either: wordSet(
    `Inc Corp Co Cos Ltd LLC LLP Plc plc Bros Jr Sr Esq St Sts Ave Blvd Rd Sq Bldg Dept Depts Univ Inst Assn Natl
    Const Pub Stat Cir Supp Ct Comm Comms Com Cong Sess Res Mon Tue Tues Wed Thu Thur Thurs Fri etc al ibid Ibid seq
    Ph.D cent ft lb lbs oz Mass Calif Conn Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Va Vt Wash Wis Wyo Ariz Ark Colo Del Ala Gen Lt Gov Pres bn`,
  ),
  starters: capitalised(
    `the a an it its he she they we you i this that these those there here his her their our my your in on at by for from
    with after before since until when while where if as although though because unless despite during under over
    between among within without to of however but so yet then thus hence therefore moreover nevertheless instead
    meanwhile still also even only not no none nobody nothing neither nor some many most all any each every both few
    several such one two three what who whose why how which whether now today once again finally first second indeed
    perhaps another other others more much once upon according let it’s he’s they’re there’s that’s`,
  ),
};
