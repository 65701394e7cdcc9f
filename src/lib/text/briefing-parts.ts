import { isolate } from './isolate.ts';
import { earlierPeriod, formatPeriod, inPeriod } from './periods.ts';
import { counted } from './field.ts';

const n = (count: number): string => `n\u00a0=\u00a0${String(count)}`;

/** Of the parts of a briefing that tell of figures: what is new, where they stand, and what surrounds them. */
export const briefingPartsText = {
	titles: {
		'siden-sidst': 'Siden sidst',
		noegletal: 'Nøgletal',
		kontekst: 'Kontekst'
	},
	n,
	label: (label: string) => `${isolate(label)}: `,
	list: (parts: readonly string[]) => parts.join(', '),
	groups: (parts: readonly string[]) => parts.join('; '),
	profile: 'Organisationens profil',
	unchanged: 'uændret',
	/** Shorter than on the pages: a cell and a line have little room. */
	quality: {
		official: 'officiel',
		minutes: 'fra referat',
		estimate: 'ikke officiel',
		unverified: 'ikke verificeret'
	},
	/** Of a limit: what is not official is worked out from an official one. */
	limitQuality: { estimate: 'skøn', unverified: 'ikke verificeret' },
	since: {
		noMeeting:
			'Datasættet har intet referat fra før mødet, så det kan ikke afgøres, hvad der er nyt.',
		nothing: (date: string) => `Datasættet har ingen nye tal siden mødet ${date}.`,
		lead: (date: string, count: number) =>
			`${counted(count, 'nøgletal har', 'nøgletal har')} fået tal for en periode, der sluttede efter mødet ${date}. De mest usædvanlige ændringer først (n: boligorganisationer med tal).`,
		unusual: 'Usædvanlig',
		value: (value: string, period: string, count: number) =>
			`${value} ${inPeriod(period)} (${n(count)})`,
		status: (status: string, period: string) =>
			`»${isolate(status)}« ${inPeriod(period)}, tal ikke oplyst`,
		fromTo: (earlier: string, now: string) => `fra ${earlier} til ${now}`,
		then: (earlier: string, now: string) => `${now}; før ${earlier}`,
		first: (now: string) => `${now}; ingen tidligere tal`,
		change: (change: string) => `, ${change}`,
		usual: (median: string, changes: number) =>
			`. Sædvanligt i gruppen: ${median} (median af ${counted(changes, 'ændring', 'ændringer')})`,
		percentPoints: (change: string) => `${change} procentpoint`,
		rest: (count: number, unchanged: number) =>
			`Desuden nye tal for ${counted(count, 'nøgletal', 'nøgletal')}${unchanged === 0 ? '' : `, heraf ${String(unchanged)} uændret`}; se profilen.`
	},
	figures: {
		caption: (organisation: string) => `Nøgletal for ${isolate(organisation)}`,
		columns: {
			indicator: 'Nøgletal',
			now: 'Nu',
			change: 'Ændring',
			median: 'Median i gruppen',
			band: '10–90\u00a0%',
			limit: 'Grænse',
			trend: 'Udvikling'
		},
		none: 'Datasættet har ingen nøgletal for boligorganisationen.',
		statusOnly: (status: string) => `${isolate(status)}, tal ikke oplyst`,
		amountUnknown: (status: string) => `${isolate(status)}, beløb ikke oplyst`,
		dated: (period: string, quality: string | null) =>
			quality === null ? formatPeriod(period) : `${formatPeriod(period)}, ${quality}`,
		outside: (note: string, outside: string, how: string) => `${note}; ${outside} (${how})`,
		since: (period: string) => `siden ${earlierPeriod(period)}`,
		band: (low: string, high: string) => `${low}–${high}`,
		limit: (name: string, value: string, year: number, quality: string | null) =>
			`${name} ${value} (${String(year)}${quality === null ? '' : `, ${quality}`})`,
		trend: (from: string, first: string, to: string, last: string) =>
			`${first} (${formatPeriod(from)}) → ${last} (${formatPeriod(to)})`,
		peers:
			'n: boligorganisationer i datasættet med tal for samme periode, denne medregnet; med under fem er der ingen 10–90\u00a0%. Skraveringen i udviklingen er gruppens 10–90\u00a0%, den stiplede linje grænsen.',
		peersPlain: 'n: boligorganisationer i datasættet med tal for samme periode, denne medregnet.',
		late: (newest: number, names: string) => `Ældre end de øvrige (${String(newest)}): ${names}.`,
		lateOne: (label: string, period: string) => `${isolate(label)} (${formatPeriod(period)})`,
		missing: (labels: readonly string[]) =>
			`Ingen tal for boligorganisationen selv: ${labels.map(isolate).join(', ')}.`,
		note: (label: string, note: string) =>
			`${isolate(label)}: ${isolate(note)}${/[.!?]$/u.test(note.trim()) ? '' : '.'}`,
		source: (titles: readonly string[]) =>
			`${titles.length === 1 ? 'Kilde' : 'Kilder'}: ${titles.map(isolate).join('; ')}.`,
		unknownSource: 'kilde ikke oplyst',
		marks: { target: 'Mål', forecast: 'Forventning' },
		/** The minutes' own words, after a sentence. */
		added: (quote: string) => ` »${isolate(quote)}«`,
		figure: (label: string, symbol: string) =>
			symbol === '' ? isolate(label) : `${isolate(label)} (${symbol})`,
		more: (labels: readonly string[]) =>
			`Ikke tegnet, men også værd at se efter: ${labels.map(isolate).join(', ')}.`
	},
	context: {
		none: 'Datasættet har ingen tal for kommunen eller boligområderne.',
		head: (label: string, period: string | null, quality: string | null) =>
			period === null && quality === null
				? `${isolate(label)}: `
				: `${isolate(label)} (${[period === null ? null : formatPeriod(period), quality].filter((part) => part !== null).join(', ')}): `,
		entry: (name: string, value: string, details: readonly string[]) =>
			`${isolate(name)} ${value}${details.length === 0 ? '' : ` (${details.join(', ')})`}`,
		population: (subject: string, population: string) =>
			`${isolate(population)} i ${isolate(subject)}`,
		country: 'hele landet',
		noted: (title: string, note: string) => `${title}. ${note}`,
		rest: (count: number, labels: readonly string[]) =>
			`Desuden ${counted(count, 'tal', 'tal')} på profilen: ${labels.map(isolate).join(', ')}.`
	}
} as const;
