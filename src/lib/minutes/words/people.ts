/** Words that no person's name holds: units and functions. Stems, lower case. */
export const NOT_A_NAME =
	/(?<!\p{L})(?:\p{L}*forvaltning|\p{L}*kommun|\p{L}*bolig|\p{L}*afdeling|social|balance|teknik|miljø|\p{L}*center|centret|drift|plan\b|planlæg|byg\b|bygge|byggeri|by\b|økonomi|\p{L}*råd(?:et)?\b|\p{L}*udvalg|\p{L}*selskab|\p{L}*forening|\p{L}*organisation|administration|\p{L}*sekretariat|direktion|kultur|fritid|sundhed|ejendom|jura|udvikling|tilsyn|almen|formand|næstformand|\p{L}*direktør|\p{L}*chef\b|\p{L}*leder\b|\p{L}*konsulent|\p{L}*mester\b|bestyrelse|bestyrelsesmedlem|forretningsfører|medarbejder|repræsentant|beboer|\p{L}*inspektør|referent|borgmester|rådmand|arkitekt|ingeniør|jurist|fuldmægtig|kasserer|suppleant|deltag|mødet|afbud|lokale|rådhus|dagsorden|møde|kl\b|side\b|landsbyggefond|politi|afd\b|team\b|enhed|service|område|indsats|job\b|børn|unge\b|ældre|skole\b|styring|analyse|stab\b|ledelse|direkt|intern|ekstern|velkomst|referat|fælles|dialog|pkt|punkt|regnskab|status|nyt\b|klima|trafik|affald|energi|tryghed|den\b|der\b|det\b|vi\b|alle\b|fra\b|for\b|med\b|ved\b|til\b)/iu;

/** What people are, as a word before or after the name. Stems. */
export const ROLE_WORD =
	/(?:formand|næstformand|direktør|borgmester|rådmand|chef|leder|konsulent|mester|medlem|forretningsfører|medarbejder|repræsentant|inspektør|referent|arkitekt|ingeniør|jurist|fuldmægtig|kasserer|suppleant|sekretær|koordinator|vicevært|revisor|planlægger|ansvarlig|assistent|beboer|dirigent|ordstyrer|advokat|rådgiver|socialdirektør|controller|økonom|studentermedhjælper|praktikant|elev|observatør|behandler|forvalter|tekniker|specialist|forperson|talsperson|funktionær|bogholder|regnskabsfører|vejleder|betjent|udvikler|gartner|manager|viceborgmester)(?:en|e|er|erne|ne)?(?!\p{L})/iu;

/** Labels of those who were there, were not, or wrote it down. */
export const ABSENT_LABEL =
	/^(?:afbud(?: ?(?:fra|til mødet|for))?|fraværende|forhindret|ikke til ?stede|ikke mødt)(?!\p{L})(?: med afbud)?(?: var)? ?[:–-]? ?/iu;
export const PRESENT_LABEL =
	/^(?:(?:møde)?deltagere?|til ?stede(?:værende)?|tilstede|fremmødte|mødt|deltog|i mødet deltog|på mødet deltog|øvrige deltagere|andre deltagere|gæster|inviterede|indbudte|medlemmer|mødedeltagere)(?!\p{L})(?: (?:i mødet|på mødet|var|i dialogmødet|ved mødet))? ?/iu;
export const GUEST_LABEL = /^(?:gæster|inviterede|indbudte)/iu;
export const WRITER_LABEL =
	/^(referent|mødeleder|ordstyrer|dirigent)(?:er)?(?!\p{L}) ?(?:[:–-]|var|er)? ?/iu;
/** Labels of a sheet's head that are not about people. */
export const SHEET_LABEL =
	/^(?:dato|mødedato|tid|mødetid|tidspunkt|mødetidspunkt|sted|mødested|lokale|emne|sags?(?:nr|nummer|id|behandler|initialer)?|j\.? ?nr|journal(?:nr|nummer)?|dok(?:ument)?\.? ?(?:nr|nummer)|kl|start|slut|møde ?start|møde ?slut|næste møde|kopi|bilag|udarbejdet|brevdato|mødeforum|forum|telefon|tlf|e-?mail|cc|til|vedr|vedrørende|afholdt|mødetype|ref)(?:\.|:|(?= \p{L}*:)|(?!\p{L}))/iu;

/** What parentheses say of a person that is neither who nor what they are. */
export const ATTENDANCE_NOTE =
	/^(?:deltog|deltager|deltag|under|fra|til|pkt|punkt|ad|via|online|forlod|gik|ankom|kom|mødte|kun|dele af|delvis|vedr|stedfortræder|for|som suppleant|teams|telefonisk|i stedet for|afløser)(?!\p{L})/iu;
export const ABSENT_NOTE =
	/^(?:afbud|fraværende|forhindret|sygemeldt|ikke til stede|ej mødt|syg)/iu;
export const NAME_PARTICLE = /^(?:af|von|van|de|der|den|el|al|bin|la|le|du|di|ten|zu)$/u;

/** A label in the middle of a row. */
export const LABEL_INSIDE =
	/[.;] ?(?=(?:(?:fra|for|repræsentanter for|repræsentanter fra) [^:,]{2,60}|afbud[^:,]{0,40}|fraværende|referent|gæster|øvrige deltagere|til stede[^:,]{0,60}|deltagere[^:,]{0,60}): ?|(?:fra|for) [^:,.]{2,60} (?:deltog|mødte|var) )/giu;
/** Names, and the party that they are from. */
export const FROM_PARTY =
	/^(.{4,120}?),? (?:begge |alle )?(?:fra|repræsenterende|på vegne af) ((?:[\p{L}-]+ ){0,4}[\p{L}-]+\.?)$/u;
