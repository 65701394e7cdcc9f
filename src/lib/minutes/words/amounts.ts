/** What an amount is measured in: `kr/unit` is kroner a lejemålsenhed, `scale` a mark from 0 to 4. */
export type Measure =
	'kr' | 'kr/unit' | 'kr/dwelling' | 'kr/m2' | '%' | 'kWh/m2' | 'm3/m2' | 'count' | 'scale';

/** The unit as the catalogue writes it, where no indicator says it otherwise. */
export const UNIT_OF: Readonly<Record<Measure, string>> = {
	kr: 'kr.',
	'kr/unit': 'kr./lejemålsenhed',
	'kr/dwelling': 'kr./bolig',
	'kr/m2': 'kr./m2',
	'%': '%',
	'kWh/m2': 'kWh/m2',
	'm3/m2': 'm3/m2',
	count: 'antal',
	scale: '0–4'
};

/** Numbers that are certain as words; `en` and `et` are articles. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	['to', 2],
	['tre', 3],
	['fire', 4],
	['fem', 5],
	['seks', 6],
	['syv', 7],
	['otte', 8],
	['ni', 9],
	['ti', 10],
	['elleve', 11],
	['tolv', 12]
]);
export const WORD_NUMBER =
	/(?<![\p{L}\p{N}-])(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?![\p{L}\p{N}-])/giu;

/** What stands before a number that names or places something. */
export const COUNT_NEVER_BEFORE =
	/(?:§+|nr\.?|nummer|pkt\.?|punkt|stk\.?|kap\.?|kapitel|side|kl\.?|tlf\.?:?|telefon|afd\.?|afdeling|den|d\.|bilag|sag|etape|blok|j\.nr\.?|medlem|uge|fase|skala fra|heraf|hvoraf)\s*$/iu;
/** What stands behind a number that is a day, an hour or a span of time. */
export const COUNT_NEVER_AFTER =
	/^(?:\. ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|etage|sal|klasse)|[ -](?:års?|måneder?|dage?|uger?|timer?|minutter|gange|meter|km|m2|m²|m3|kWh|rums?|etager?)(?!\p{L}))/iu;
