import { wordCue } from './cue.ts';

/** Small words that may stand between who acts and what they do. */
export const BETWEEN_ACTOR_AND_VERB =
	/^[ ,]*(?:\([^()]{1,40}\)[ ,]*)?(?:(?:herefter|derfor|nu|gerne|også|efterfølgende|snarest|så|i stedet|ligeledes|desuden|derudover|samtidig|endvidere|dog|vil|skal|selv|hver især|i fællesskab|sammen|straks|internt|først)[ ,]+){0,3}$/iu;

/** Verbs that carry on what the sentence's first actor took on. */
export const CARRIES_ON =
	/ (?:og|samt) (?:derefter |herefter |så )?(vender (?:tilbage|retur)|følger op|melder tilbage|giver (?:besked|en tilbagemelding)|kommer med|sender|fremsender|fremlægger|indkalder|orienterer|kontakter)(?!\p{L})/iu;

/** What is told of what somebody else does, not taken on. */
export const REPORTED =
	/(?<!\p{L})(?:oplyste|oplyser|fortalte|fortæller|forklarede|forklarer|nævnte|orienterede om|bemærkede|påpegede|mente|foreslog|spurgte|ønskede|gjorde opmærksom på|ønsker|håber|foreslår|foreslog|spørger|efterspurgte|bekræfter|tilføjede|bekræftede|svarede)(?:,? at|,? hvordan|,? om|,)/iu;
export const STRONG_PROMISE = wordCue(
	'vender tilbage',
	'vender retur',
	'følger op',
	'melder tilbage',
	'giver besked',
	String.raw`vil (?:\p{L}+ ){0,2}?(?:undersøge|vende tilbage|følge op|sende|fremsende|eftersende|indkalde|kontakte|give besked|indsende|udarbejde)`
);
/** Before it, a sentence only supposes. */
export const SUPPOSES =
	/(?:^|[ ,])(?:hvis|såfremt|når|som|der|hvor|hvem|hvad|hvordan|om|ikke|inden|fordi|da) ?$/iu;

/** A matter taken to others that no known word names: the name of a unit or a group. */
export const PASSED_ON =
	/(?<!\p{L})(?:videre(?:gives|bringes|sendes|giver|bringer|sender)?|oversendes|henvises?|henvist|overgår|forelægges|bringes|rejses) (?:til |for |i |over for )?((?:(?:det|den) )?\p{Lu}[\p{L}-]*(?:(?: (?:og|for|i|på|af))? \p{Lu}[\p{L}-]*){0,4})/u;
/** What a forum is not: the two parties themselves, their next meeting. */
export const NO_FORUM =
	/^(?:(?:det|den|et|en|de|næste|dette|sidste|seneste|årets|kommende|årlige) )*(?:års )?(?:styrings)?(?:dialog)?møde(?:t|r)?$|^gruppen$|^kredsen$|^(?:alle |de )?(?:boligorganisation|boligselskab)\p{L}*$|^(?:kommunen|forvaltningen|beboerne|organisationerne)$|forummets?$/iu;
/** What follows is what comes of it later. */
export const AFTERWARDS = /, (?:hvorefter|således at|så |hvilket|idet|da )/iu;

export const SET_UP = wordCue(
	String.raw`der (?:nedsættes|etableres|oprettes|dannes) (?:\p{L}+ ){0,3}?\p{L}*(?:gruppe|udvalg|netværk|forum|partnerskab)\p{L}*`
);
/** `Aftalen om X`: one point of an agreement. */
/** The same where the item is about what was agreed. */
export const AN_AGREEMENT =
	/^(?:status: ?)?(?:aftalen|aftalepunktet|punktet|målet|målsætningen|indsatsen|opgaven)(?!\p{L})/iu;
export const ONE_AGREEMENT =
	/^(?:aftale[nr]?(?:punktet|punkterne)?|punktet|målet|målsætningen|indsatsen)(?:s? \p{L}+){0,1} (?:om|vedr|vedrørende|med|for)(?!\p{L})/iu;
export const OF_AGREEMENT =
	/aftale|(?:sidste|forrige|seneste) (?:års? )?(?:punkt|møde|mål)|sidste år|punkter fra|mål/iu;

