import { stemCue, wordCue } from './cue.ts';

/** Where the two agreed. What follows `at` or `om` is what they agreed on. */
export const CONSENSUS = wordCue(
	String.raw`der (?:var|er|blev|opnåedes|udtryktes)(?: \p{L}+){0,3}? enighed om`,
	String.raw`(?:parterne|begge parter|de|deltagerne|alle|mødet|kommunen og boligorganisationen|boligorganisationen og kommunen) (?:var|er|blev|blev hurtigt) (?:\p{L}+ )?enige om`,
	String.raw`(?:var|er|blev) (?:parterne|begge parter|der) (?:\p{L}+ ){0,2}?(?:enige|enighed) om`,
	'enighed om',
	String.raw`ene[ds]?(?:e)?s om`
);
export const ARRANGED = wordCue(
	String.raw`(?:det|der) (?:blev|er|bliver) (?:\p{L}+ ){0,2}?aftalt`,
	String.raw`(?:blev|er) det (?:\p{L}+ ){0,2}?aftalt`,
	String.raw`(?:det )?aftal(?:t)?es(?: det)?(?=,? at|:)`,
	String.raw`der aftales`,
	String.raw`^aftale om(?=,? at)`,
	String.raw`indgås? (?:\p{L}+ ){0,2}?aftale[rn]?`,
	String.raw`^(?:aftal(?:e[rt]?|t)|aftalepunkt(?:er)?|til opfølgning|opfølgning|handling|aktion|opgave|det videre forløb|videre forløb|videre proces)(?=:)`,
	String.raw`(?:parterne|begge parter|kommunen og boligorganisationen|boligorganisationen og kommunen|vi|man) (?:har )?(?:aftalte|aftalt)`,
	String.raw`(?:parterne|man) indgik (?:en )?aftale`,
	String.raw`aftale[rn]?(?: blev)?: `,
	String.raw`(?:blev|er) indgået (?:en )?aftale om`,
	'aftalt(?=,? at)',
	String.raw`ønskes .{0,60}?(?:tilføjet|optaget i|skrevet ind i) aftalen`,
	String.raw`(?:tilføjes|skrives ind i|optages i|indgår i) (?:den )?(?:nye |kommende )?aftale[nr]?`
);
export const DECIDED = wordCue(
	String.raw`(?:det|der) (?:blev|er) (?:\p{L}+ ){0,2}?(?:besluttet|vedtaget|bestemt)`,
	String.raw`blev det (?:\p{L}+ ){0,2}?(?:besluttet|vedtaget)`,
	String.raw`(?:det )?beslutte(?:de)?s(?: det)?(?=,? at)`,
	String.raw`blev(?: \p{L}+){0,3}? (?:vedtaget|godkendt|tiltrådt|besluttet)`,
	String.raw`(?:blev |tages |er )?(?:taget|tages|tog) (?:\p{L}+ ){0,6}?til efterretning`,
	String.raw`(?:parterne|man|kommunen|\p{L}*bestyrelsen|repræsentantskabet|kommunalbestyrelsen|byrådet|udvalget|\p{L}*bestyrelser|repræsentantskaber|mødet|boligorganisationen) (?:har )?(?:\p{L}+ )?(?:besluttede|besluttet|vedtog|vedtaget|tiltrådte|godkendte|godkendt)(?! at gennemføre en afstemning)`,
	String.raw`foretager sig (?:\p{L}+ ){0,2}?ikke (?:\p{L}+ )?(?:videre|yderligere|mere)`,
	String.raw`^(?:godkendt|vedtaget|tiltrådt|besluttet)`,
	String.raw`godkendt uden bemærkninger(?! fra)`,
	String.raw`indstillingen (?:blev )?(?:følges|tiltrædes|godkendes|tiltrådt|godkendt)`
);
/** Decided elsewhere, or only told of. */
export const DECIDED_ELSEWHERE =
	/(?:godkendt|vedtaget|besluttet) (?:uden bemærkninger )?(?:på|af|i) (?:det |den )?\p{L}*(?:repræsentantskabs|bestyrelses|afdelings|byråds|general)(?:møde|forsamling)?|hvis |såfremt |når .{3,80} er (?:godkendt|vedtaget)|(?:er|endnu) ikke (?:\p{L}+ )?(?:vedtaget|besluttet|godkendt)|uden bemærkninger fra (?:revis|kommun)/iu;
