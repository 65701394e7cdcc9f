/**
 * Where long words of these minutes may be divided. A short list of known words rather than rules
 * for syllables: Danish compounds divided by rule come out wrong too often to be read with pleasure.
 */
const DIVIDED = [
	'bolig-organisa-tionen',
	'bolig-organisa-tionens',
	'bolig-organisa-tionerne',
	'bolig-organisa-tioner',
	'bolig-selskabet',
	'bolig-foreningen',
	'bolig-området',
	'bolig-områderne',
	'bolig-områder',
	'bolig-sociale',
	'dispo-sitions-fonden',
	'dispo-sitions-fondens',
	'arbejds-kapitalen',
	'dokumen-tations-pakken',
	'lejemåls-enhed',
	'hen-læggelser',
	'hen-læggelserne',
	'vedlige-holdelse',
	'vedlige-holdelsen',
	'vedlige-holdelses-planen',
	'vedlige-holdelses-arbejder',
	'effektivi-serings-arbejdet',
	'effektivi-tets-tallet',
	'effektivi-tets-tal',
	'forvalt-ningen',
	'forvalt-ningens',
	'bestyrel-sen',
	'bestyrel-sens',
	'bestyrelses-medlemmer',
	'afdelings-bestyrelser',
	'afdelings-bestyrelsen',
	'afdelings-møder',
	'afdelings-møderne',
	'kommunal-valget',
	'valg-deltagelsen',
	'kommunal-bestyrelsen',
	'orien-terede',
	'orien-tering',
	'udlej-ningen',
	'gransknings-rapporten',
	'gransknings-rapporter',
	'fraflyt-ninger',
	'fraflytnings-procenten',
	'administra-tionen',
	'administra-tions-udgiften',
	'helheds-planen',
	'reno-veringen',
	'genhus-ningen',
	'energi-forbruget',
	'energi-renovering',
	'fjern-varme',
	'fjern-varmen',
	'bered-skabet',
	'bered-skabs-planen',
	'krise-situationer',
	'strøm-svigt',
	'netværks-møde',
	'netværks-mødet',
	'sam-arbejdet',
	'samarbejds-aftalen',
	'forvent-ningen',
	'udvik-lingen',
	'regn-skabet',
	'regnskabs-året',
	'årsregn-skabet',
	'revisions-protokollen',
	'styrings-rapporten',
	'beboer-demokratiet',
	'beboer-sammensætningen',
	'affalds-sortering',
	'affalds-sorteringen',
	'utryg-heden',
	'tryg-heden',
	'gennem-gået',
	'gennem-gik',
	'gennem-førelsen',
	'under-søger',
	'under-søgelsen',
	'opfølg-ning',
	'nød-vendigt',
	'efter-følgende'
];

const POINTS = new Map(
	DIVIDED.map((entry): [string, number[]] => {
		const parts = entry.split('-');
		const points: number[] = [];
		let at = 0;
		for (const part of parts.slice(0, -1)) {
			at += part.length;
			points.push(at);
		}
		return [parts.join(''), points];
	})
);

/** Offsets in a word (punctuation after it is allowed) where a hyphen may go; often none. */
export function breakPoints(word: string): readonly number[] {
	return POINTS.get(word.toLowerCase().replace(/[.,;:)]+$/u, '')) ?? [];
}
