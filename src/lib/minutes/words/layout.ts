/** Words before which a hyphen at the end of a line belongs to the word: `Social- og Sundhedsforvaltningen`. */
export const HYPHEN_KEEPERS: ReadonlySet<string> = new Set([
	'og',
	'eller',
	'samt',
	'til',
	'såvel',
	'kontra',
	'hhv'
]);

/** A line that only counts pages. */
export const PAGE_NUMBER =
	/^(?:side|s\.|page)\s*\d{1,4}(?:\s*(?:af|\/|of|ud af)\s*\d{1,4})?\.?$|^[-–—|]?\s*\d{1,4}\s*[-–—|]$|^\d{1,3}\s*(?:\/|af|\|)\s*\d{1,3}$/iu;
/** The same at the end of a line that also says something else: `Referat … Side 1 af 8`. */
export const PAGE_TAIL = /(?:^|\s|\|)side\s*(\d{1,4})\s*(?:af|\/|ud af)\s*(\d{1,4})\.?$/iu;

/** A line that is nothing but an address, as they gather at the foot of a page. */
export const ONLY_LINK = /^(?:https?:\/\/|mailto:|www\.)\S+$/iu;

/** A line that cannot end here: `den 27. oktober`, `mellem`. */
export const STAYS_OPEN =
	/(?:[,–-]|(?<!\p{L})(?:og|samt|den|d\.|af|mellem|med|for|fra|i|på|til|\d{1,2}\.|\d{1,2}\. ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)))$/iu;

/** Abbreviations that end in a full stop and never end a sentence. */
export const NEVER_ENDS: ReadonlySet<string> = new Set(
	'bl.a bla f.eks fx pkt nr ca jf pr afd d vedr hr fr kl dr st sct skt stk evt ang d.v.s dvs inkl ekskl incl excl hhv henh hv iht ift if m.h.p mhp m.h.t mht tlf max min gns sml cirka kap bilag p.g.a pga i.h.t i.f.t vha v.h.a ref skr mdr s t'.split(
		' '
	)
);
/** Abbreviations that may end one, where the next word begins a sentence. */
export const MAY_END: ReadonlySet<string> = new Set(
	'kr mv m.v m.m mm m.fl mfl osv o.l ol o.lign etc pct mio mia t.kr tkr lign a/s aps'.split(' ')
);

/** Where something new begins in a text without ends of lines: a numbered heading, a label of the head, a point of a list. */
export const GLUED_PART =
	/(?<= )(?:(?=(?:(?:Ad|Pkt\.?|Punkt) ?)?\d{1,2}[.:)] (?!januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\p{Lu}\p{Ll}+)|(?=(?:Deltagere|Mødedeltagere|Til stede|Afbud|Fraværende|Dagsorden|Mødedato|Referent|For kommunen|For boligorganisationen)(?!\p{L}))|(?=(?:Fra|For) \p{Lu}[\p{L} ]{2,40}:)|(?=[-•] \p{Lu}))/gu;
