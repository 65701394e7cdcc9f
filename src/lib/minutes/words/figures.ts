/** A change of something, not its level: "steget med". */
export const CHANGE =
	/(?:stig|steg|fald|hæve|øge|sænk|reduc|nedbring|forbedr|forhøj|nedsæt|nedsat|mindsk|vokse|regulere|forøg|formindsk|beskær|skær)\p{L}*[^.;]{0,60}(?<!\p{L})med (?:ca\.? |cirka |omkring |omtrent |knap |godt |næsten |yderligere |i alt )*$/iu;
export const CHANGE_FALL = /(?:fald|sænk|nedsat|nedsæt|reducere?t)/iu;

/** What a number right behind is not: a level of the one who is spoken of. */
export const NOT_A_LEVEL =
	/(?:mindst|minimum|minimumsbeløb(?:et)?(?: på| er)?|højst|højest|maks(?:imalt|imum|\.)?|under|over|mere end|mindre end|flere end|færre end|op til|op imod|grænse[nr]?(?: på| er)?|krav(?:et)?(?: på| om| er)?|mål(?:et)?(?: på| om| er)?|satsen(?: på| er)?|landsgennemsnit(?:tet)?(?: på| er| var)?|på landsplan(?: er| var)?|sektoren(?: er| var)?|benchmark(?: på| er)?|mellem(?: [\d.,]+(?: ?(?:%|pct\.?|kr\.?))? og)?) (?:ca\.? |på |omkring )*$/iu;
/** The amount of before: "fra 3.400 kr. til", "mod 9 % året før". */
export const FROM_BEFORE = /(?<!\p{L})fra (?:ca\.? |omkring |knap |godt )*$/iu;
export const FROM_BEHIND =
	/^[^.;]{0,30}(?<!\p{L})til (?:ca\.? |omkring |knap |godt |kun )*[-−\d]/iu;
/** Between an amount and the same of an earlier time: "72 % for 2021, hvor det var 73 % året før". */
export const AGAINST =
	/^(?: (?:i|for|ved udgangen af) (?:19|20)\d\d)?,? (?:mod|imod|efter|(?:hvor|og|men) (?:det|den|de|tallet) (?:(?:året før|sidste år) )?var|(?:året før|sidste år) var (?:det|den|de)) (?:ca\.? |omkring |kun |knap |godt )*$/iu;
export const YEAR_BEHIND = /^[^.;,]{0,6} (?:i|for|ved udgangen af) ((?:19|20)\d\d)(?![\d/-])/iu;
export const YEAR_BEFORE = /(?<!\p{L})(?:året før|sidste år|forrige år|i fjor)(?!\p{L})/iu;
/** What has not yet been: the amount is told as an outlook, if at all. */
export const NOT_YET =
	/forvent|ventes|budgetter|prognose|anslå|skønne|estimer|(?<!\p{L})vil (?:stige|falde|blive|være|udgøre|vokse|nå)|kan blive|hvis |såfremt/iu;

/** A sentence that goes on about what the one before told. */
export const GOES_ON =
	/^(?:men|og|den|det|de|dette|fonden|beløbet|tallet|andelen|procenten|niveauet|saldoen|udgiften|der er tale om)(?!\p{L})/iu;

/** A department, which the register of the reader does not know: whose number it is cannot be said. */
export const OF_A_DEPARTMENT =
	/(?<!\p{L})(?:i|for|på|hos) (?:boligafdeling|afdeling)(?:en)?(?!\p{L}|er)|(?<!\p{L})(?:[Bb]oligafdeling|[Aa]fdeling|[Aa]fd\.) ?(?:nr\.? ?)?(?:\d|\p{Lu})|(?:to|tre|fire|fem|flere|enkelte|nogle) afdelinger(?: \p{L}+){0,2} (?:har|havde|med)/u;

