import { formatDate } from './dates.ts';
import { counted } from './field.ts';
import { isolate } from './isolate.ts';
import { formatNumber } from './numbers.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Local time: `i dag kl. 14.32`, `23. maj 2025 kl. 10.11`. */
function formatMoment(iso: string, now: Date): string {
	const at = new Date(iso);
	if (Number.isNaN(at.getTime())) return formatDate(null);
	const time = `kl. ${two(at.getHours())}.${two(at.getMinutes())}`;
	if (at.toDateString() === now.toDateString()) return `i dag ${time}`;
	const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
	return `${formatDate(day)} ${time}`;
}

const formatDuration = (ms: number): string =>
	ms < 1000 ? `${formatNumber(ms, 0)} ms` : `${formatNumber(ms / 1000, 1)} s`;

const outcomes = { done: '', failed: 'Fejl', cancelled: 'Afbrudt' } as const;

/** Keeping and sharing queries in the SQL workbench. */
export const sqlKeepText = {
	/** Where the browser keeps nothing. */
	unavailable:
		'Det kan ikke gemmes i denne browser (fx i et privat vindue). Det holder kun, til siden lukkes.',
	undo: 'Fortryd',
	undone: 'Det er fortrudt.',
	history: {
		label: 'Historik',
		lead: 'De seneste 500 kørsler på dette datasæt. De gemmes kun i denne browser.',
		search: 'Søg i historikken',
		empty: 'Ingen kørsler endnu. Alt, hvad du kører, står her bagefter.',
		none: 'Ingen kørsler passer til søgningen.',
		count: (found: number, all: number) =>
			found === all
				? counted(all, 'kørsel', 'kørsler')
				: `${formatNumber(found, 0)} af ${counted(all, 'kørsel', 'kørsler')}`,
		when: formatMoment,
		facts: (outcome: keyof typeof outcomes, rows: number | null, ms: number) =>
			[outcomes[outcome], rows === null ? '' : counted(rows, 'række', 'rækker'), formatDuration(ms)]
				.filter((fact) => fact !== '')
				.join(' · '),
		open: (when: string) => `Åbn kørslen ${when} i editoren`,
		remove: 'Slet',
		removeOf: (when: string) => `Slet kørslen ${when}`,
		removed: 'Kørslen er slettet.',
		clear: 'Slet hele historikken',
		cleared: (count: number) => `${counted(count, 'kørsel', 'kørsler')} er slettet.`,
		more: (count: number) => `Vis ${formatNumber(count, 0)} flere`
	},
	saved: {
		label: 'Gemte forespørgsler',
		lead: 'Gemmes i denne browser og kan bruges på alle datasæt. Tag en fil med, hvis de skal deles eller flyttes.',
		form: 'Gem den aktuelle forespørgsel',
		name: 'Navn',
		folder: 'Mappe (valgfri)',
		save: 'Gem',
		willReplace: 'Der er allerede en med det navn i mappen. Den bliver erstattet.',
		search: 'Søg i de gemte',
		empty: 'Ingen gemte forespørgsler endnu.',
		none: 'Ingen gemte forespørgsler passer til søgningen.',
		noFolder: 'Uden mappe',
		number: (count: number) => formatNumber(count, 0),
		count: (found: number, all: number) =>
			found === all
				? counted(all, 'forespørgsel', 'forespørgsler')
				: `${formatNumber(found, 0)} af ${counted(all, 'forespørgsel', 'forespørgsler')}`,
		madeFor: (dataset: string) => `Lavet til ${isolate(dataset)}`,
		open: (name: string) => `Åbn »${isolate(name)}« i editoren`,
		edit: 'Omdøb eller flyt',
		editOf: (name: string) => `Omdøb eller flyt »${isolate(name)}«`,
		editSave: 'Gem ændring',
		cancel: 'Annullér',
		remove: 'Slet',
		removeOf: (name: string) => `Slet »${isolate(name)}«`,
		exportFile: 'Gem som fil',
		importFile: 'Læs fra fil',
		fileName: 'dialogblik-forespoergsler.json',
		noName: 'Giv forespørgslen et navn for at gemme den.',
		noSql: 'Der er ingen SQL at gemme endnu.',
		taken: (name: string) =>
			`Der er allerede en, der hedder »${isolate(name)}«, i mappen. Vælg et andet navn.`,
		kept: (name: string) => `»${isolate(name)}« er gemt.`,
		replaced: (name: string) => `»${isolate(name)}« er erstattet.`,
		changed: (name: string) => `»${isolate(name)}« er ændret.`,
		removed: (name: string) => `»${isolate(name)}« er slettet.`,
		imported: (added: number, known: number) =>
			[
				`${counted(added, 'forespørgsel', 'forespørgsler')} er læst ind.`,
				known === 0 ? '' : `${counted(known, 'var', 'var')} her i forvejen.`
			]
				.filter((sentence) => sentence !== '')
				.join(' '),
		problems: {
			tooBig: 'Filen er for stor til at være gemte forespørgsler (over 20 MB). Intet er læst ind.',
			unreadable: 'Filen kunne ikke læses. Intet er læst ind.',
			notJson: 'Filen er ikke JSON, som forespørgsler gemmes i. Intet er læst ind.',
			notQueries:
				'Filen er ikke gemte forespørgsler fra Dialogblik. Vælg en, der er gemt med »Gem som fil«. Intet er læst ind.',
			version: 'Filen er fra en nyere udgave af Dialogblik. Intet er læst ind.',
			tooMany: (most: number) =>
				`Filen har flere end ${formatNumber(most, 0)} forespørgsler. Intet er læst ind.`,
			query: (number: number, what: string) =>
				`Forespørgsel ${formatNumber(number, 0)} i filen: ${what} Intet er læst ind.`,
			name: 'navnet mangler.',
			longName: (most: number) => `navnet er længere end ${formatNumber(most, 0)} tegn.`,
			sql: 'SQL-teksten mangler.',
			longSql: (most: number) => `SQL-teksten er længere end ${formatNumber(most, 0)} tegn.`,
			shape: 'den er ikke skrevet som en gemt forespørgsel.'
		}
	},
	shared: {
		label: 'Delt forespørgsel',
		untitled: 'Linket indeholder en forespørgsel.',
		titled: (title: string) => `Linket indeholder forespørgslen »${isolate(title)}«.`,
		notRun: 'Den er vist i editoren og er ikke kørt. Læs den, før du kører den.',
		run: 'Kør',
		dismiss: 'Skjul',
		broken:
			'Linket indeholder en forespørgsel, der ikke kan læses. Det er måske blevet klippet over på vejen.'
	},
	share: {
		button: 'Del link',
		empty: 'Der er ingen SQL at dele endnu.',
		copied:
			'Linket er kopieret. Forespørgslen står i selve linket og sendes ikke til nogen server, når det åbnes.',
		refused: 'Browseren lod ikke linket blive kopieret. Kopiér det herfra:',
		failed: 'Linket kunne ikke laves i denne browser.',
		field: 'Link til forespørgslen',
		long: (signs: number) =>
			`Linket er på ${formatNumber(signs, 0)} tegn. Nogle mail- og chatprogrammer klipper så lange links over; send hellere forespørgslen som fil.`
	}
} as const;
