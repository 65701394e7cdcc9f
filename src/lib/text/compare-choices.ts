import { counted } from './field.ts';
import { isolate } from './isolate.ts';
import { formatNumber } from './numbers.ts';

type Level = 'organisation' | 'department';

const many = { organisation: 'organisationer', department: 'afdelinger' } as const;
const theOthers = { organisation: 'andre organisationer', department: 'andre afdelinger' } as const;

const count = (level: Level, n: number): string =>
	level === 'organisation'
		? counted(n, 'organisation', 'organisationer')
		: counted(n, 'afdeling', 'afdelinger');

const sizes = { small: 'små', medium: 'mellemstore', large: 'store' } as const;
const sizeSpans = {
	organisation: {
		small: 'under 500 boliger',
		medium: '500–1.999 boliger',
		large: '2.000 boliger og flere'
	},
	department: {
		small: 'under 50 boliger',
		medium: '50–149 boliger',
		large: '150 boliger og flere'
	}
} as const;
const types = {
	family: 'mest familieboliger',
	youth: 'mest ungdomsboliger',
	elderly: 'mest ældreboliger',
	mixed: 'blandede boliger'
} as const;

/** Choosing whom and what to compare. */
export const compareChoicesText = {
	region: 'Vælg, hvad der sammenlignes',
	count,

	history: {
		region: 'Fortryd og del',
		undo: 'Fortryd',
		redo: 'Gentag',
		reset: 'Nulstil',
		copy: 'Kopiér link',
		copied: 'Kopieret',
		refused: 'Browseren kopierer ikke selv. Linket er markeret; kopiér det med Ctrl+C.',
		link: 'Link til det viste'
	},

	ignored: {
		lead: 'Noget i linket passer ikke til datasættet og er ladet ude:',
		more: (n: number) => `og ${formatNumber(n, 0)} mere`,
		subject: { organisation: 'ukendt organisation', department: 'ukendt afdeling' },
		indicator: 'ukendt indikator',
		item: (what: string, value: string) => `${what}: ${isolate(shortened(value))}`,
		/** The part of the address as it is written: `fra=abc`. */
		part: (name: string, value: string) => isolate(shortened(`${name}=${value}`))
	},

	level: {
		label: 'Niveau',
		organisation: 'Organisationer',
		department: 'Afdelinger',
		standing: 'organisationerne'
	},

	subjects: {
		field: {
			organisation: 'Find en organisation',
			department: 'Find en afdeling eller dens organisation'
		},
		hint: 'Skriv for at søge',
		list: 'Forslag',
		chosen: 'Valgt',
		none: 'Ingen passer',
		allChosen: 'Alle er valgt',
		more: (shown: number, total: number) =>
			`Viser ${formatNumber(shown, 0)} af ${formatNumber(total, 0)}. Skriv mere for at indsnævre.`,
		found: (n: number) => counted(n, 'forslag', 'forslag'),
		remove: (name: string) => `Fjern ${isolate(name)}`,
		removeAll: 'Fjern alle',
		allOf: (organisation: string, n: number) =>
			`Vælg alle ${formatNumber(n, 0)} afdelinger i ${isolate(organisation)}`,
		former: 'ophørt',
		mergedInto: (name: string) => `nu en del af ${isolate(name)}`,
		dwellings: (n: number) => counted(n, 'bolig', 'boliger'),
		foldChips: 'Vis færre',
		unfoldChips: (n: number) => `Vis ${formatNumber(n, 0)} mere`
	},

	indicators: {
		label: 'Indikatorer',
		keys: 'Nøgletal',
		all: 'Alle',
		none: 'Ingen',
		definition: 'Definition',
		of: (label: string) => `Definition af ${label}`,
		isKey: 'nøgletal',
		source: 'Kilde:',
		noData: 'Datasættet har ingen tal på dette niveau.',
		summary: (n: number, total: number) => `${formatNumber(n, 0)} af ${formatNumber(total, 0)}`,
		summaryKeys: (n: number) => `${formatNumber(n, 0)} nøgletal`,
		summaryNone: 'ingen valgt'
	},

	years: {
		label: 'År',
		from: 'Fra',
		to: 'Til',
		all: 'Alle år',
		summary: (from: number, to: number) =>
			from === to ? String(from) : `${String(from)}–${String(to)}`
	},

	group: {
		label: 'Gruppe',
		legend: 'Sammenlign med',
		options: {
			all: { organisation: 'Alle organisationer', department: 'Alle afdelinger' },
			municipality: { organisation: 'Samme kommune', department: 'Samme kommune' },
			size: { organisation: 'Samme størrelse', department: 'Samme størrelse' },
			administrator: { organisation: 'Samme administrator', department: 'Samme administrator' },
			organisation: { organisation: 'Samme organisation', department: 'Samme organisation' },
			area: { organisation: 'Samme boligområde', department: 'Samme boligområde' },
			type: { organisation: 'Samme boligtype', department: 'Samme boligtype' },
			own: { organisation: 'Egen gruppe', department: 'Egen gruppe' },
			twins: { organisation: 'Tvillinger', department: 'Tvillinger' }
		},
		now: (name: string) => `Gruppen er nu: ${name}.`,
		follows: 'Grupper med »samme« og tvillinger følger den først valgte.',
		names: {
			all: (level: Level) => `alle ${many[level]}`,
			municipality: (level: Level, first: string) =>
				`${many[level]} i samme kommune som ${isolate(first)}`,
			size: (level: Level, size: keyof typeof sizes) =>
				`${sizes[size]} ${many[level]} (${sizeSpans[level][size]})`,
			administrator: (level: Level, administrator: string) =>
				`${many[level]} administreret af ${isolate(administrator)}`,
			organisation: (organisation: string) => `afdelinger i ${isolate(organisation)}`,
			area: (level: Level, first: string) =>
				`${many[level]} i samme boligområde som ${isolate(first)}`,
			type: (level: Level, type: keyof typeof types) => `${many[level]} med ${types[type]}`,
			own: (name: string) => (name === '' ? 'egen gruppe' : `${isolate(name)} (egen gruppe)`),
			twins: (n: number, first: string) =>
				n === 1
					? `${isolate(first)} og den nærmeste tvilling`
					: `${isolate(first)} og de ${formatNumber(n, 0)} nærmeste tvillinger`
		},
		reasons: {
			nobody: (level: Level) =>
				level === 'organisation'
					? 'Gruppen følger den først valgte, og ingen organisation er valgt. Alle vises.'
					: 'Gruppen følger den først valgte, og ingen afdeling er valgt. Alle vises.',
			unknown: {
				municipality: (first: string) =>
					`Kommunen er ikke oplyst for ${isolate(first)}. Alle vises.`,
				size: (first: string) => `Antal boliger er ikke oplyst for ${isolate(first)}. Alle vises.`,
				administrator: (first: string) =>
					`Administrator er ikke oplyst for ${isolate(first)}. Alle vises.`,
				organisation: (first: string) =>
					`Organisationen er ikke oplyst for ${isolate(first)}. Alle vises.`,
				area: (first: string) =>
					`${isolate(first)} ligger ikke i et kendt boligområde. Alle vises.`,
				type: (first: string) => `Boligtypen er ikke oplyst for ${isolate(first)}. Alle vises.`
			},
			alone: (level: Level, name: string) =>
				`Der er ingen ${theOthers[level]} i gruppen »${name}«. Alle vises.`,
			noOwn: 'Den egne gruppe har ingen medlemmer endnu. Alle vises.',
			noWeights: 'Alle vægte er 0, så ingen ligner hinanden mere end andre. Alle vises.',
			noTwins: (first: string) =>
				`Der er for lidt oplyst om ${isolate(first)} til at finde tvillinger. Alle vises.`,
			finding: 'Tvillingerne findes …',
			failed: 'Tvillingerne kunne ikke findes. Prøv igen under Gruppe.'
		}
	},

	twins: {
		label: 'Tvillinger',
		lead: (first: string) =>
			`De, der ligner ${isolate(first)} mest efter de egenskaber, du lægger vægt på.`,
		most: 'Antal tvillinger',
		weights: 'Vægt, 0 (tæller ikke) til 5',
		parts: { size: 'Størrelse', type: 'Boligtype', built: 'Byggeår', area: 'Boligområde' },
		equal: 'Samme vægt på alle',
		caption: (first: string) => `Tvillinger til ${isolate(first)}, nærmeste først`,
		distance: 'Afstand',
		missing: 'ikke oplyst, ikke regnet med',
		leftOut: (n: number) =>
			n === 1
				? '1 kunne ikke måles: mindre end halvdelen af vægten er oplyst.'
				: `${formatNumber(n, 0)} kunne ikke måles: mindre end halvdelen af vægten er oplyst.`,
		methodTitle: 'Sådan måles afstanden',
		method:
			'Afstand 0 er ens. Størrelse og byggeår måles i standardafvigelser, boligtype er andelen af boliger af en anden type, og boligområde er 0 for samme og 1 for et andet. Delene vægtes, kvadreres og lægges sammen; afstanden er kvadratroden af gennemsnittet.'
	},

	own: {
		label: 'Egen gruppe',
		name: 'Gruppens navn',
		namePlaceholder: 'Fx Vores naboer',
		members: 'Medlemmer',
		addMember: { organisation: 'Tilføj en organisation', department: 'Tilføj en afdeling' },
		fromChosen: 'Brug de valgte',
		noMembers: 'Ingen medlemmer endnu.',
		keep: 'Gem i denne browser',
		kept: 'Gemt i denne browser',
		list: 'Gemte grupper',
		use: (name: string, members: string) => `Brug ${isolate(name)} (${members})`,
		remove: 'Slet',
		forget: (name: string) => `Slet ${isolate(name)}`,
		noName: 'Giv gruppen et navn for at gemme den.',
		note: 'Gruppen står i linket, så den følger med, når du deler det.'
	},

	kept: {
		unavailable:
			'Denne browser kan ikke gemme for Dialogblik (fx i et privat vindue). Det, du skriver, holder kun, til siden lukkes.'
	},

	views: {
		label: 'Visning',
		names: {
			multiples: 'Kurver',
			ranks: 'Rangorden',
			deciles: 'Deciler',
			index: 'Indeks',
			scatter: 'Sammenhæng',
			heat: 'Varmekort',
			table: 'Tabel',
			changes: 'Største ændringer'
		},
		against: 'Sammenlignet med',
		base: 'Indeks 100 i'
	},

	notes: {
		label: 'Egne noter',
		lead: 'Noterne står på tidsaksen og gemmes kun i denne browser.',
		none: 'ingen',
		summary: (n: number) => counted(n, 'note', 'noter'),
		year: 'År',
		subject: 'Om',
		everybody: 'alle',
		text: 'Note',
		left: (n: number) => `${formatNumber(n, 0)} tegn tilbage`,
		add: 'Tilføj note',
		save: 'Gem ændring',
		cancel: 'Annullér',
		edit: 'Ret',
		editOf: (text: string) => `Ret noten »${isolate(shortened(text))}«`,
		remove: 'Slet',
		removeOf: (text: string) => `Slet noten »${isolate(shortened(text))}«`,
		exportFile: 'Gem som fil',
		importFile: 'Læs fra fil',
		fileName: (dataset: string) => `${dataset}-noter.json`,
		imported: (n: number) => `${counted(n, 'note', 'noter')} er læst ind.`,
		problems: {
			tooBig: 'Filen er for stor til at være en fil med noter (over 1 MB). Intet er læst ind.',
			unreadable: 'Filen kunne ikke læses. Intet er læst ind.',
			notJson: 'Filen er ikke JSON, som noter gemmes i. Intet er læst ind.',
			notNotes:
				'Filen er ikke en fil med noter fra Dialogblik. Vælg en, der er gemt med »Gem som fil«. Intet er læst ind.',
			version: 'Filen er fra en nyere udgave af Dialogblik. Intet er læst ind.',
			dataset: (theirs: string) =>
				`Noterne hører til datasættet »${isolate(shortened(theirs))}«. Åbn det, og læs filen der. Intet er læst ind.`,
			tooMany: (most: number) =>
				`Filen har flere end ${formatNumber(most, 0)} noter. Intet er læst ind.`,
			note: (number: number, what: string) =>
				`Note ${formatNumber(number, 0)} i filen: ${what} Intet er læst ind.`,
			year: 'året skal være et helt tal fra 1900 til 2100.',
			text: 'teksten mangler.',
			long: (most: number) => `teksten er længere end ${formatNumber(most, 0)} tegn.`,
			subject: 'hvem den handler om, er ikke skrevet som en id eller null.',
			id: 'id mangler eller er for lang.',
			shape: 'den er ikke skrevet som en note.'
		}
	}
} as const;

/** Long words from a link or a file are named by their beginning. */
function shortened(text: string): string {
	const signs = Array.from(text);
	return signs.length > 60 ? `${signs.slice(0, 60).join('')}…` : text;
}
