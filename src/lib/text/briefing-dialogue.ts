import { inWords } from './counts.ts';
import { counted } from './field.ts';
import { formatNumber } from './numbers.ts';

const points = (count: number): string => `${inWords(count)} ${count === 1 ? 'punkt' : 'punkter'}`;

/** Of the parts of a briefing that tell of the dialogue itself: what was said, agreed and promised. */
export const briefingDialogueText = {
	titles: {
		overblik: 'Overblik i fem linjer',
		'sidste-aftale': 'Sidste års aftale',
		opfoelgning: 'Opfølgning',
		temaer: 'Temaer rejst før',
		spoergsmaal: 'Forslag til spørgsmål og dagsorden',
		kilder: 'Kilder og datagrundlag'
	},
	/** `Referat 23. maj 2025, punkt 4.1`. */
	place: (date: string, passage: string | null) =>
		passage === null ? `Referat ${date}` : `Referat ${date}, punkt ${passage}`,
	/** The same of minutes with another organisation than the one the briefing is about. */
	placeWith: (place: string, organisation: string) => `${place} (${organisation})`,
	profilePlace: 'Organisationens profil',
	minutesPlace: 'Referater i datasættet',
	themePlace: 'Temaet i referaterne',
	commitmentsPlace: 'Aftaler og opfølgning',
	dataPlace: 'Data og metode',
	noMinutes: 'Datasættet har intet referat fra før mødet.',
	unknown: 'Ukendt: Datasættet har intet referat fra før mødet.',
	list: (parts: readonly string[]) => parts.join('; '),
	/** Words of the source that are cut, where they are. */
	cut: (quote: string) => `${quote} […]`,
	/** A commitment and what is to be known about it. */
	with: (what: string, details: readonly string[]) =>
		details.length === 0 ? what : `${what} – ${details.join(', ')}`,
	rest: (count: number) => `og ${formatNumber(count, 0)} til`,
	marks: {
		new: 'Nyt',
		open: 'Åben',
		done: 'Afsluttet',
		'carried-over': 'Videreført',
		dropped: 'Bortfaldet',
		unknown: 'Uvist',
		overdue: 'Overskredet frist',
		dueBefore: 'Frist før mødet',
		example: 'Eksempeldata'
	},
	details: {
		owner: {
			organisation: 'boligorganisationen',
			municipality: 'kommunen',
			both: 'begge parter',
			other: 'andre'
		},
		since: (date: string) => `siden ${date}`,
		beganBefore: (date: string) => `fra før ${date}`,
		carried: (count: number) => `videreført ${count === 1 ? 'én gang' : `${inWords(count)} gange`}`,
		due: (date: string) => `frist ${date}`,
		silent: (meetings: number) =>
			`ikke nævnt på ${meetings === 1 ? 'mødet siden' : `${inWords(meetings)} møder siden`}`,
		heir: (organisation: string) => `ført videre med ${organisation}`,
		from: (organisation: string) => `aftalt med ${organisation}`
	},
	overview: {
		meeting: (date: string, year: number, items: number) =>
			`Seneste møde: ${date} (dialogår ${String(year)}), ${counted(items, 'punkt', 'punkter')}`,
		about: (themes: string) => `; bl.a. om ${themes}.`,
		noThemes: '.',
		more: (names: string) => ` Se også: ${names}.`,
		municipality: 'Kommunen skylder: ',
		organisation: 'Boligorganisationen skylder: ',
		overdue: ', over frist',
		ended: (date: string) => `Ophørt ${date}`,
		heir: '; videreført af ',
		sent: (topics: readonly string[], forum: string) =>
			topics.length === 1
				? `Sendt til ${forum}: ${topics.join('')}`
				: `${capital(inWords(topics.length))} emner er sendt til ${forum}`,
		waiting: (what: string) => `afventer andre: ${what}`,
		running: (theme: string) => `${theme} har været oppe på de tre seneste møder.`,
		agreement: (date: string, carried: number, fresh: readonly string[]) =>
			`Aftalen fra ${date}: ${carriedAndNew(carried, fresh.length)}${fresh.length === 0 ? '' : ` (${fresh.join('; ')})`}.`
	},
	agreement: {
		lead: (date: string, carried: number, fresh: number) =>
			`Aftalt ${date}: ${carriedAndNew(carried, fresh)}.`,
		none: (date: string) => `Referatet fra ${date} har ingen aftalepunkter.`,
		/** Last year's points, carried on as one. */
		isWhole: (words: string) => /sidste\s+års\s+aftale(?:punkter)?(?!\p{L})/iu.test(words),
		/** What such a point says in brackets of itself is said by `unlisted`. */
		bare: (body: string) => body.replace(/\s*\((?:ikke|uden)[^()]*\)\s*$/iu, ''),
		unlisted: 'de er ikke opregnet i referatet',
		settled: 'Afsluttet på mødet: ',
		dropped: 'Bortfaldet på mødet: '
	},
	followUp: {
		municipality: 'Kommunen skylder',
		organisation: 'Boligorganisationen skylder',
		both: 'Fælles',
		forums: 'Sendt til andre fora',
		other: 'Afventer andre',
		nothing: 'Ingen åbne opfølgninger i referaterne.',
		agreed: (count: number) => `Desuden ${points(count)} i aftalen.`,
		onlyAgreed: (count: number) => `Kun ${points(count)} i aftalen.`,
		rest: (count: number) =>
			`og ${formatNumber(count, 0)} ${count === 1 ? 'anden' : 'andre'}, se alle aftaler`
	},
	themes: {
		single: (date: string) => `Kun ét møde (${date}): om et tema kommer igen, kan ikke ses endnu.`,
		often: (raised: number, meetings: number, last: number) =>
			`${formatNumber(raised, 0)} af ${counted(meetings, 'møde', 'møder')}, senest ${String(last)}`,
		running: 'tre møder i træk',
		rest: (count: number, labels: string) =>
			`Desuden ${formatNumber(count, 0)} ${count === 1 ? 'tema' : 'temaer'}: ${labels}.`,
		restMore: (count: number, labels: string, hidden: number) =>
			`Desuden ${formatNumber(count, 0)} temaer: ${labels} og ${formatNumber(hidden, 0)} til.`
	},
	sources: {
		data: (dataset: string, date: string) => `Datasættet ${dataset}, data pr. ${date}`,
		fingerprint: (fingerprint: string) => `, fingeraftryk ${fingerprint.slice(0, 12)}`,
		example: 'Kommune, organisationer, tal og referater er opdigtede.',
		minutes: 'Referater: ',
		minutesSpan: (count: number, first: string, last: string) =>
			count === 1 ? `ét møde, ${last}` : `${counted(count, 'møde', 'møder')}, ${first} – ${last}`,
		noMinutes: 'ingen',
		publishers: (names: string) => `, ${names}`,
		figures: 'Tal:',
		noFigures: ' ingen.',
		dated: (publisher: string, date: string | null) =>
			date === null ? publisher : `${publisher}, ${date}`,
		fetched: (date: string) => `hentet ${date}`,
		peers: (few: string, many: string) =>
			`Tal sammenlignes med alle boligorganisationer i datasættet, der har et tal for samme periode, denne medregnet (n = ${few === many ? many : `${few}–${many}`}).`,
		noPeers: 'Datasættet har ingen andre boligorganisationer med tal at sammenligne med.',
		method:
			'Spørgsmål og dagsorden er lavet efter faste regler af opmærksomhedspunkter og åbne aftaler. Frister er set fra datoen for data.',
		missing: (names: string) => `Mangler: ${names}.`,
		statusOnly: (names: string) => `Kun oplyst som status, uden tal: ${names}.`,
		warnings: (count: number, date: string) =>
			`Læsningen af referatet ${date} har ${counted(count, 'forbehold', 'forbehold')}.`
	}
} as const;

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `ét punkt ført videre og to nye`. */
function carriedAndNew(carried: number, fresh: number): string {
	const news = fresh === 1 ? 'ét nyt' : `${inWords(fresh)} nye`;
	if (carried === 0) return fresh === 1 ? 'ét nyt punkt' : `${inWords(fresh)} nye punkter`;
	return fresh === 0
		? `${points(carried)} ført videre`
		: `${points(carried)} ført videre og ${news}`;
}
