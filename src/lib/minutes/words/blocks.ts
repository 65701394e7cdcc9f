/** What a bullet begins with. */
export const BULLET = /^(?:[-–—•*·▪◦●○■□➢➤✓✔‣⁃§]|o(?= \p{Lu})|\uf0b7|\uf0a7) ?(?=\S)/u;
/** A point of a list that is no heading: `1. `, `a) `, `i) `. */
export const LIST_POINT =
	/^(?:\d{1,2}[.)]|[a-z]\)|[ivx]{1,4}[.)]) ?(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|etape|kvartal|halvår|år|sal)\p{L}*)(?=\p{L})/iu;

/** An item with nothing to it. */
export const NOTHING_SAID =
	/^(?:der var )?(?:intet|ingen(?:ting)?|ikke noget)(?: (?:nyt|yderligere|bemærkninger|at bemærke|til (?:dette )?(?:punkt|punktet)|punkter|under dette punkt|emner|kommentarer)){0,3}\.?$/iu;

/** Words after which a text that ends was cut off. */
export const UNFINISHED =
	/(?:[,;-]|(?<!\p{L})(?:og|eller|at|som|der|i|på|af|til|med|for|om|en|et|den|det|de|har|er|vil|skal|kan|bliver|blev|fra|ved|samt|men|hvor|sin|sine|deres|ikke))$/iu;
export const FINISHED = /[.!?:…”»"')\]]$/u;

/** Whose words follow: `Svar fra Vejafdelingen`. */
export const ANSWER_LABEL = /^(?:[Ss]var(?: fra| ved)? |[Bb]esvaret af )(?=\p{Lu})/u;
/** A point of its own, by a word and a colon: `Henlæggelser: …`. */
export const POINT_LABEL = /^\p{Lu}[\p{L}\d -]{2,40}: ?[\p{Lu}\d]/u;
/** Where and when minutes were signed: `Vesterå Kommune, den 20. november 2020`. */
export const SIGNED_AT =
	/^(?:\p{Lu}[\p{L} ]{1,40}, )?(?:den|d\.) \d{1,2}[./-] ?[\p{L}\d]+[ ./-]?\d{0,4}$|^(?:underskrift|referent|for referat|referatet er (?:udarbejdet|skrevet))(?!\p{L})/iu;
