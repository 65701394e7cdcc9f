import { wordCue } from './cue.ts';

/** Names the paper as minutes, or the meeting as one that minutes are taken of. */
export const IS_MINUTES =
	/(?<!\p{L})(?:\p{L}*referat(?:et)?(?!\p{Ll})|styr[il]ngsdialog|dialogmøde|dialogforum|fællesmøde|mødereferat|udskrift af)/iu;
export const IS_MEETING = /\p{L}*møde(?:t|r)?(?!\p{Ll})|dialog/iu;

/** How minutes tell: what was said, and what came of it. */
export const TELLS = wordCue(
	String.raw`(?:orientere|oplys|fortal|drøft|bemærke|nævn|redegjor|præsentere|supplere|foresl|spurg|svare|påpege|fremhæve|understrege|takke|tilføje|gennemg|konstatere|forklare|kommentere|rose|bekræft|efterlys|opfordre|udtryk|anbefal|opsummere|indled|afslut|byd|erklære|mene|vurdere)(?:de|te|et|ede|t|ik|og)`,
	String.raw`(?:orienter|oplys|bemærk|forklar|nævn|tilføj|konstater|påpeg|præcis|suppler|foreslå|spørg)(?:er|erer|r)`,
	'gennemgår',
	'fortæller',
	'gør opmærksom',
	'gjorde opmærksom',
	'gav (?:udtryk|en)',
	'meddelte',
	'roste',
	'bad om',
	'indledtes',
	'vender tilbage',
	'følger op',
	'spurgte',
	'foreslog',
	'redegjorde',
	'gennemgik',
	'fortalte',
	'bød velkommen',
	'enighed om',
	'enige om',
	String.raw`(?:blev|aftaltes|aftalte)`,
	'godkendt',
	'til efterretning',
	'svar fra'
);
export const PEOPLE_LISTED =
	/^(?:(?:møde)?deltagere?|til ?stede|fremmødte|deltog|afbud|fraværende|referent|mødeleder|ordstyrer|medlemmer)(?!\p{Ll})/iu;

/** Papers that are something else. */
export const INVITES =
	/(?<!\p{L})(?:indkaldelse|indkaldes|invitation|inviteres hermed|hermed indkald)/iu;
export const INVOICES =
	/^(?:faktura|kreditnota|rykker|tilbud|ordrebekræftelse|kvittering)|fakturan(?:r|ummer)|betalingsbetingelser/iu;
export const GREETS = /^(?:kære|hej|til beboerne|til alle beboere)(?!\p{L})/iu;
export const CLAUSE_OF_CONTRACT = /^(?:§ ?\d|stk\. ?\d)/iu;

/** The end of a letter: what follows it is a signature. */
export const FAREWELL =
	/^(?:med venlig hilsen|venlig hilsen|mvh|de bedste hilsner|på vegne af)(?!\p{Ll})/iu;

/** Codes in capitals that are never a person's initials. */
export const ACRONYMS: ReadonlySet<string> = new Set(
	'CO SSP DAB KAB AAB FSB VIBO BO LBF BL SAVE HG KL EU FN IT AI ESG LED EL PR TV ID OK NB PS USA UK DK SU HF VVS BBR BR GDPR KMD NEM OBS RGO DV ABA SMS CPR CVR ATP MED TRIO PPR PPS ØDC HR HK FOA LO DI DA KV FV EP EPC VE CTS VUM ISO SKAT UU FGU STU EUD RKI KFUM KFUK DGI AKP AKB BAB DFB ABG PAB BDK LEJ LLO'.split(
		' '
	)
);

/** Initials as the one who speaks or acts: `NP supplerede`, `MD og SHK orienterede`. */
export const SPEAKS_AS =
	/(?<![\p{L}\p{N}-])(\p{Lu}{2,4})(?: og (\p{Lu}{2,4}))? (?:(?:har|vil|skal|kan) )?(?:\p{Ll}{1,14}(?:ede|te|erer|lede|gik|lagde|talte|gav|tog|fortalte|bad|sagde|foreslog|spurgte)|(?:gør|gjorde) opmærksom|oplyser|spørger|fortæller|undersøger|vender tilbage|følger op|sender|fremsender|indkalder|bemærker|nævner|holdt|bød|er enig|roste|mente|så|var enig|fandt)(?!\p{L})/gu;

/** Signs of a news page. */
export const TELLS_NEWS =
	/^(?:læs også|læs mere|del (?:artiklen|siden)|nyhed(?:er)?[: ]|pressemeddelelse|publiceret|af journalist)/iu;