/** To do something: `enige om at fortsætte`. What follows a comma is mostly that something is so. */
export const INFINITIVE =
	/^ ?at (?:også |fortsat |ikke |snarest |i fællesskab )?(?!(?:unge|ældre|alle|begge|mange|flere|disse|samme|andre|store|små|nye|gode|lave|høje|beboere|lejere|borgere|kommune|denne|dette|både|afdelingerne|selve)(?!\p{L}))(?:\p{Ll}+es?|gå|se|få|stå|nå|bede|tage|gøre|give|sige)(?!\p{L})|^, ?at (?:også |fortsat )?(?:fortsætte|videreføre|undersøge|afholde|holde|mødes|lave|arbejde|udarbejde|etablere|indgå|gennemføre|drøfte|følge|sende|tage|sætte|invitere|indkalde|se|bede|genoptage|evaluere|forlænge)(?!\p{L})/u;

/** Before what was agreed: taken off when it stands alone. */
export const AGREED_THAT =
	/^(?:(?:konklusion|aftal(?:e[rt]?|t)|beslutning|opfølgning): )?(?:herudover |derudover |endvidere |desuden |i forlængelse [^,]{3,80}, |på den baggrund |på mødet |afslutningsvis )?(?:det|der|parterne|begge parter|mødet|deltagerne|alle|de|man|vi|kommunen og \S+(?: \S+)?|\S+(?: \S+)? og kommunen)? ?(?:(?:var|er|blev) (?:\p{L}+ ){0,3}?(?:enighed om|enige om|aftalt|besluttet|vedtaget)|(?:var|er|blev) (?:det|der|parterne) (?:\p{L}+ ){0,2}?(?:enighed om|enige om|aftalt|besluttet|vedtaget)|aftalt?es(?: det)?|beslutte(?:de)?s(?: det)?|ene[ds]?(?:e)?s om|besluttede|aftalte)(?: det)?,? at /iu;

export const NEXT_MEETING = /^(?:det )?næste (?:møde|dialogmøde|styringsdialog)/iu;

export const ALREADY = wordCue(
	'allerede',
	'fremgår',
	'lige nu',
	'i øjeblikket',
	'som regel',
	'normalt',
	'generelt'
);
/** `afventer kommunens svar`: who is waited for. */
export const AWAITS_OF =
	/(?<!\p{L})(?:afventer|venter på) ((?:\p{L}+ ){0,3}?\p{L}+s) (?:\p{Ll}+ )?(?:svar|tilbagemelding|udspil|afklaring|besked|indkaldelse|oplæg|materiale|udmelding|initiativ|godkendelse)(?!\p{L})/iu;

/** Told of as done before, not done at the meeting. */
export const HAS_DECIDED =
	/(?<!\p{L})(?:har|havde|er blevet) (?:\p{L}+ ){0,3}?(?:besluttet|vedtaget|godkendt|tiltrådt|aftalt|taget \p{L}+ til efterretning|taget .{3,120} til efterretning)(?!\p{L})/iu;

/** Before a list: what it is a list of. */
export const AGREES_ON =
	/(?:ny(?:e)? aftale[nr]?|aftale[nr]?(?:punkter)?)(?: \p{L}+){0,4} ?[:;]?$|(?:ønskes|aftalt|aftaltes|besluttet|enige om|enighed om)(?: \p{L}+){0,8}[:;,]?(?: at)?:?$|(?:aftale|mål)\p{L}* .{0,60}(?:består af|omfatter|indeholder|rummer|følgende|disse|nedenstående).{0,40}[:;]$/iu;

/** Agreed at an earlier time, and only told of now. */
export const BEFORE_NOW =
	/(?<!\p{L})(?:tidligere (?:er |blev |har )?(?:\p{L}+ ){0,2}?(?:aftalt|besluttet|aftale|enighed|enige)|(?:som|hvor(?: der)?|der) (?:tidligere|sidste år) |(?:på|ved) (?:det |den )?(?:sidste|seneste|forrige)(?: års)? (?:\p{L}*møde|styringsdialog)\p{L}* (?:blev|var|aftaltes)|(?:sidste år|i fjor) (?:blev|var|aftaltes)|(?:som|det,? der) (?:blev |er )?(?:tidligere )?aftalt (?:på|i|ved) )/iu;

/** The head of a table of tasks. */
export const TASK_TABLE = /(?<!\p{L})(?:ansvarlig|frist|deadline|tidsfrist)(?!\p{L})/iu;

/** `at der nedsættes en gruppe`: it will be done, by whomever. */
export const WILL_BE_DONE =
	/^,? ?at (?:[\p{L}-]+ ){1,7}?(?!(?:opleves|ses|findes|synes|forventes|kendes|anses|menes|ønskes|lykkes|trives|mødes|vurderes|opfattes)(?!\p{L}))\p{Ll}{4,}es(?!\p{L})/u;
