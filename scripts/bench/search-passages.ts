import type { SearchableMeeting } from '../../src/lib/search/index.ts';

/** First parts of compounds, and words of their own, most frequent first. `ae oe aa` become Danish letters. */
const NOUNS =
	`bolig afdeling kommune beboer leje bestyrelse udlejning husleje budget regnskab fjernvarme varme
renovering vedligehold henlaeggelse dispositionsfond helhedsplan aftale moede status energi klima udbud tryghed
raadgivning administration opfoelgning proces plan projekt loesning tag facade ventilation affald genbrug vand
el solcelle ladestander parkering cykel lejer venteliste anvisning flygtning familie ungdom aeldre pleje handicap
bofaellesskab netvaerk samarbejde dialog demokrati valg deltagelse repraesentant formand direktoer driftschef drift
effektivisering indkoeb service ejendom bygning grund kvarter omraade skole fritid job beskaeftigelse indsats kriminalitet
uro politi helbred social boernehave haandvaerker entreprise tidsplan laan stoette tilskud garanti landsbyggefond
kapital saldo opsparing indsigt dokumentation pakke skema noegletal udvikling forbrug maaling installation kloak regnvand
sikring brand kaelder elevator koekken bad vindue doer isolering taethed skimmel stoej trafik vej sti park have
legeplads faelleshus vaskeri arkiv digital system data rapport analyse evaluering tilsyn krav lov regel frist`.split(
		/\s+/u
	);
const SMALL_WORDS =
	`og at er i det til en af for der paa med som har de den ikke vil om blev et kan ved fra skal men
blandt efter over under samt naar hvor ogsaa mere end nu sig inden mellem hvis alle andre flere`.split(
		/\s+/u
	);
const VERBS =
	`oplyser orienterer arbejder forventer undersoeger foelger planlaegger igangsaetter vurderer beslutter
spoerger svarer oensker anbefaler gennemfoerer afventer droefter godkender`.split(/\s+/u);
const ENDINGS = ['', '', '', 'en', 'er', 'erne', 's', 'ens', 'et'];
const KINDS = ['information', 'status', 'discussion', 'decision', 'action', 'agreement'];
const THEMES = Array.from({ length: 20 }, (_, index) => `tema_${index}`);
const ORGANISATIONS = 700;
const PASSAGES_PER_MEETING = 40;

/** Mulberry32: the same numbers from the same seed, everywhere. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

class Writer {
	readonly #random: () => number;

	constructor(seed: number) {
		this.#random = randomFrom(seed);
	}

	/** The first of a list is chosen most often, as words are (Zipf). */
	#often<T>(values: readonly T[]): T {
		const place = Math.floor(values.length ** this.#random()) - 1;
		return this.#at(values, place);
	}

	#any<T>(values: readonly T[]): T {
		return this.#at(values, Math.floor(this.#random() * values.length));
	}

	#at<T>(values: readonly T[], place: number): T {
		const value = values[place] ?? values[0];
		if (value === undefined) throw new Error('an empty list');
		return value;
	}

	#word(): string {
		const chance = this.#random();
		if (chance < 0.48) return this.#often(SMALL_WORDS);
		if (chance < 0.6) return this.#any(VERBS);
		if (chance < 0.64) return String(Math.floor(this.#random() * 3000));
		const parts = [this.#often(NOUNS)];
		while (parts.length < 3 && this.#random() < 0.3) parts.push(this.#any(NOUNS));
		const binding = this.#random() < 0.3 ? 's' : '';
		return parts.join(binding) + this.#any(ENDINGS);
	}

	text(words: number): string {
		return Array.from({ length: words }, () => this.#word())
			.join(' ')
			.replaceAll('ae', '\u00e6')
			.replaceAll('oe', '\u00f8')
			.replaceAll('aa', '\u00e5');
	}

	meeting(number: number): SearchableMeeting {
		const year = 2015 + (number % 11);
		const organisation = `organisation-${number % ORGANISATIONS}`;
		const passages = (item: number) =>
			Array.from({ length: PASSAGES_PER_MEETING / 8 }, (_, index) => ({
				id: `${item}.${index + 1}`,
				kind: this.#often(KINDS),
				themes: [this.#often(THEMES)],
				text: `${this.text(8 + Math.floor(this.#random() ** 2 * 70))}.`
			}));
		return {
			id: `${year}-05-23-${organisation}-${number}`,
			organisation,
			year,
			date: `${year}-05-23`,
			items: Array.from({ length: 8 }, (_, index) => ({
				number: String(index + 1),
				title: this.text(3),
				passages: passages(index + 1)
			}))
		};
	}
}

/** So many invented passages, the same every time: some 30 words each, mostly small words, nouns and compounds. */
export function makePassages(count: number): readonly SearchableMeeting[] {
	const writer = new Writer(20_250_523);
	return Array.from({ length: count / PASSAGES_PER_MEETING }, (_, number) =>
		writer.meeting(number)
	);
}
