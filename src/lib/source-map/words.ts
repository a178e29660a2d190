/**
 * Words of languages, by which `languages.ts` decides where a sentence ends. They are listed as they are written, abbreviations
 * without their last full stop, and sentence starters in lower case.
 */

/** Words of a language, separated by white space. */
export interface Words {
  /** Never end a sentence, since a name or another word always follows: “Dr.”, “e.g.” */
  readonly titles: string;
  /** Do not end a sentence before a number or a single capital: “No. 5”, “Vol. II”, “Art. 3”. */
  readonly numbered: string;
  /** May end a sentence: “U.S.”, “Inc.”, “Sept.” What follows decides, and the place is listed as unsure. */
  readonly either: string;
  /** Begin a sentence, if they have a capital, rather than continue a name. */
  readonly starters: string;
  /** Units. After a number and before a capital, a sentence ends at them more often than not. */
  readonly units?: string;
  /** Nouns that follow an ordinal, in languages where a number with a full stop is an ordinal (“19. Jahrhundert”). */
  readonly afterOrdinal?: string;
}

export const WORDS = {
  en: {
    titles: `Dr Drs Mr Messrs Mrs Ms Mx Prof Profs Gen Gens Lt Lts Col Cols Maj Majs Adms Capts Sgts Attn Capt Cmdr Cdr Cpt
      Sgt Cpl Pvt Pte Adm Brig Sen Sens Rep Reps Gov Govs Amb Pres Supt Rev Revd Fr Hon Rt Esqr Mt Mts Ft Ste Sta vs v
      viz cf ca approx e.g i.e eg ie Atty Insp Det Cong Amdt M Mme Mlle Ven Msgr Mgr Dep Asst Assoc Lieut Lieuts Gt Bro
      Comdr Commr Dist esp Esp abt Cllr Bp Abp Ald Gp`,
    numbered: `s ss No Nos no nos Vol Vols vol vols Fig Figs fig figs Art Arts art arts Sec Secs sec secs Sect Ch Chs ch chs Chap
      chap Cl cl p pp P Pp par para paras Para Paras Par pt Pt ser Ser Res Doc Docs doc Ex ex Exh App app Bk bk ed Ed
      eds Reg Regs L Stat Pub Supp supp Rev Tab tab Eq eq Sched sched Tit tit ann Ann Amend n nn col cols l ll fol fols
      f ff Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec v`,
    either: `Inc Corp Co Cos Ltd LLC LLP Plc plc Bros Jr Sr Esq St Sts Ave Blvd Rd Sq Bldg Dept Depts Univ Inst Assn Natl
      Const Pub Stat Cir Supp Ct Comm Comms Com Cong Sess Res Mon Tue Tues Wed Thu Thur Thurs Fri etc al ibid Ibid seq
      Ph.D Div Regt Bde Grp cent ft lb lbs oz Mass Calif Conn Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb
      Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ariz Ark Colo Del Ala Gen Lt Gov Pres bn incl Ry R.R gal bu mos
      doz min inst ult prox yr yrs hr hrs wk wks`,
    starters: `the a an it its he she they we you i this that these those there here his her their our my your in on at by for
      from with after before since until when while where if as although though because unless despite during under
      over between among within without to of however but so yet then thus hence therefore moreover nevertheless
      instead meanwhile still also even only not no none nobody nothing neither nor some many most all any each every
      both few several such one two three what who whose why how which whether now today once again finally first
      second indeed perhaps another other others more much upon afterwards later earlier soon recently yesterday
      tomorrow otherwise consequently furthermore similarly likewise eventually according let it’s he’s they’re there’s
      that’s`,
  },
  fr: {
    titles: `univ M MM Mr Dr Drs Pr Prof Me Mgr Mgrs Gal Cdt gén Gén lt cdt proc Prés Cne Cap Lt Col Amb Sén Dép St Ste Sts c.-à-d
      c-à-d p.ex cf Cf vs env ex Ex R.P Rd av apr v éd Éd suppl trad dir Sgt Bd Abbé`,
    numbered: `art Art arts p pp P vol Vol t T chap Chap ch fig Fig n no nos No liv sect par al alin coll éd s ss pl tab ann
      vers col lig fasc janv févr avr juil sept oct nov déc`,
    either: 'prof prés etc al J.-C J-C ibid Ibid id op cit sq sqq Cie Sté S.A S.A.R.L fr min',
    starters: `le la les l’ un une des du de d’ il elle ils elles on nous vous je j’ ce c’ cet cette ces cela ça celui celle
      ceux celles son sa ses leur leurs notre nos votre vos mon ma mes en dans sur sous avec sans par pour à au aux
      chez vers depuis pendant après avant entre selon malgré si quand lorsque lorsqu’ comme puisque parce mais et ou
      or donc car ni que qu’ qui quoi dont où quel quelle quels quelles pourquoi comment ne n’ pas plus moins rien
      personne aucun aucune tout toute tous toutes chaque plusieurs certains certaines deux trois ainsi alors aussi
      cependant pourtant toutefois néanmoins enfin puis ensuite ici là voici voilà aujourd’hui hier peut-être d’abord`,
  },
  de: {
    titles: `Dr Prof Hr Hrn Fr Frl Frhr Gen Hptm Lt Obstlt Maj Hl St Sr Ing Dipl Mag Kard Ges vgl Vgl bzw ca z.B d.h u.a u.U
      i.d.R z.T s.o s.u evtl ggf inkl exkl sog gem Fa mind insb insbes bspw z d i u v n o a s m b x h geb gest verh
      ehem gen dt engl frz russ lat griech österr schweiz zit hrsg Hrsg Hg bes einschl max min zzgl abzgl resp Vors
      stellv med phil jur theol rer nat pol habil h.c Abg Exz Kgl kgl kath ev Allerh em gez Fam Bgm OB Stv Kfm`,
    numbered: `Nr Nrn Abs Art Bd Bde S Seite Kap Abb Tab Anm Ziff Anl Anh Aufl Jg H Sp Rn Rz Fn Buchst lit Lfg Tz Taf Zl Z
      Beschl Drs Urt Beil Bl Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez`,
    either: `usw etc v.Chr n.Chr u.ä u.Ä o.ä o.Ä dgl ff f Jh Jhs Jhdt Jhd Mio Mrd Tsd Co Chr Str a.D e.V i.V i.R M.A Std Min
      Sek Mt ebd Ebd a.a.O Verf Univ Abt Ver jun sen Kl Mill Ztr Pfd Rgt Batl Pf`,
    starters: `der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man dies diese dieser dieses
      diesen diesem jene jener jenes sein seine seinen ihre ihren unser unsere mein meine kein keine keiner in im ins
      an am auf aus bei beim mit nach von vom zu zum zur über unter vor für durch gegen ohne um seit während wegen
      trotz zwischen bis wenn als ob da weil obwohl nachdem bevor damit doch aber und oder denn sondern so dann nun nur
      auch noch nicht nichts niemand wer was wie wo warum wann welche welcher welches hier dort heute gestern morgen
      jetzt allerdings jedoch dennoch trotzdem deshalb daher darum dabei dadurch dazu außerdem schließlich vielmehr
      vielleicht alle alles viele einige mehrere danach davor daraufhin später zuvor anschließend inzwischen ferner
      zudem hierzu manche jeder jede jedes beide zwei drei vgl siehe zwar somit ebenso`,
    afterOrdinal: `Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan Feb Apr Aug Sept
      Okt Nov Dez Jahrhundert Jahrhunderts Jahrhunderte Jahrhunderten Jahrtausend Jahrtausends Jh Jhs Jahrestag
      Geburtstag Weltkrieg Weltkriegs Weltkrieges Kapitel Auflage Band Tag Mal Klasse Platz Bundestag Wahlperiode
      Sitzung Jahr Monat Woche Stock Etage Runde Lebensjahr`,
  },
  es: {
    titles: `gral cnel tte Sr Sra Srta Sres Sras Dr Dra Dres D Dña Dª Da Ud Uds Vd Vds Prof Profa Gral Cnel Tte Cap Cmdte Alm Lic Ing Arq
      Mons Fr Sto Sta Hno Hna Excmo Excma Ilmo Ilma Rvdo Emb Pdte Gob Sen Dip cf Cf vid Vid p.ej ej vs aprox ca Av Avda
      Pza prov Prov Vizc Cte Dn Pbro Hnos`,
    numbered: `art Art arts Arts pág págs pag Pág p pp núm núms Núm no nº n.º vol Vol vols cap Cap caps t T fig Fig figs ed inc
      lib párr frac par sec tit tít anx c ene feb mar abr may jun jul ago sep sept set oct nov dic`,
    either: `etc EE UU EE.UU a.C d.C C a.m p.m m S.A S.L A Cía Co Inc Ltda ss ff ibid Ibid ibíd íd op cit tel Dpto Depto km
      Bs.As Bs JJ.OO JJ OO RR HH CC FF AA DD cts cénts ptas pts`,
    starters: `el la los las lo un una unos unas él ella ellos ellas yo tú usted ustedes nosotros este esta estos estas esto ese
      esa esos esas eso aquel aquella su sus mi mis nuestro nuestra en de del a al con sin por para desde hasta entre
      sobre bajo según tras durante ante contra si cuando mientras como aunque porque pues pero y o ni sino que quien
      quienes qué quién cuál cómo dónde cuánto no nunca nada nadie ninguno ninguna todo toda todos todas cada muchos
      muchas algunos algunas varios otros otras otro otra dos tres así entonces también tampoco además ahora hoy ayer
      luego después antes aquí allí embargo finalmente quizá quizás solo sólo ya hay había se le les nos`,
  },
  it: {
    titles: `Sig Sigg Dott Dr Prof Avv Ing Arch Geom Rag Cav Comm Gr Uff Sen On Mons Rev Don Gen Col Magg Cap Ten Amm Pres Min
      S SS Sta sig sigg sig.ra sig.na dott dott.ssa dr prof proff prof.ssa avv ing arch geom rag cav comm uff sen on
      mons rev gen col magg cap ten amm pres min sottosegr fr cfr Cfr cf Cf vd Vd v es p.es p.e ad.es ca cosidd spec
      ecc.mo ill.mo egr gent spett Egr Gent Spett Ill.mo Ecc.mo N.H S.E S.M vs prov loc`,
    numbered: `n nn N nr Nr num p pp pag pagg Pag art artt Art Artt vol voll Vol cap capp Cap lib tav tavv Tav tab tabb Tab fig
      figg Fig par sez sezz tit t lett co comma sg gen genn febb feb mar apr mag giu lug ago sett set ott nov dic sec`,
    either: `ecc etc a.C d.C C S.p.A S.r.l Soc F.lli FF SS FF.SS R.D D.L D.P.R ss sgg segg ibid ivi id op cit tel km lit mil
      ant pom a.m p.m`,
    starters: `il lo la i gli le l’ un uno una un’ di del della dei degli delle a al alla ai alle da dal dalla dalle in nel
      nella nei nelle con su sul sulla per tra fra ma e o se che chi cosa come quando dove perché quanto quale quali
      non mai nessuno nessuna niente nulla questo questa questi queste quello quella quelli quelle ciò io tu lui lei
      noi voi essi egli ella esso essa suo sua suoi sue mio mia nostro nostra loro tutto tutti tutta tutte ogni alcuni
      alcune molti molte altri altro altra due tre così allora anche ancora poi quindi dunque infatti invece però
      tuttavia oggi ieri domani qui qua là ecco forse dopo prima durante secondo senza sotto sopra verso contro mentre
      poiché benché si ci vi ne è era`,
  },
  pt: {
    titles: `Sr Srs Sra Sras Sr.ª Dr Drs Dra Dras Dr.ª Prof Profs Profa Prof.ª Eng Engª Arq Adv Pe Fr Me D Exmo Exma Exmos
      Exmas Ilmo Ilma V Ex.ª S.Exa S.M Gen Cel Ten Cap Maj Sgt Alm Gov Pres Dep Sen Min Des Mons Sto Sta S cf Cf vs
      p.ex ex v Univ Av R Pç Trav Lgo prof dr aprox ca vd`,
    numbered: `art Art arts Arts p pp pág págs Pág n N nº n.º nos núm vol Vol vols cap Cap caps t T fig Fig figs ed liv sec par
      § inc al l fl fls c frag tab dec jan fev mar abr mai jun jul ago set out nov dez`,
    either: `etc a.C d.C C a.m p.m h min m S.A Ltda Lda Cia Co Inc ss seg ibid Ibid id op cit tel km kg mi bi tri mil EUA
      E.U.A Jr Fo Depto`,
    starters: `o a os as um uma uns umas ele ela eles elas eu tu você vocês nós este esta estes estas isto esse essa esses essas
      isso aquele aquela aquilo seu sua seus suas meu minha nosso nossa em no na nos nas num numa de do da dos das dum
      duma ao à aos às com sem por pelo pela pelos pelas para desde até entre sobre sob segundo durante ante contra se
      quando enquanto como embora porque pois porém mas e ou nem que quem qual quais quanto onde não nunca nada ninguém
      nenhum nenhuma todo toda todos todas cada muitos muitas alguns algumas vários outros outras outro outra dois duas
      três assim então também além agora hoje ontem depois antes aqui ali lá cá talvez só já há havia é foi era afinal
      finalmente contudo entretanto`,
  },
  /** Turkish. A number with a full stop is an ordinal, as in German. */
  tr: {
    titles: `Dr Prof Doç Yrd Öğr Gör Av Hz Sn Org Gen Alb Yb Bnb Yzb Tğm Müh İnş Mim Ecz Uzm Op Arş St bkz Bkz bk Bk krş Krş
      örn Örn Mah Cad Sok Sk Blv Apt Çev çev Haz haz Ed Ord Hs M ör Mehm`,
    numbered: `No no Nr s S ss sf c C cilt m md Md mad f fık nu sy Sy t ykl Ek Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara`,
    either: `vb vs vd T.C TC A.Ş AŞ Ltd Şti M.Ö M.S MÖ MS İ.Ö İ.S dk sn sa cm km kg mln mlr milyar Ü Üniv Fak Bşk Gn Md Müd`,
    starters: `bu şu o bir biz siz onlar ben sen bunlar şunlar bunun onun bunu onu buna ona bunda onda bana sana bize size benim
      bizim ve ama fakat ancak çünkü ya ne nasıl niçin neden niye kim hangi nerede nereye kaç her hiç bazı birçok çok
      az daha en eğer ise de da ki hem belki evet hayır sonra önce şimdi bugün dün yarın artık hâlâ peki yani böyle
      öyle şöyle işte ayrıca üstelik oysa hatta zaten gerçi yine gene yalnız kimse herkes bazıları iki üç burada orada
      ilk son bunca geçen`,
    afterOrdinal: `Dünya Cihan Cadde Sokak Ordu Kolordu Tümen Yüzyıl Bölüm Madde Meclis Dönem Cumhuriyet Lig Asliye Ağır Daire`,
  },
  /** Indonesian and Malay. */
  id: {
    titles: `Dr dr Drs Dra Ir Prof H Hj KH Tn Ny Sdr Sdri Bpk Jend Letjen Mayjen Brigjen Kol Letkol Kapt Jl Gg Kec Kab Prov cf a.n
      u.p yth Yth drg`,
    numbered: `No no Nr Pasal ps Ps hlm hal Hal Vol vol Jil jil Bab Gbr Tab Jan Feb Mar Apr Jun Jul Agt Agu Sep Okt Nov Des`,
    either: `dll dst dsb dkk PT CV Tbk Inc Ltd Co M SM Rp S.H M.Si S.E M.A Ph.D`,
    starters: `yang ini itu ia dia mereka kami kita saya anda di ke dari pada dalam untuk dengan oleh karena sebab jika kalau bila
      ketika saat setelah sebelum sejak selama sementara namun tetapi tapi dan atau maka jadi bahkan juga hanya tidak bukan belum
      ada para setiap semua banyak beberapa sebagian apa siapa mengapa kapan bagaimana menurut sekarang kini hari tahun akhirnya
      selain seperti sebagai agar meski meskipun walau walaupun pemerintah padahal sebaliknya selanjutnya`,
  },
  /** Russian. A lower-case letter by itself before a full stop, as in “т. е.”, is an abbreviation as well. */
  ru: {
    titles: `проф Проф акад Акад доц д-р ген Ген кап лейт гр Гр кн Кн гос им Им о Св св прот митр архиеп ул Ул пл пр пер наб
      бул просп пос дер с обл р-н оз т е д п к напр Напр т.е т.н т.к см См ср Ср тов Тов гр-н зам нач мл ст инж канд
      чл-корр и.о англ нем фр лат греч рус букв собств сов полк архим свящ преп Инж`,
    numbered: `ст Ст стр Стр кв корп каб с С п пп ч Ч гл Гл т Т тт кн Кн вып Вып рис Рис табл Табл № N разд подп абз прим Прим л
      лл оп д ф янв февр фев мар апр июн июл авг сент сен окт нояб ноя дек`,
    either: `г гг в вв г.г э н н.э др пр т.д т.п тыс млн млрд трлн руб коп долл чел экз мин сек ч км кг м см га изд ред сост
      пер час`,
    starters: `в во на он она оно они мы я вы ты это этот эта эти этого этом тот та те то его её их наш наша мой с со к ко у из
      от до по за для при о об обо без через перед после между среди под над про и а но или да же если когда как так
      что чтобы кто где куда почему зачем какой какая какие который хотя пока потому поэтому однако затем потом тогда
      теперь сейчас сегодня вчера здесь там не нет ни никто ничто все всё весь вся каждый каждая многие некоторые
      другие один одна два три ещё уже только даже лишь впрочем кроме вместо благодаря согласно несмотря наконец итак`,
    units: 'г км м см кг га тыс млн млрд трлн руб коп долл мин сек ч экз',
  },
  /**
   * Arabic, and Persian and Urdu, which use its letters. There are no capitals, so only the next word shows whether an
   * abbreviation ends a sentence.
   */
  ar: {
    titles: 'د أ أ.د ا م.د أد الأستاذ ر ش ع ت',
    numbered: 'ص ص.ص صص ج مج ط ع رقم م ب س ف ر.ق ش د',
    either: 'م هـ ه ق.م ق.هـ ب.م إلخ الخ ه.ش هـ.ش ه.ق هـ.ق ق ش',
    starters: `و ثم لكن ولكن إن إنّ وإن أن كان وكان كانت وكانت هذا هذه وهذا وهذه هو هي هم وهو وهي في وفي من ومن على وعلى إلى
      وإلى عن لا ولا لم ولم لن ما وما قد وقد لقد ولقد كل بعد وبعد قبل عند حين إذا وإذا لذلك ولذلك كما وقال قال يقول أما
      إذ حيث این آن او آنها آنان در اما ولی که از به با برای پس اگر چون زیرا هر همه هیچ چه چرا`,
  },
} as const satisfies Record<string, Words>;