export const OF_THE_TOWN =
	/(?<!\p{L})(?:(?:i|for) (?:hele )?kommunen|hele kommunen|kommunen (?:som helhed|under ét|i alt|generelt|samlet)|kommunegennemsnit\p{L}*|kommunens (?:samlede )?gennemsnit|kommunens borgere|(?:i|for) (?:hele )?\p{Lu}\p{L}+ Kommune)(?!\p{L})/gu;
export const OF_THE_COUNTRY =
	/(?<!\p{L})(?:på landsplan|landsgennemsnit\p{L}*|hele landet|i landet|nationalt|i Danmark|landstal\p{L}*|i regionen|hovedstadsområdet)(?!\p{L})/giu;
export const OF_THE_ORGANISATION =
	/(?<!\p{L})(?:bolig)?(?:organisationens|foreningens|selskabets|boligorganisationen|boligforeningen|boligselskabet)(?!\p{L})/giu;

/** Of whom among those who are spoken of. Ages are written with a dash: `25–29 år`. */
export const AGES =
	/(?<!\p{N})(\d{1,2})(?: ?[-–] ?| til | og )(\d{1,2})[ -](?:år(?:ige)?)(?!\p{L})/gu;
export const GROUPS =
	/(?<!\p{L})(familieboliger|ungdomsboliger|ældreboliger|plejeboliger|førstegangsvælgere|mænd|kvinder|unge|ældre|indvandrere|efterkommere)(?:ne|nes|s)?(?!\p{L})/giu;
export const GROUP_LEADS = /(?:blandt|for|i|hos|af) (?:de |vores |alle )?$/iu;

/** "regnskabet for 2023", "ved udgangen af 2023": the year that the accounts which are spoken of are of. */
export const ACCOUNTS_OF =
	/(?:regnskab\p{L}*|resultat\p{L}*|styringsrapport\p{L}*|udgangen af|ultimo|kom ud af)(?: for| i)?(?: regnskabsåret)? ((?:19|20)\d\d)(?![\d/-])/giu;
export const YEAR_NAMED =
	/(?<!\p{L})(?<!(?:opført|bygget|bygninger|renoveret|stiftet|basisåret|siden) )(?:i|for|fra|ultimo|primo|medio|pr\. \d{1,2}\.? ?\p{L}+|pr\. \d{1,2}[./-]\d{1,2}[./-]?|udgangen af|regnskabsåret|regnskabet|året|slutningen af|i løbet af|inden|senest(?: i)?|frem mod) ?((?:19|20)\d\d)(?![\d/-])|(?<!\p{N})((?:19|20)\d\d)(?=:)/giu;

export const NEGATIVE_RESULT = /underskud/iu;
/** A fund of which only is told how it stands. */
export const FUND_NEGATIVE =
	/(?:dispositionsfond|fond)\p{L}*(?: \p{L}+){0,5} (negativ)(?!\p{L})/giu;
export const FUND = /disp(?:ositions|\.)\s?fond/iu;
export const STATUS_NEGATIVE = 'negativ';
export const FUND_RECOVERS =
	/(?:forvent|ventes|regner med|prognose)\p{L}*[^.;]{0,50}?(?<!\p{L})(?:overskud|positiv)(?:t|e)?(?!\p{L})[^.;]{0,30}?((?:20)\d\d)/giu;
export const STATUS_RECOVERS = 'overskud forventet';

export const ELECTIONS: readonly (readonly [RegExp, 'kv' | 'fv' | 'ep'])[] = [
	[/kommunalvalg|kommunevalg|byrådsvalg|kommunal- og regional/giu, 'kv'],
	[/folketingsvalg/giu, 'fv'],
	[/europa-?parlamentsvalg|EU-valg|EP-valg/giu, 'ep']
];
export const NEUTRAL_YEAR =
	/(?:CO2|CO₂|klima|drivhusgas)[- ]?neutral\p{L}*[^.;]{0,40}?(?<!\p{L})(?:i|inden|senest(?: i)?|fra|år|til) (?:år )?(20\d\d)(?!\d)/giu;
export const OF_ORGANISATIONS = /(?:bolig(?:organisation|forening|selskab)|foreningen|selskabet)/iu;
