/** `Ad 1.`, `Ad pkt. 2:`, `Pkt. 1 `, `Punkt 3:`, `Dagsordenens punkt 4`, `Emne 5`. */
export const KEYWORD_HEADING =
	/^(?:ad\.?(?: ?(?:pkt|punkt)\.?)?|pkt\.?|(?:dagsordens?(?:ens)? ?)?punkt|sag(?: ?nr)?\.?|emne) ?(\d{1,3}(?:\.\d{1,2})?[a-z]?)(?: ?[.:)–—-](?!\d)|(?= )|$)\.? ?/iu;
/** `1. `, `1) `, `1: `. */
export const NUMBER_HEADING = /^(\d{1,2}) ?[.):] ?(?=[^\s\d])/u;
/** `6.1 `, `6.1. `. */
export const DECIMAL_HEADING = /^(\d{1,2}\.\d{1,2})\.? ?[-–:]? ?(?=[^\s\d.,%])/u;
/** `1 Velkomst`: a bare number. */
export const BARE_HEADING = /^(\d{1,2}) (?=\p{Lu})/u;
/** `a) `, `B. `. */
export const LETTER_HEADING = /^([a-iA-I]) ?[.)] ?(?=\p{Lu})/u;
/** Inside a line, after the end of a sentence: `… granskning. 3. Grøn omstilling`. */
export const GLUED_HEADING =
	/(?:(?<=[.!?:;)”»"] )|(?<=\p{L} ))((?:[Aa]d |[Pp]kt\. ?|[Pp]unkt )?\d{1,2})[.:] ?(?=\p{Lu})/gu;

/** Words that say what such a meeting's items are about: a short line with one of them is likely a heading. Stems. */
export const HEADING_WORDS =
	/(?<!\p{L})(?:velkom|præsentation|godkend|opfølgning|status|evaluering|aftale|dokumentationspakke|styringsrapport|regnskab|økonomi|nøgletal|effektivi|drift|vedligehold|henlægg|granskning|renovering|helhedsplan|nybyg|byggesag|udlejning|anvisning|ledig|fraflytning|husleje|beboer|boligsocial|udsatte|tryghed|demokrati|kommunalvalg|valg|klima|grøn|energi|affald|trafik|parkering|beredskab|integration|flygtninge|ældre|børn|unge|udeareal|digital|orientering|meddelelser|gensidig|eventuel|evt|næste møde|afslutning|aktuel|forskellige|tilsyn|ledelse|administration|fusion|samarbejde|fremtid|bæredygtig|planer|indsatser|punkter fra|dagsorden|kommende)/iu;

/** Before a list of what the meeting will speak of. */
export const AGENDA_LABEL =
	/^(?:forslag til )?(?:dagsorden(?:en)?|mødepunkter|punkter|indhold(?:sfortegnelse)?|emner|punkter på dagsordenen|oversigt over punkter)(?: for mødet)?[:.]?$/iu;

/** Labels of agenda systems inside an item. */
export const PART_LABELS: readonly (readonly [
	RegExp,
	'case' | 'law' | 'proposal' | 'decision' | 'minutes' | 'annex'
])[] = [
	[
		/^(?:sagsfremstilling|sagens? ?kerne|baggrund|resum[eé]|fremstilling|sagens gang|problemstilling|løsning|redegørelse|økonomi|supplerende sagsfremstilling)(?: ?[:.–-](?= |$)|$) ?/iu,
		'case'
	],
	[/^(?:lovgrundlag|retsgrundlag|hjemmel|lovhjemmel)(?: ?[:.–-](?= |$)|$) ?/iu, 'law'],
	[
		/^(?:administrationens |forvaltningens |udvalgets )?(?:indstilling|anbefaling|forslag)(?: til beslutning)?(?: ?[:.–-](?= |$)|$) ?/iu,
		'proposal'
	],
	[
		/^(?:\p{L}{3,30} )?(?:beslutning|konklusion|vedtagelse|afgørelse)(?: (?:den )?\d[\d. /-]{3,12}\d)?(?: ?[:.–-](?= |$)|$) ?/iu,
		'decision'
	],
	[/^(?:referat|drøftelse|bemærkninger|kommentarer)(?: ?[:.–-](?= |$)|$) ?/iu, 'minutes'],
	[/^(?:bilag|sagens bilag)(?: ?[:.–-](?= |$)|$) ?/iu, 'annex']
];

/** Labels that only agenda systems have; where none stands, `Økonomi` and the like are headings or words like others. */
export const SURE_PART_LABEL =
	/^(?:(?:supplerende )?sagsfremstilling|sagens? ?kerne|sagens gang|lovgrundlag|retsgrundlag|(?:\p{L}{3,30} )?(?:indstilling|beslutning|vedtagelse)(?: (?:den )?\d[\d. /-]{3,12}\d)?)(?: ?[:.–-](?= |$)|$)/iu;

/** What may stand after a title and is none of it: `(B)`, `(lukket)`, `*`, `(O)`. */
export const TITLE_CODES =
	/(?:\s*(?:\((?:[BDO]|lukket|åben|beslutning|drøftelse|orientering|bilag[^)]{0,20})\)|\*))+$/iu;

/** Presenters: `v/ Navn`, `v. Navn`, `(ved Navn)`, `ved Navn`, `- fælles drøftelse`. */
export const PRESENTER_SLASH = /[ ,–(-]*(?<![\p{L}])v ?\/ ?(.{2,120}?)\)?$/iu;
export const PRESENTER_DOT =
	/[ ,–(-]*(?<![\p{L}])v\. (?=\p{Lu}|\p{Ll}{4,20} \p{Lu})(.{2,120}?)\)?$/u;
export const PRESENTER_BRACKET =
	/\s*\((?:ved|oplæg ved|oplæg v\/|indlæg ved|præsenteres af|v\/?\.?|oplægsholder:?) ?([^()]{2,120})\)$/iu;
export const PRESENTER_BY =
	/[ ,–-]*(?<!\p{L})(?:(?:oplæg|indlæg|orientering|status|gennemgang) )?ved (.{2,120})$/iu;
export const PRESENTER_SHARED =
	/\s+[–—-]\s+((?:fælles|åben|gensidig|plenum|alle|bordet)(?: [\p{Ll}]+)?|drøftelse|orientering|alle)$/iu;
/** Who may present without being named. */
export const PRESENTER_ROLE =
	/^(?:(?:den |det |de )?(?:boligorganisation|kommun|forvaltning|administration|administrator|borgmester|formand|næstformand|forretningsfører|direktør|kommunaldirektør|driftschef|sekretariat|bestyrelse|parterne|alle|begge|ordstyrer|dirigent|udvalgsformand|boligselskab|boligforening)\p{L}*)|^(?:fælles|alle)\b/iu;