/** A proposal is not a decision. */
export const PROPOSED = wordCue(
	'det indstilles',
	'indstilles(?: til)?',
	'det anbefales',
	'det foreslås',
	'foreslås',
	'forvaltningen anbefaler',
	'administrationen (?:indstiller|anbefaler|foreslår)',
	'forvaltningen (?:indstiller|foreslår)',
	'sekretariatet (?:indstiller|foreslår)'
);
/** What is agreed is that nothing is done. */
export const NOTHING_TO_DO = /^(?:,? ?at )?(?:undlade|ikke at|afstå)|foretager sig .{0,20}ikke/iu;

/** In what follows "enige om, at": somebody is to do something. */
export const DEONTIC = wordCue(
	'skal',
	'bør',
	'vil',
	'kan med fordel',
	String.raw`videreføres?`,
	'fortsætter',
	'fortsættes',
	'tages',
	'undersøges',
	'drøftes',
	'afholdes',
	'følges',
	'udarbejdes',
	'sættes',
	'indkaldes',
	'arbejdes',
	'prioriteres',
	'indgår',
	'behandles',
	'genoptages',
	'evalueres',
	'at videreføre',
	'relevant at'
);

export const CARRIED_ON = wordCue(
	'videreføres?',
	'føres videre',
	'fører videre',
	'at videreføre',
	'fastholdes?',
	'går igen',
	'fortsætter uændret',
	'fortsat (?:er|skal være) (?:en del af|et punkt)',
	'beholde punktet',
	'fastholde punktet',
	'fortsætte med',
	'overføres',
	'står i aftalen',
	'genoptages'
);
export const DONE = wordCue(
	String.raw`(?<=^|: |– |- )(?:gennemført|opfyldt|afsluttet|udført|indfriet|løst|færdig|nået)`,
	'anses for (?:opfyldt|afsluttet|nået|løst)',
	'er opfyldt',
	'er nået',
	'er (?:nu )?gennemført',
	'er afsluttet',
	'er (?:dermed )?færdigt?',
	'er underskrevet',
	'er indfriet',
	'er (?:blevet )?etableret',
	'blev gennemført',
	'er på plads',
	'er udført',
	'er lukket',
	'er alle afsluttet',
	'er løst',
	'er implementeret',
	'har fundet sted',
	'er vedtaget',
	'er færdiggjort',
	'kan afsluttes',
	'afsluttes',
	'punktet er dermed'
);
export const NOT_DONE = wordCue(
	'ikke nået',
	'ikke gennemført',
	'ikke opfyldt',
	'ikke afsluttet',
	'ikke færdig\\p{L}*',
	'endnu ikke'
);
export const DROPPED = wordCue(
	'udgår',
	'opgives',
	'bortfalder',
	'ikke længere (?:er )?aktuelt?',
	'tages ud',
	'droppes',
	'er opgivet'
);

export const TARGET = wordCue(
	String.raw`mål(?:et|ene)?`,
	String.raw`målsætning\p{L}*`,
	String.raw`ambition\p{L}*`,
	String.raw`målsat`,
	'måltal\\p{L}*',
	'skal (?:senest|inden|være|nå|reduceres|nedbringes|ned|op|øges|hæves|sænkes|udgøre)',
	'reduceres med',
	'reducere',
	'opnå',
	'neutral(?:itet)?'
);
export const TARGET_DUE =
	/(?<!\p{L})(?:inden(?: udgangen af)?|senest(?: i)?|frem mod|i|fra|med udgangen af|ved udgangen af|pr\.|i løbet af|ultimo|medio|primo) (?:år )?((?:20)\d{2})(?!\d)/giu;
export const FORECAST = stemCue(
	'forvent',
	'ventes',
	'venter at',
	'prognose',
	'anslå',
	'skønnes',
	'regner med',
	'påregne',
	'budgettere',
	'estimere',
	'vil formentlig',
	'forudse'
);
/** "behovet vil stige … frem mod 2030" */
export const FORETOLD =
	/(?<!\p{L})(?:vil(?! ikke)(?: \p{L}+){0,2} (?:stige|falde|vokse|øges|mangle|blive|komme til|opnå et overskud)|afvikles (?:over|frem|inden|senest|i løbet)|går i gang|påbegyndes|leveres|står færdig)(?!\p{L})/iu;
