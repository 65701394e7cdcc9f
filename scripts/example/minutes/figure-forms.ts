/** How the minutes write an indicator: its unit in the data, its decimals, what follows the number. */
export interface FigureForm {
	readonly unit: string;
	readonly decimals: number;
	/** Written with the number and kept on its line; '' where the sentence itself says the unit. */
	readonly suffix: '' | ' kr.' | ' %' | ' pct.';
}

const perUnit = { unit: 'kr./lejemålsenhed', decimals: 0, suffix: ' kr.' } as const;
const perDwelling = { unit: 'kr./bolig', decimals: 0, suffix: ' kr.' } as const;
const perSquareMetre = { unit: 'kr./m2', decimals: 0, suffix: ' kr.' } as const;
const count = { unit: 'antal', decimals: 0, suffix: '' } as const;
const percent = { unit: '%', decimals: 0, suffix: ' %' } as const;
const percentWithOne = { unit: '%', decimals: 1, suffix: ' %' } as const;

export const FIGURE_FORMS: Readonly<Record<string, FigureForm>> = {
	dispositionsfond_disponibel: perUnit,
	arbejdskapital_disponibel: perUnit,
	nettoadm_udgift: perUnit,
	tab_fraflytning: perUnit,
	dispositionsfond_bidrag: { unit: 'kr./lejemålsenhed/år', decimals: 0, suffix: ' kr.' },
	dispositionsfond_bunden: { unit: 'kr.', decimals: 0, suffix: ' kr.' },
	egenkapital: { unit: 'kr.', decimals: 0, suffix: ' kr.' },
	resultatkonto: { unit: 'kr.', decimals: 0, suffix: ' kr.' },
	aarets_resultat: { unit: 'kr.', decimals: 0, suffix: ' kr.' },
	rettidighed: { unit: 'dage', decimals: 0, suffix: '' },
	henlaeggelse_aarlig: perDwelling,
	henlaeggelse_opsparet: perDwelling,
	driftsudgift_benchmark: perDwelling,
	vedligehold_udgift: perSquareMetre,
	tab_lejeledighed: { unit: 'kr./m2', decimals: 1, suffix: ' kr.' },
	husleje: { unit: 'kr./m2/år', decimals: 0, suffix: ' kr.' },
	huslejestigning: { unit: '% ændring', decimals: 1, suffix: ' %' },
	langtidsbudget_daekning: { unit: '% af plan', decimals: 0, suffix: ' %' },
	effektivitetstal: percent,
	energimaerke: percent,
	ledige_boliger: { unit: '%', decimals: 2, suffix: ' %' },
	fraflytningsprocent: percentWithOne,
	kommunal_anvisning: percent,
	fleksibel_udlejning: percent,
	beboerdemokrati: percent,
	beboerdemokrati_fremmoede: count,
	venteliste: count,
	udsaettelser: count,
	beboere_antal: count,
	tilfredshed: { unit: '0–4', decimals: 1, suffix: '' },
	tryghed: { unit: '%', decimals: 1, suffix: ' pct.' },
	energiforbrug: { unit: 'kWh/m2', decimals: 0, suffix: '' },
	vandforbrug: { unit: 'm3/m2', decimals: 2, suffix: '' },
	valgdeltagelse_kv: percentWithOne,
	co2_reduktion: percent,
	co2_transport_andel: percent,
	energitjek: count,
	boligsocial_bidrag_kommune: { unit: 'kr./år', decimals: 0, suffix: ' kr.' },
	boligsocial_bidrag_boligorg: { unit: 'kr./år', decimals: 0, suffix: ' kr.' }
};
