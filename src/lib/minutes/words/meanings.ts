import type { Meaning } from './meaning.ts';
import { MONEY_MEANINGS } from './money-meanings.ts';

const ORGANISATION =
	/(?:bolig(?:organisation|forening|selskab)|foreningen|selskabet|administrat)/iu;
const TOWN = /kommune/iu;
const GOAL = /(?<!\p{L})mål|ambition|skal |inden |senest /iu;

const lettings: readonly Meaning[] = [
	{ id: 'fleksibel_udlejning', measure: '%', cue: /fleksibel udlejning/giu, isBehind: true },
	{
		id: 'kommunal_anvisning',
		measure: '%',
		cue: /anvis(?:t|er|te|ning|ningen|ningsret|ningsretten|ningsprocent\p{L}*)(?!\p{L})/giu,
		isBehind: true
	},
	{
		id: 'fraflytningsprocent',
		measure: '%',
		cue: /fraflytningsprocent\p{L}*|fraflytningsfrekvens\p{L}*|fraflytning(?:en|er|erne)?(?!\p{L})/giu,
		unless: /tab\p{L}* ved fraflyt/iu
	},
	{
		id: 'ledige_boliger',
		measure: '%',
		cue: /(?<!\p{L})ledige? (?:\p{L}+ )?(?:bolig|lejemål|lejlighed)\p{L}*|(?:bolig|lejemål|lejlighed)\p{L}*(?: \p{L}+){0,3} (?:ledige?|tomme)(?!\p{L})|boligledighed\p{L}*|ledighedsprocent\p{L}*|tomgang\p{L}*/giu,
		unless: /anvis|halvdelen af de ledige/iu,
		isBehind: true
	},
	{
		id: 'huslejestigning',
		measure: '%',
		cue: /huslejestigning\p{L}*|huslejeregulering\p{L}*|husleje(?:n|r|rne)?(?: \p{L}+){0,5} (?:stig\p{L}*|steg(?:et)?|hæve\p{L}*|forhøje\p{L}*|reguleres?|reguleret|sat op|øge[st]\p{L}*)|stigning\p{L}* (?:i huslejen )?(?:på|er)/giu,
		needs: /husleje/iu,
		change: 'also'
	}
];

const life: readonly Meaning[] = [
	{
		id: 'tryghed',
		measure: '%',
		cue: /tryghed(?:en|smål\p{L}*|sundersøg\p{L}*|sprocent\p{L}*)?(?!\p{L})|(?<!u)tryg(?:ge)?(?!\p{L})/giu,
		unless: /utryg/iu,
		isBehind: true,
		spreads: true
	},
	{
		id: 'valgdeltagelse_kv',
		measure: '%',
		cue: /valgdeltagelse\p{L}*|stemmeprocent\p{L}*|stemte|afg(?:av|iver|ivet|ive)(?: \p{L}+){0,2} stemme\p{L}*/giu,
		isBehind: true,
		spreads: true
	},
	{
		id: 'beboerdemokrati',
		measure: '%',
		cue: /afdelinger(?:ne)?(?: \p{L}+){0,3} (?:afdelings|beboer)?bestyrelse\p{L}*/giu,
		isBehind: true
	},
	{
		id: 'uden_job_uddannelse',
		measure: '%',
		cue: /uden for arbejdsmarked\p{L}*|uden (?:tilknytning til |for )?(?:arbejdsmarked\p{L}*|job|arbejde|beskæftigelse)/giu,
		isBehind: true,
		spreads: true
	},
	{
		id: 'kun_grundskole',
		measure: '%',
		cue: /grundskole(?:uddannelse)?(?!\p{L})/giu,
		isBehind: true,
		spreads: true
	},
	{
		id: 'ikke_vestlig_andel',
		measure: '%',
		cue: /ikke-?vestlig\p{L}*/giu,
		isBehind: true,
		spreads: true
	},
	{
		id: 'indkomst_andel_region',
		measure: '%',
		cue: /indkomst\p{L}*/giu,
		needs: /region/iu,
		isBehind: true,
		spreads: true
	}
];

const buildings: readonly Meaning[] = [
	{
		id: 'effektivitetstal',
		measure: '%',
		cue: /effektivitet(?:stal\p{L}*|sprocent\p{L}*|en)?(?!\p{L})/giu
	},
	{
		id: 'langtidsbudget_daekning',
		measure: '%',
		cue: /henlæggelse\p{L}*(?: \p{L}+){0,3} dække\p{L}*|langtids(?:plan|budget)\p{L}*(?: \p{L}+){0,3} dække\p{L}*|dækningen|dækningsgrad\p{L}*/giu,
		needs: /plan|langtidsbudget|henlæg/iu
	},
	{
		id: 'energimaerke',
		measure: '%',
		cue: /energimærke\p{L}*(?: på)? (?:A|B|C)(?!\p{L})/gu,
		isBehind: true
	},
	{
		id: 'energiforbrug',
		measure: 'kWh/m2',
		cue: /varme\p{L}*|energi\p{L}*|forbrug\p{L}*/giu,
		isBehind: true
	},
	{ id: 'vandforbrug', measure: 'm3/m2', cue: /vand\p{L}*|forbrug\p{L}*/giu, isBehind: true }
];

