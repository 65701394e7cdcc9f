import type { TableText } from './table-text.ts';

/**
 * Views, and tables that the builder makes from the others. Columns that bear another table's name mean what
 * they mean there; described are those that a view adds and a reader of the database could mistake.
 */
export const viewTexts: Readonly<Record<string, TableText>> = {
	latest_observation: {
		description: 'Det nyeste kendte tal for hvert emne, hver indikator og population',
		columns: {}
	},
	organisation_year: {
		description:
			'Organisationers tal år for år, med ændring siden sidste kendte tal og median og 10–90 %-bånd for alle organisationer',
		columns: {}
	},
	current_organisation: {
		description: 'Organisationer, der findes på den dag, data er opgjort',
		columns: {}
	},
	threshold_year: { description: 'Kritiske værdier, der gælder i hvert år', columns: {} },
	overview: {
		description:
			'Overblikket, som det så ud ved udgangen af hvert år: hver nøgleindikator samlet og for hver organisation',
		columns: {}
	},
	peer_member: {
		description:
			'Hvem en organisation sammenlignes med: alle, dens størrelsesklasse og dens administrator',
		columns: {}
	},
	peer_year: {
		description:
			'Antal, median og 10–90 %-bånd for hver sammenligningsgruppe, indikator og periode',
		columns: {}
	},
	peer_band: {
		description: 'Sammenligningsgruppernes median og 10–90 %-bånd som én liste pr. indikator',
		columns: {}
	},
	organisation_subject: {
		description:
			'Hvis tal der vises sammen med en organisation: dens egne, dens områders og kommunens',
		columns: {}
	},
	series: {
		description:
			'Ét emnes tal for én indikator som en liste over tid, med det nyeste tal, ændring og placering',
		columns: {}
	},
	indicator_frame: {
		description:
			'Indikatorerne med det, de ses i forhold til: grænser, kommunen, landet og sektoren',
		columns: {}
	},
	comparable: {
		description:
			'Organisationer og afdelinger med det, de kan sammenlignes efter: størrelse, boligtyper, opførelsesår og område',
		columns: {
			kind: 'organisation eller department',
			size_class:
				'organisationer: small = under 500 boliger, medium = 500–1.999, large = 2.000 og flere; afdelinger: under 50, 50–149, 150 og flere',
			areas: 'de boligområder, den ligger i',
			type: 'den boligtype, mindst halvdelen af boligerne har; ellers mixed',
			family: 'familieboligernes andel af boligerne (0–1)',
			youth: 'ungdomsboligernes andel (0–1)',
			elderly: 'ældreboligernes andel (0–1)',
			mixed: 'andelen i afdelinger med blandede typer (0–1)',
			built: 'opførelsesår; for organisationer gennemsnittet, vægtet med boligerne',
			heir: 'organisationen, der fører tallene videre; den selv, når der ingen er'
		}
	},
	theme_year: { description: 'Temaers andel af møderne, år for år', columns: {} },
	commitment_timeline: {
		description: 'Aftaler med den tråd, de hører til: siden hvornår og hvor mange gange videreført',
		columns: {
			root: 'trådens første aftale',
			carried: 'hvor mange møder der har videreført den',
			since: 'dagen for det møde, den første aftale står i',
			began_before:
				'om tråden er ældre end datasættets referater: videreført allerede i den første aftale',
			is_newest: 'om den er det nyeste, der er sagt om sagen',
			age_months: 'hele måneder fra since til den dag, data er opgjort'
		}
	},
	signal: {
		description: 'Grunde til at spørge, fundet med reglerne i signal_rule',
		columns: {}
	}
};
