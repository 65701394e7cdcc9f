import type { TableText } from './table-text.ts';

/** Views, and tables that the builder makes from the others. */
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
	theme_year: { description: 'Temaers andel af møderne, år for år', columns: {} },
	commitment_timeline: {
		description: 'Aftaler med den tråd, de hører til: siden hvornår og hvor mange gange videreført',
		columns: {}
	},
	signal: {
		description: 'Grunde til at spørge, fundet med reglerne i signal_rule',
		columns: {}
	}
};
