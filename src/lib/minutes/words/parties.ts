import { wordCue } from './cue.ts';

/** Words that say what kind of organisation it is, not which. Folded, as stems. */
export const ORGANISATION_TYPES =
	/^(?:almen\w*|andels\w*|arbejder\w*|boligforening\w*|boligselskab\w*|boligorganisation\w*|boligfond\w*|byggeforening\w*|andelsbolig\w*|aeldrebolig\w*|ungdomsbolig\w*|bolig\w*|selskab\w*|forening\w*|organisation\w*|afdeling\w*|administration\w*|kommunes?|og|af|i|a\.?m\.?b\.?a|den|det|de)$/u;

/** A name of an organisation that no register needs to know: `Boligforeningen Åbrinken`, `Dalby Andelsboligforening`. */
const TYPE = String.raw`(?:\p{L}{0,24}(?:[Bb]olig|[Bb]ygge)(?:forening|selskab|organisation|fond)(?:en|et)?|BOLIG(?:FORENING|SELSKAB|ORGANISATION)(?:EN|ET)?|Almenbo\p{L}*)`;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}&’'-]*`;
export const ORGANISATION_PHRASE = new RegExp(
	String.raw`(?<![\p{L}\p{N}-])(?:${CAPITAL} ){0,3}${TYPE}s?(?: af (?:den )?\d{1,2}\. ?\p{Ll}+ \d{4}| (?:af )?(?!Kommune)${CAPITAL}(?: (?:og |af |i |på )?(?!Kommune|Mødedato|Dato)${CAPITAL}){0,3})?`,
	'gu'
);
/** Such a word with nothing that names it is no name: `boligorganisationen`. */
export const ONLY_TYPE = new RegExp(`^${TYPE}s?$`, 'iu');

export const MUNICIPALITY_PHRASE =
	/(?<![\p{L}\p{N}])(\p{Lu}[\p{L}]+(?:[- ]\p{Lu}[\p{L}]+){0,2}|\p{Lu}{3,}(?:-\p{Lu}{3,})?) (?:kommunes?|KOMMUNES?|Kommunes?)(?![\p{L}])/gu;

/** `mellem X og Y`: what follows, and the two, up to a date or the end. */
export const BETWEEN =
	/mellem (.{2,80}?) (?:og|&) (.{2,80}?)(?=$|[,.;:(]| den \d| d\. ?\d| \d{1,2}\. ?\p{L}| regnskabs| – | - )/iu;
/** `med X`, `for X`, `dialog 2016, X`. */
export const WITH =
	/(?:(?:\p{L}{0,20}[Dd]ialog|\p{L}{0,20}[Mm]øde)\p{L}* (?:\d{4} )?(?:med|for|hos|i)|(?:\p{L}{0,20}[Dd]ialog)\p{L}*(?: (?:19|20)\d\d)? ?[,:–-]) ?(?:[Bb]oligorganisationen )?(\p{Lu}.{1,70}?)(?=$|[,.;:(]| den \d| d\. ?\d| \d{1,2}\. ?\p{L}| regnskabs| – | - | (?:og|,) \p{Lu}\p{L}+ [Kk]ommune)/u;

/** Whose side a group of people is on, by what the group is called. Tried in this order. */
export const ADMINISTRATOR_GROUP =
	/administrat(?:ion|or|ør|ionsselskab)\p{L}*|forretningsførerselskab/iu;
export const MUNICIPALITY_GROUP =
	/kommun\p{L}*|forvaltning\p{L}*|byråd\p{L}*|magistrat\p{L}*|borgmester\p{L}*|rådhus\p{L}*|byrådssekretariat\p{L}*|jobcent\p{L}+|(?<!\p{L})teknik og miljø|(?<!\p{L})myndighed\p{L}*|borgerservice|(?<!\p{L})udvalg(?:et|ets)?(?!\p{L})/iu;
export const ORGANISATION_GROUP =
	/bolig\p{L}*|\p{L}*forening(?:en|ens)?(?!\p{L})|\p{L}*selskab(?:et|ets)?(?!\p{L})|organisation(?:en|ens)?(?!\p{L})|bestyrelse\p{L}*|beboer\p{L}*|afdelinger?(?:ne)?(?!\p{L})|lejer\p{L}*/iu;
export const OTHER_GROUP =
	/gæst\p{L}*|ekstern\p{L}*|landsbyggefond\p{L}*|politi\p{L}*|revis\p{L}+|rådgiver\p{L}*|øvrige/iu;

/** Roles by side, where no group says whose they are. */
export const MUNICIPALITY_ROLE =
	/kommun|borgmester|rådmand|byråd|forvaltning|sekretariat|velfærd|tilsyn|konsulent|fuldmægtig|myndighed|(?:social|by|teknik|teknisk|miljø|plan|sundheds|ældre|bolig)(?:-? ?og ?)?\p{L}*(?:direktør|chef)|afdelingsleder|centerchef|jurist|planlægger|plan og byg|social og|byg(?:ge)?sags/iu;
export const ORGANISATION_ROLE =
	/formand|bestyrelse|forretningsfører|driftschef|driftsleder|inspektør|varmemester|kundechef|beboer|ejendoms|kasserer|områdechef|administrerende|afdelingsrepræsentant/iu;

export const JOINT_MEETING =
	/(?<!\p{L})(?:fælles ?(?:dialog|styringsdialog)\p{L}*|fællesmøde\p{L}*|fælles møde|dialogforum\p{L}*|(?:møde|dialog|dialogmøde) (?:med|for) (?:alle |kommunens |de almene )?boligorganisationerne)/iu;

export const KOMMUNE = wordCue('kommunes?');

/** Whose meeting it was, by what it is called: of two sides, of an organisation alone, of a municipality alone. */
export const TWO_SIDES = /dialog|fællesmøde|samarbejd|mellem .{2,60} og /iu;
export const OWN_BOARD = /(?:bestyrelses|repræsentantskabs|afdelings)møde|(?<!\p{L})ob-møde/iu;
export const OWN_COMMITTEE =
	/(?<!\p{L})\p{L}*(?:- og \p{L}+)?(?:udvalg(?:et)?|byråd(?:et)?|kommunalbestyrelsen|borgerrepræsentationen)(?!\p{L})/iu;

/** Words with a capital that stand before a town's name and are none of it. */
export const BEFORE_TOWN =
	/^(?:(?:Fra|For|I|Af|Og|Med|Mellem|Til|Ved|Hos|Referat|Møde|Dialogmøde|Styringsdialog|Styringsdialogmøde|Deltagere|Center|Afbud) )+/u;
