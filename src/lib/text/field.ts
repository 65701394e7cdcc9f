import { formatNumber } from './numbers.ts';

/** The field's own words for what the data calls by short English names. */

export const directionText = {
	higher: { short: 'højere er bedre', sign: '↑' },
	lower: { short: 'lavere er bedre', sign: '↓' },
	both: { short: 'begge ender bør ses efter', sign: '↕' },
	context: { short: 'kontekst', sign: '·' }
} as const;

export const commitmentKindText = {
	agreement: 'Aftale',
	action: 'Opfølgning',
	referral: 'Henvist'
} as const;

export const ownerText = {
	organisation: 'Boligorganisationen',
	municipality: 'Kommunen',
	both: 'Begge parter',
	other: 'Andre'
} as const;

export const commitmentStatusText = {
	open: 'åben',
	done: 'afsluttet',
	'carried-over': 'videreført',
	dropped: 'bortfaldet',
	unknown: 'ukendt'
} as const;

export const sideText = {
	organisation: 'For boligorganisationen',
	municipality: 'For kommunen',
	administrator: 'For administrator',
	other: 'Andre'
} as const;

export const qualityText = {
	official: 'officiel',
	minutes: 'fra referat',
	estimate: 'skøn eller andenhåndskilde',
	missing: 'mangler',
	unverified: 'ikke verificeret'
} as const;

export const sizeText = {
	small: 'under 500 boliger',
	medium: '500–1.999 boliger',
	large: '2.000 boliger og flere'
} as const;

export const departmentTypeText = {
	family: 'familieboliger',
	youth: 'ungdomsboliger',
	elderly: 'ældreboliger',
	mixed: 'blandet'
} as const;

export const subjectKindText = {
	organisation: 'boligorganisation',
	department: 'afdeling',
	area: 'boligområde',
	municipality: 'kommune',
	country: 'hele landet'
} as const;

export const outsideText = {
	'limit-low': 'under kritisk værdi',
	'limit-high': 'over kritisk værdi',
	'band-low': 'lav blandt organisationerne',
	'band-high': 'høj blandt organisationerne',
	'group-low': 'lav i sammenligningsgruppen',
	'group-high': 'høj i sammenligningsgruppen'
} as const;

/** What stands for all marks above: a reason to ask, not a grade. */
export const outsideLabel = 'uden for normalområdet';

export const statText = {
	limit: 'grænse',
	contribution: 'bidrag',
	mean: 'gennemsnit',
	median: 'median',
	p10: '10 %-fraktil',
	p90: '90 %-fraktil',
	low_critical: 'kritisk lav værdi',
	high_critical: 'kritisk høj værdi'
} as const;

export const movementText = {
	rising: 'stigende',
	returning: 'tilbage igen',
	vanished: 'forsvundet',
	steady: 'uændret'
} as const;

export const readingWarningText = {
	'unknown-initials': 'initialer, som ingen af deltagerne har',
	'missing-number': 'et tal mangler i kilden',
	'uncertain-date': 'usikker dato',
	'name-variant': 'navnet er skrevet på en anden måde',
	unclear: 'uklart i kilden'
} as const;

/** `word(readingWarningText, code)`: the Danish word of a code, or the code itself where none is written yet. */
export function word(words: Readonly<Record<string, string>>, code: string): string {
	return words[code] ?? code;
}

/** `1 aftale`, `2 aftaler`. */
export function counted(count: number, one: string, many: string): string {
	return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}