/** "vil have solceller på alle tage inden 2030" */
export const GOAL_VERB =
	/(?<!\p{L})vil(?! ikke)(?: \p{L}+){0,3} (?:have|opnå|nå|gøre|etablere|opsætte|reducere|nedbringe|sænke|halvere|udfase|energirenovere|renovere|energimærke)[^.;]{0,80}(?:inden|senest|frem mod)/iu;
/** How a fund comes to stand. */
export const RECOVERS = /overskud|positiv|minimum|genopbyg|underskud|negativ|grænse/iu;
export const FORECAST_NOT =
	/må forvente|forventede|forventninger?(?:ne)? til|forvente(?:s|r)? (?:dog |derfor )?ikke|ikke (?:\p{L}+ )?forvent|uventet|forventningsaf/iu;
export const TIME_TO_COME =
	/(?<!\p{L})(?:efterår(?:et)?|forår(?:et)?|sommer(?:en)?|vinter(?:en)?|ultimo|primo|medio|næste år|årsskiftet|kvartal|halvår|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|inden for|kommende år|om (?:\p{L}+|\d+) år|på sigt|snart|i løbet af)(?!\p{L})/iu;

export const DISCUSSED = wordCue(
	String.raw`(?:blev|er|bliver)(?: \p{L}+){0,3}? (?:drøftet|diskuteret|vendt|debatteret|nævnt|foreslået)`,
	'drøftede',
	'diskuterede',
	'foreslog',
	'spurgte',
	'efterlyste',
	'efterspurgte',
	'ønskede',
	'påpegede',
	'pegede på',
	'opfordrede',
	'bemærkede',
	'gjorde opmærksom',
	'mente',
	'udtrykte',
	'bad om',
	'undrede',
	'lagde vægt',
	'svarede',
	'fandt(?:,| at)',
	'vurderede',
	'var enig i',
	'enige om, at',
	'erkendte',
	'advarede',
	'anerkendte',
	'kommenterede',
	'argumenterede',
	'drøftelse\\p{L}* (?:af|om)',
	'debat',
	'oplever',
	'oplevede',
	'kritiserede',
	'understregede',
	'fremhævede',
	'spurgt til'
);
export const STATUS = wordCue(
	'status',
	'gav en status',
	String.raw`er (?:fortsat|stadig|nu|endnu|ved at|i gang|faldet|steget|vokset|på|gennemført|afsluttet|uændret|igen)`,
	'udgør',
	'udgjorde',
	'udviser',
	'ligger',
	'lå på',
	'fortsat',
	'forløber',
	'i øjeblikket',
	'endnu',
	'afventer',
	'vurderes',
	'har været',
	'steg',
	'faldt',
	'går (?:godt|bedre|igen)',
	'følger tidsplanen',
	'er godkendt',
	'kom ud af',
	'viser',
	'indsendt',
	'modtaget'
);
/** A part of a sentence that says something of its own. */
export const CLAUSE =
	/, (?:(men|mens) (?=(?:der )?(?:forvent|vent))|og (?=der (?:var|er|blev) (?:\p{L}+ ){0,2}?enighed|der (?:forventes|ventes)|det (?:blev|er) (?:\p{L}+ )?(?:aftalt|besluttet)|parterne (?:var|er|blev) enige|det aftaltes))/giu;

/** Items about what was agreed before, and what is agreed now. */
export const EVALUATES = /evaluering|opfølgning|status på|gennemgang af|punkter fra|sidste års/iu;
export const NEW_AGREEMENT =
	/ny(?:e)? aftale|aftalepunkt|indgåelse|aftale for|aftaler for|kommende (?:års? )?aftale|aftale (?:om|20)|indgå aftale|næste års aftale|^aftale[rn]?$|mål og aftaler|^(?:mål|målsætninger|indsatsområder|fokusområder|indsatser)(?: og \p{L}+)? for |emner (?:til|for) (?:den )?(?:ny|kommende)/iu;
