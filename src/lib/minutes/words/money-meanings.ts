import type { Meaning } from './meaning.ts';

const perUnit: readonly Meaning[] = [
	{
		id: 'dispositionsfond_bidrag',
		measure: 'kr/unit',
		cue: /(?:bidrag\p{L}*|henlæg\p{L}*|indbetal\p{L}*|betal\p{L}*)(?: \p{L}+){0,3} til dispositionsfond\p{L}*|dispositionsfondsbidrag\p{L}*|bidragspligt\p{L}*/giu,
		unless: /ikke (?:længere|mere)/iu
	},
	{
		id: null,
		measure: 'kr/unit',
		cue: /bundne?(?: \p{L}+){0,2} dispositionsfond\p{L}*|administrationsbidrag\p{L}*|arbejdskapitalbidrag\p{L}*|(?:bidrag\p{L}*|indbetal\p{L}*)(?: \p{L}+){0,2} til arbejdskapital\p{L}*|(?<!\p{L})bidrag\p{L}*|vederlag\p{L}*|honorar\p{L}*|besparels\p{L}*|trækningsret\p{L}*|lån|tilskud/giu
	},
	{
		id: 'dispositionsfond_disponibel',
		measure: 'kr/unit',
		cue: /disp(?:ositions|\.)\s?fond\p{L}*/giu
	},
	{ id: 'arbejdskapital_disponibel', measure: 'kr/unit', cue: /arbejdskapital\p{L}*/giu },
	{
		id: 'nettoadm_udgift',
		measure: 'kr/unit',
		cue: /(?:netto)?administrationsudgift\p{L}*|(?:netto)?administrationsomkostning\p{L}*|udgift\p{L}* til administration\p{L}*/giu
	},
	{
		id: 'tab_fraflytning',
		measure: 'kr/unit',
		cue: /tab\p{L}*(?: \p{L}+){0,1} (?:ved|på|i forbindelse med) fraflyt\p{L}*|fraflytningstab\p{L}*|fraflyttertab\p{L}*/giu,
		isBehind: true
	}
];

const perDwelling: readonly Meaning[] = [
	{
		id: 'henlaeggelse_opsparet',
		measure: 'kr/dwelling',
		cue: /opspare\p{L}* henlæg\p{L}*|samlede henlæg\p{L}*|henlæggelsessaldo\p{L}*|opspare(?:t|de)|stående/giu,
		isBehind: true
	},
	{ id: 'henlaeggelse_aarlig', measure: 'kr/dwelling', cue: /henlæg\p{L}*|henlagt\p{L}*/giu },
	{
		id: 'driftsudgift_benchmark',
		measure: 'kr/dwelling',
		cue: /driftsudgift\p{L}*|driftsomkostning\p{L}*/giu
	},
	{
		id: null,
		measure: 'kr/dwelling',
		cue: /besparels\p{L}*|tilskud|støtte|renover\p{L}*|udgift\p{L}*|pris\p{L}*|koste\p{L}*/giu
	}
];

const perArea: readonly Meaning[] = [
	{
		id: 'tab_lejeledighed',
		measure: 'kr/m2',
		cue: /lejetab\p{L}*|lejeledighed\p{L}*|tomgangs\p{L}*|tab\p{L}* (?:ved|på grund af|som følge af) (?:ledig\p{L}*|tomgang\p{L}*)/giu,
		isBehind: true
	},
	{ id: 'vedligehold_udgift', measure: 'kr/m2', cue: /vedligehold\p{L}*/giu, isBehind: true },
	{ id: 'nettokapital', measure: 'kr/m2', cue: /nettokapital\p{L}*|kapitaludgift\p{L}*/giu },
	{
		id: 'husleje',
		measure: 'kr/m2',
		cue: /(?<!\p{L})huslejen?(?!\p{L})|huslejeniveau\p{L}*|gennemsnitshusleje\p{L}*|(?<!\p{L})lejen(?!\p{L})/giu
	},
	{
		id: null,
		measure: 'kr/m2',
		cue: /henlæg\p{L}*|byggegrund\p{L}*|anskaffelses\p{L}*|anlæg\p{L}*|pris\p{L}*|opførelse\p{L}*/giu
	}
];

const money: readonly Meaning[] = [
	{
		id: 'resultatkonto',
		measure: 'kr',
		cue: /resultatkonto\p{L}*|opsamle(?:t|de) (?:resultat\p{L}*|(?:over|under)skud\p{L}*)/giu
	},
	{
		id: 'aarets_resultat',
		measure: 'kr',
		cue: /(?<!oparbejdede |oparbejdet |akkumulere(?:t|de) |tidligere |budgettere(?:t|de) |forventede? |afvikle(?:t|s|r|de)? )(?:(?:over|under)skud(?:det)?(?!\p{L})|(?<!\p{L})resultat(?:et)?(?!\p{L}))/giu,
		unless: /byggesag|kursus|renoveringssag/iu
	},
	{ id: 'egenkapital', measure: 'kr', cue: /egenkapital\p{L}*/giu },
	{
		id: 'dispositionsfond_bunden',
		measure: 'kr',
		cue: /dispositionsfond\p{L}*(?: \p{L}+){0,4} bund(?:et|ne)(?!\p{L})|bund(?:en|et|ne) del(?: \p{L}+){0,2} dispositionsfond\p{L}*|bund(?:et|ne)(?: \p{L}+){0,2} i dispositionsfond\p{L}*/giu,
		isBehind: true
	},
	{
		id: 'boligsocial_bidrag_boligorg',
		measure: 'kr',
		cue: /boligsocial\p{L}*/giu,
		needs:
			/(?:bolig(?:organisation|forening|selskab)\p{L}*|foreningen|selskabet) (?:\p{L}+ )?(?:bidr|afsat|støtt|medfinans|yde)/iu,
		isBehind: true
	},
	{
		id: 'boligsocial_bidrag_kommune',
		measure: 'kr',
		cue: /boligsocial\p{L}*/giu,
		needs: /kommunen (?:\p{L}+ )?(?:bidr|afsat|afsætt|støtt|medfinans|yde)/iu,
		isBehind: true,
		isMunicipal: true
	},
	{
		id: null,
		measure: 'kr',
		cue: /dispositionsfond\p{L}*|arbejdskapital\p{L}*|henlæg\p{L}*|henlagt|lån(?:et|ene)?(?!\p{L})|gæld\p{L}*|tilskud\p{L}*|trækningsret\p{L}*|udgift\p{L}*|invester\p{L}*|anlæg\p{L}*|grundkapital\p{L}*|pulje\p{L}*|hovedstol\p{L}*|bidrag\p{L}*|besparels\p{L}*|husleje\p{L}*|honorar\p{L}*|vederlag\p{L}*|likvid\p{L}*|midler\p{L}*|ramme\p{L}*|budget\p{L}*|omkostning\p{L}*|regning\p{L}*|pris\p{L}*|indtægt\p{L}*|tab(?:et|ene)?(?!\p{L})|moms|koste\p{L}*|støtte\p{L}*|garanti\p{L}*|afvikle\p{L}*/giu
	},
	{ id: null, measure: 'kr', cue: /afsat\p{L}*|afsætte\p{L}*/giu, unless: /boligsocial/iu }
];

/** What amounts of money are of, by what they are counted by. */
export const MONEY_MEANINGS: readonly Meaning[] = [
	...perUnit,
	...perDwelling,
	...perArea,
	...money
];
