/** A line that says what the sheet is. */
export const TITLE_LINE =
	/(?:referat|(?:styrings)?dialog(?:møde|forum|en)?|styringsdialog|årsmøde|fællesmøde|mødereferat|beslutningsreferat|dagsorden|udskrift|(?:årligt )?møde (?:mellem|med|i|om))/iu;
/** Of these, what says which meeting it was. */
export const MEETING_LINE = /dialog|møde/iu;

/** Lines that begin the list of who took part. */
export const PEOPLE_LABEL =
	/^(?:(?:møde)?deltagere?|til ?stede|tilstede|fremmødte|deltog|i mødet deltog|øvrige deltagere|gæster|afbud|fraværende|referent|mødeleder|ordstyrer|(?:for|fra) (?:bolig\p{L}*|\p{L}*kommun\p{L}*)|(?:for|fra) [^:,]{2,50}:)(?!\p{L})/iu;
export const NOT_A_HEADING =
	/^(?:dato|mødedato|tid|sted|mødested|lokale|emne|sagsn|sagsid|j\.? ?nr|dok|kl\.|start|slut|side|kopi|bilag|underskrift|dagsorden$|referat$|mødereferat$|svar fra|spørgsmål|afholdt|\d(?!\d?\. \p{L})|med venlig hilsen|venlig hilsen|https?:)/iu;

/** What a date is, by the words before it. */
export const MEETING_DATE =
	/(?:mødedato(?:en)?|dato for (?:mødet|afholdelse)|afholdt|afholdtes|mødet (?:blev )?(?:afholdt|fandt sted)|møde(?:t)?|dialog\p{L}*|fandt sted|(?<!\p{L})tid(?:spunkt)?)(?: (?:den|d\.|på|i|mellem .{3,80}))* ?:? ?$/iu;
export const PLAIN_DATE = /(?<!\p{L})dato ?:? ?$/iu;
export const OTHER_DATE =
	/(?:godkend\p{L}*|udsend\p{L}*|udsendt|underskre\p{L}*|brev\p{L}*|brevdato|journal\p{L}*|udskre\p{L}*|print\p{L}*|opret\p{L}*|revider\p{L}*|næste (?:møde|dialogmøde)\p{L}*|seneste? (?:møde|ændret|redigeret)|sidste møde|frist\p{L}*|version|offentliggj\p{L}*|sendt|opdater\p{L}*|dateret|indkald\p{L}*|modtag\p{L}*|referatdato|dato for (?:referat|udsendelse|brev)|dannet)(?: (?:den|d\.|er|på|til|fra|af|i|med|e-?mail|pr\.?|referat\p{L}*))* ?:? ?$/iu;
/** A line that is nothing but a date, as over a letter. */
export const LETTER_DATE = /^(?:\p{Lu}\p{L}+,? )?(?:den |d\. ?)?$/u;

export const CASE_NUMBER =
	/(?<!\p{L})(?:sags?(?: ?nr|nummer|id|s?nr)?|sag nr|j\.? ?nr|journal ?(?:nr|nummer)|esdh(?:-sag)?|acadre|sbsys|kle)(?:\.|:| ){1,3}((?:[A-Z]{0,5}-?)?\d[\dA-Z]*(?:[-/.][\dA-Z]+){0,6})/iu;

/** `Dialogmøde 2011 (afholdt i 2012)`, `Styringsdialogen for 2019`. */
export const DIALOGUE_YEAR =
	/(?:dialog\p{L}*|årsmøde\p{L}*)(?:referat)? ?(?:for|om|i|vedrørende|vedr\.)? ?(?:året |år )?((?:19|20)\d{2})(?![\d-])/iu;
/** `Regnskabsåret 2015`, `regnskabsårene 2014 og 2015`, `regnskab for 2022`, `regnskabsår 2013/14`, `regnskabsåret 2015/2016`. */
export const ACCOUNTS_YEAR =
	/(?:regnskabs?år(?:et|ene)?|(?:års)?regnskab(?:et|er|erne)?|regnskabsmateriale\p{L}*|dokumentationspakke(?:n)?)(?: (?:for|pr\.|vedrørende|vedr\.|i|fra))?:? (?:året |år )?((?:19|20)\d{2})(?:(?: ?(?:\/|-|–) ?| og )((?:19|20)?\d{2}))?(?!\d)/giu;

/** Before a title in a table or a letter. */
export const TITLE_LABEL = /^(?:emne|vedr\.?|vedrørende|titel|mødeforum|møde) ?: ?/iu;
