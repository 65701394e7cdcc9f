import { SUBJECT, VALIDITY, POSITION } from './shared-columns.ts';
import type { TableText } from './table-text.ts';

/** Tables of what there is and what is measured. */
export const registerTables: Readonly<Record<string, TableText>> = {
	dataset: {
		description: 'Datasættet selv: én række',
		columns: {
			id: 'datasættets id',
			title: 'titel',
			description: 'beskrivelse',
			kind: 'real = virkelige data, example = opdigtede eksempeldata',
			municipality: 'kommunens id',
			municipality_name: 'kommunens navn',
			data_date: 'den dag, data er opgjort; aldre og frister regnes til den',
			names: 'om deltagernes navne offentliggøres'
		}
	},
	unit: {
		description: 'Enheder og de værdier, de kan have',
		columns: {
			id: 'enheden, som den skrives i filerne',
			symbol: 'tegnet efter tallet',
			label: 'enheden med ord',
			kind: 'slags: andel, beløb, antal …',
			min: 'mindste mulige værdi',
			max: 'største mulige værdi'
		}
	},
	theme: {
		description: 'Temaer, som passager i referater kan handle om',
		columns: {
			id: 'temaets id',
			label: 'temaets navn',
			formality: 'mødeformalia tælles aldrig med i udviklingen',
			cues: 'ord, der peger på temaet, adskilt af |',
			...POSITION
		}
	},
	indicator: {
		description: 'Indikatorer: definition, enhed, retning og kilde',
		columns: {
			id: 'indikatorens id',
			label: 'navn',
			short: 'kort navn',
			description: 'hvad den måler',
			why: 'hvorfor den betyder noget i styringsdialogen',
			unit: 'enhed',
			symbol: 'tegnet efter tallet',
			decimals: 'antal decimaler, den vises med',
			direction:
				'higher = højere er bedre, lower = lavere er bedre, both = begge ender bør ses efter, context = kontekst',
			levels: 'hvad den måles for, adskilt af |',
			theme: 'temaet, den hører til',
			sums_up:
				'hvordan afdelinger bliver til organisationen: sum, weighted (vægtet med boliger) eller no',
			denominator: 'hvad den regnes pr.',
			is_key: 'om den vises på overblikket',
			source_title: 'kilde til definitionen',
			source_url: 'kildens adresse',
			reviewed: 'hvornår definitionen sidst er gennemgået',
			...POSITION
		}
	},
	benchmark: {
		description: 'Referenceværdier uden for datasættet: satser, sektortal og kritiske værdier',
		columns: {
			indicator: 'indikatorens id',
			kind: 'statute = lov eller bekendtgørelse, sector = hele sektoren, group = en gruppe',
			group_name: 'hvilken gruppe; tom = alle',
			period: 'perioden, værdien gælder',
			year: 'året på tidsaksen',
			stat: 'hvad værdien er: grænse, bidrag, gennemsnit, median, 10-/90-fraktil, kritisk lav/høj',
			value: 'værdien i indikatorens enhed',
			quality: 'official = officiel, estimate = skøn, unverified = ikke verificeret',
			source: 'kilden',
			url: 'kildens adresse',
			fetched: 'hvornår den er hentet; tom = ikke noteret'
		}
	},
	source: {
		description: 'Kilder: referater, statistik og artikler',
		columns: {
			id: 'kildens id',
			title: 'titel',
			publisher: 'udgiver',
			url: 'adresse',
			file: 'filen i datasættet',
			date: 'kildens dato',
			fetched: 'hvornår den er hentet',
			body: 'kildens tekst; navne er dækket, hvis datasættet ikke viser navne'
		}
	},
	area: {
		description: 'Boligområder; de kan gå på tværs af organisationer',
		columns: { id: 'områdets id', name: 'navn', municipality: 'kommune', ...POSITION }
	},
	organisation: {
		description: 'Almene boligorganisationer',
		columns: {
			id: 'organisationens id',
			name: 'navn',
			municipality: 'hjemstedskommune',
			administrator: 'administrationsselskab',
			dwellings: 'antal boliger',
			size_class: 'small = under 500 boliger, medium = 500–1.999, large = 2.000 og flere',
			aliases: 'andre navne, adskilt af |',
			...VALIDITY,
			successor: 'organisationen, der fører den videre',
			...POSITION
		}
	},
	department: {
		description: 'Afdelinger: økonomisk selvstændige bebyggelser i en organisation',
		columns: {
			id: 'afdelingens id',
			organisation: 'organisationen',
			name: 'navn',
			area: 'boligområdet',
			type: 'family, youth, elderly eller mixed',
			dwellings: 'antal boliger',
			built: 'opførelsesår',
			...VALIDITY,
			...POSITION
		}
	},
	observation: {
		description: 'Tal: én række for hvert emne, hver indikator, periode og population',
		columns: {
			...SUBJECT,
			indicator: 'indikatorens id',
			period: 'perioden, som den skrives: 2024, KV2021, 2013/14 …',
			period_kind: 'year, month, fiscal-year, election eller from-year',
			year: 'året på tidsaksen; et regnskabsår hører til det år, det slutter i',
			period_start: 'periodens første dag',
			population: 'hvem tallet tæller; alle = alle',
			value: 'værdien i indikatorens enhed; tom = ikke kendt',
			status: 'hvad kilden siger, når den ikke giver et tal',
			quality: 'official, minutes (fra referat), estimate (skøn) eller missing (mangler)',
			source: 'kildens id',
			fetched: 'hvornår tallet er hentet',
			note: 'bemærkning'
		}
	},
	target: {
		description: 'Mål og forventninger',
		columns: {
			id: 'løbenummer',
			...SUBJECT,
			indicator: 'indikatorens id',
			kind: 'target = mål, forecast = forventning',
			comparator: 'at-least, at-most, equals eller positive (et overskud uden beløb)',
			value: 'målets værdi; tom = kilden giver ingen',
			due: 'året, det gælder',
			baseline_period: 'udgangspunktets periode; tom = ikke oplyst',
			baseline_year: 'udgangspunktets år',
			baseline_value: 'udgangspunktets værdi',
			statement: 'hvad kilden siger',
			source: 'kildens id'
		}
	}
};