const climate: readonly Meaning[] = [
	{
		id: 'co2_transport_andel',
		measure: '%',
		cue: /(?<!\p{L})transport(?:en|sektoren|området)?(?!\p{L})|trafik(?:ken)?(?!\p{L})/giu,
		needs: /(?:CO2|CO₂|drivhusgas|klimagas|udledning)/iu,
		unless: /reducer|nedbring|fald/iu,
		isMunicipal: true
	},
	{
		id: 'co2_reduktion_maal',
		measure: '%',
		cue: /(?:reduc\p{L}*|nedbring\p{L}*|sænk\p{L}*|reduktion\p{L}*|mindsk\p{L}*|skær\p{L}*)(?: \p{L}+){0,4} (?:CO2|CO₂|drivhusgas|klimagas|udledning)\p{L}*|(?:CO2|CO₂|drivhusgas|klimagas|udledning)[\p{L}-]*(?: \p{L}+){0,4} (?:reduc\p{L}*|nedbring\p{L}*|sænk\p{L}*|mindsk\p{L}*|ned)(?!\p{L})|(?:CO2|CO₂)-?(?:reduktion|mål)\p{L}*/giu,
		needs: GOAL,
		unless: ORGANISATION,
		change: 'also',
		isMunicipal: true
	},
	{
		id: 'co2_reduktion',
		measure: '%',
		cue: /(?:CO2|CO₂|drivhusgas|klimagas)[\p{L}-]*(?: \p{L}+){0,4} (?:fald\p{L}*|reducere?t|nedbragt|sænket|mindsket)(?!\p{L})/giu,
		needs: TOWN,
		unless: ORGANISATION,
		change: 'only',
		isMunicipal: true
	}
];

const counted: readonly Meaning[] = [
	{
		id: 'venteliste',
		measure: 'count',
		cue: /venteliste\p{L}*|(?<!\p{L})opnoterede?(?!\p{L})|boligsøgende/giu,
		isBehind: true
	},
	{
		id: 'udsaettelser',
		measure: 'count',
		cue: /(?<!\p{L})udsættelse(?:r|rne)?(?!\p{L})|(?:fogedudsættelser)/giu,
		isBehind: true
	},
	{
		id: 'energitjek',
		measure: 'count',
		cue: /energitjek(?:s|kene)?(?!\p{L})/giu,
		isBehind: true,
		isMunicipal: true
	},
	{
		id: 'beboerdemokrati_fremmoede',
		measure: 'count',
		cue: /(?:deltog|mødte|fremmødt\p{L}*|deltaget)(?: \p{L}+){0,3} afdelingsmøde\p{L}*|fremmøde\p{L}*/giu,
		isBehind: true
	},
	{
		id: 'beboere_antal',
		measure: 'count',
		cue: /(?<!\p{L})(?:bo(?:r|ede)(?: der)?|beboertal\p{L}*|antal(?:let)? (?:af )?beboere)(?!\p{L})/giu
	},
	{ id: 'tilfredshed', measure: 'scale', cue: /tilfreds(?:hed)?\p{L}*/giu, isBehind: true }
];

/** In the order of which goes before where the same words tell of two. */
export const MEANINGS: readonly Meaning[] = [
	...MONEY_MEANINGS,
	...lettings,
	...life,
	...buildings,
	...climate,
	...counted
];

/** What stands right behind a count, of its things; nothing of it else where the sentence or its part ends there. */
export const COUNTED_NOUN: Readonly<Record<string, RegExp>> = {
	beboere_antal: /^ (?:beboere|personer|mennesker)(?!\p{L})(?! (?:på|deltog))|^(?:[.;,]|$)/iu,
	venteliste:
		/^ (?:(?:aktive|passive|boligsøgende|eksterne|interne|nye) ){0,2}(?:personer|boligsøgende|ansøgere|medlemmer|opnoterede|borgere|husstande|skrevet op)(?!\p{L})|^(?:[.;]|$)/iu,
	udsaettelser:
		/^ (?:\p{L}+ ){0,2}udsættelser(?!\p{L})|^ i (?:19|20)\d\d|^ (?:året før|sidste år)|^(?:[.;,]|$)/iu,
	energitjek: /^ (?:\p{L}+ ){0,2}energitjek(?:s)?(?!\p{L})/iu,
	beboerdemokrati_fremmoede: /^ (?:beboere|husstande|lejere|personer|fremmødte)(?!\p{L})/iu
};
