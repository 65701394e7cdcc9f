/** What a table or view holds, and what each of its columns means. Shown on the data page and in the database itself. */
export interface TableText {
	readonly description: string;
	readonly columns: Readonly<Record<string, string>>;
}

const SUBJECT = {
	subject_kind:
		'hvad tallet handler om: organisation, department, area, municipality eller country',
	subject_id: 'id på det, tallet handler om'
};
const SPAN = {
	span_start: 'første tegn i kildens tekst',
	span_end: 'tegnet efter det sidste i kildens tekst'
};
const VALIDITY = {
	valid_from: 'første dag, den findes; tom = altid',
	valid_to: 'sidste dag, den findes; tom = stadig'
};
const POSITION = { position: 'plads i rækkefølgen (dansk alfabet, eller som i kilden)' };

const TEXTS: Readonly<Record<string, TableText>> = {
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
	},
	meeting: {
		description: 'Møder i styringsdialogen',
		columns: {
			id: 'mødets id: dato, kommune, organisation',
			municipality: 'kommunen',
			organisation: 'organisationen',
			date: 'mødets dato',
			dialogue_year: 'dialogåret (styringsår)',
			accounts_year: 'regnskabsåret, der blev drøftet; tom = ikke oplyst',
			case_number: 'sagsnummer',
			kind: 'styringsdialog eller joint (fællesmøde)',
			source: 'referatets kilde-id'
		}
	},
	participant: {
		description: 'Deltagere, efter rolle og side',
		columns: {
			meeting: 'mødet',
			...POSITION,
			initials: 'initialer',
			role: 'rolle',
			side: 'organisation, municipality, administrator eller other',
			present: 'om vedkommende var til stede',
			name: 'navn; kun hvis datasættet viser navne'
		}
	},
	agenda_item: {
		description: 'Punkter på dagsordenen',
		columns: {
			id: 'mødets id og punktets nummer',
			meeting: 'mødet',
			...POSITION,
			number: 'nummer, som det står',
			title: 'overskrift',
			presenters: 'hvem der indledte, adskilt af |'
		}
	},
	passage: {
		description: 'Passager i referater: teksten er kildens egen',
		columns: {
			id: 'mødets id og passagens nummer',
			meeting: 'mødet',
			item: 'dagsordenspunktet',
			local_id: 'nummer inden for mødet',
			...POSITION,
			kind: 'information, status, discussion, decision, action, referral, agreement, forecast eller target',
			body: 'teksten, med orddeling samlet',
			...SPAN
		}
	},
	passage_theme: {
		description: 'Hvilke temaer en passage handler om',
		columns: { passage: 'passagen', theme: 'temaet' }
	},
	figure: {
		description: 'Tal, der står i referater, med deres sted i teksten',
		columns: {
			id: 'passagens id og løbenummer',
			passage: 'passagen',
			meeting: 'mødet',
			...SUBJECT,
			indicator: 'indikatorens id',
			population: 'hvem tallet tæller',
			period: 'perioden',
			year: 'året på tidsaksen',
			value: 'værdien',
			status: 'ordet, hvor der ikke er et tal',
			unit: 'enheden',
			...SPAN
		}
	},
	commitment: {
		description: 'Aftaler, opfølgninger og henvisninger',
		columns: {
			id: 'mødets id og aftalens id',
			meeting: 'mødet',
			local_id: 'id inden for mødet',
			...POSITION,
			kind: 'agreement = aftale, action = opfølgning, referral = henvist til et andet forum',
			body: 'hvad der er aftalt, kort',
			owner: 'hvem der skal handle: organisation, municipality, both eller other',
			owner_note: 'hvem nærmere, eller hvad der ventes på',
			forum: 'forummet, sagen er sendt til',
			theme: 'temaet',
			status: 'open, done, carried-over (videreført), dropped eller unknown',
			due: 'frist',
			continues: 'den tidligere aftale, den fortsætter',
			passage: 'passagen, den står i',
			quote: 'kildens ord',
			...SPAN
		}
	},
	reading_warning: {
		description: 'Hvad der ikke kunne læses sikkert i et referat',
		columns: {
			id: 'mødets id og løbenummer',
			meeting: 'mødet',
			code: 'hvad det er: fx unknown-initials = initialer, ingen deltager har',
			value: 'teksten på stedet',
			...SPAN
		}
	},
	signal_rule: {
		description: 'Reglerne bag opmærksomhedslisten',
		columns: {
			id: 'reglens id',
			kind: 'slags',
			label: 'navn',
			rank: 'hvor højt den står; lavest tal først',
			indicators: 'kun disse indikatorer, adskilt af |; tom = alle',
			statuses: 'ord, der udløser reglen, adskilt af |',
			years: 'antal år eller møder',
			min_peers: 'mindste antal organisationer at sammenligne med',
			min_change: 'mindste ændring i procent',
			sentence: 'sætningen, den skriver'
		}
	},
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

/** @throws when a table has no description: the builder and a test see it before a person does. */
export function dictionaryText(name: string): TableText {
	const text = TEXTS[name];
	if (text === undefined) throw new Error(`no Danish description of ${name}`);
	return text;
}
