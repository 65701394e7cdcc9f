import { counted, departmentTypeText } from './field.ts';
import { isolate } from './isolate.ts';
import { earlierPeriod } from './periods.ts';

/** The profile of one department. */
export const departmentText = {
	trail: 'Du er her',
	departments: 'Afdelinger',
	title: (department: string, organisation: string) =>
		`${isolate(department)}, ${isolate(organisation)}`,
	description: (department: string, organisation: string, figures: number) =>
		`${department}, afdeling i ${organisation}: ${counted(figures, 'nøgletal', 'nøgletal')} over tid sammenlignet med afdelinger af samme type, og hvad referaterne siger.`,
	partOf: 'Afdeling i',
	area: 'Boligområde:',
	noArea: 'boligområde ikke oplyst',
	noType: 'boligtype ikke oplyst',
	noDwellings: 'boligtal ikke oplyst',
	dwellings: (count: string) => `${count} boliger`,
	built: (year: number) => `opført ${String(year)}`,
	noBuilt: 'opførelsesår ikke oplyst',
	since: (date: string) => `Afdelingen har hørt til organisationen siden ${date}.`,
	ended: (date: string) =>
		`Afdelingen hørte til organisationen til og med ${date}. Tallene stopper der.`,
	comes: (date: string) => `Afdelingen hører til organisationen fra ${date}.`,
	began: 'første år i organisationen',
	stopped: 'sidste år i organisationen',
	latest: 'Seneste tal',
	figures: 'Udvikling over tid',
	otherFigures: 'Øvrige nøgletal over tid',
	noFigures:
		'Datasættet har ingen tal for afdelingen. Organisationens egne tal står på dens profil.',
	organisationProfile: (organisation: string) => `Profilen for ${isolate(organisation)}`,
	figuresNote: (organisation: string) =>
		`Afdelingens egne tal er fremhævet; den tynde linje med ruder er ${isolate(organisation)} som helhed, hvor organisationen har tallet.`,
	beside: 'organisationen',
	few: 'få boliger',
	fewSentence: (dwellings: string) =>
		`Afdelingen har kun ${dwellings} boliger: få af dem flytter procenten meget.`,
	fewNote: (dwellings: string) =>
		`Afdelingen har ${dwellings} boliger. Procenttal er derfor mærket »få boliger«: få af dem flytter procenten meget.`,
	hidden: (labels: string) =>
		`Vises ikke, fordi afdelingen har under 50 boliger eller under 100 beboere: ${labels}.`,
	population: (label: string, population: string) => `${label} (${population})`,
	passages: 'Det siger referaterne',
	passagesNote: (area: string | null) =>
		area === null
			? 'Steder i referaterne med et tal om afdelingen.'
			: `Steder i referaterne med et tal om afdelingen eller om boligområdet ${isolate(area)}.`,
	noPassages: (area: string | null) =>
		area === null
			? 'Ingen referater i datasættet har et tal om afdelingen.'
			: `Ingen referater i datasættet har et tal om afdelingen eller om boligområdet ${isolate(area)}.`,
	morePassages: (count: number) => `Vis alle ${String(count)} steder`,
	about: 'Om',
	place: 'Stedet i referatet',
	item: (number: string, title: string) => `Punkt ${number}: ${title}`,
	sql: 'SQL bag tallene på siden',
	passagesSql: 'SQL bag stederne i referaterne',
	table: {
		indicator: 'Indikator',
		period: 'Periode',
		value: 'Værdi',
		change: 'Ændring',
		changed: (change: string, period: string) => `${change} siden ${earlierPeriod(period)}`,
		peerMedian: 'Samme type: median',
		peerRank: 'Samme type: plads',
		allMedian: 'Alle afdelinger: median',
		allRank: 'Alle afdelinger: plads',
		nearMedian: 'Egen organisation: median',
		nearRank: 'Egen organisation: plads',
		organisation: 'Organisationen',
		note: 'Bemærkning',
		quality: 'Kvalitet',
		source: 'Kilde'
	},
	tableNote:
		'Plads 1 er det højeste tal. Afdelingen selv er talt med, og kun tal for samme periode sammenlignes.'
} as const;

/** Whom a department is compared with, as it stands in a sentence; its type of housing is null where unknown. */
export function departmentGroup(type: keyof typeof departmentTypeText | null): string {
	if (type === null) return 'alle afdelinger i datasættet (boligtypen er ikke oplyst)';
	return type === 'mixed'
		? 'datasættets afdelinger med blandede boliger'
		: `datasættets afdelinger med ${departmentTypeText[type]}`;
}
