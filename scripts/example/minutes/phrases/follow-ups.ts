import { promise, type Promise } from './promise.ts';

/** What one side undertakes to do and report on. */
export const FOLLOW_UPS: readonly Promise[] = [
	promise('action', 'lokalplan', 'arkitektur_bevaring', 'municipality', {
		text: 'Afklaring af lokalplanens krav til altaner og vinduer',
		made: [
			'{teknik} undersøger, hvilke krav lokalplanen stiller til altaner og vinduer, og vender tilbage.'
		],
		done: ['Kommunen har svaret på spørgsmålet om lokalplanens krav til altaner og vinduer.'],
		carried: [
			'{teknik} beklagede, at svaret om lokalplanens krav endnu ikke er klar, og følger op.'
		]
	}),
	promise('action', 'altanlukning', 'renovering_helhedsplan', 'municipality', {
		text: 'Svar på ansøgningen om altanlukninger',
		made: [
			'{teknik} undersøger, hvor ansøgningen om altanlukninger ligger, og vender tilbage inden jul.'
		],
		done: [],
		carried: [],
		years: [2100, 2100]
	}),
	promise('action', 'kontaktperson', 'udlejning_anvisning', 'municipality', {
		text: 'Udpegning af en fast kontaktperson i boligvejledningen',
		made: [
			'{social} udpeger en fast kontaktperson i boligvejledningen og giver boligorganisationen besked.'
		],
		done: ['Boligorganisationen har fået en fast kontaktperson i boligvejledningen.'],
		carried: ['Kontaktpersonen i boligvejledningen er fratrådt, og {social} finder en ny.']
	}),
	promise('action', 'tidsplan', 'renovering_helhedsplan', 'organisation', {
		text: 'Tidsplan for byggesagen sendes til kommunen',
		made: ['{forretningsfører} sender en opdateret tidsplan for byggesagen til {teknik}.'],
		done: ['Tidsplanen for byggesagen er modtaget.'],
		carried: ['Tidsplanen for byggesagen er ændret, og {forretningsfører} sender en ny.']
	}),
	promise('action', 'udlaan', 'okonomi_dispositionsfond', 'organisation', {
		text: 'Redegørelse for fondens udlån til afdelingerne',
		made: ['{forretningsfører} sender en redegørelse for fondens udlån til afdelingerne.'],
		done: ['Redegørelsen for fondens udlån er modtaget og gav ikke anledning til spørgsmål.'],
		carried: ['Redegørelsen for fondens udlån udestår og sendes, når revisor har set den.']
	}),
	promise('action', 'driftskonti', 'effektivisering_drift', 'organisation', {
		text: 'Gennemgang af driftskonti, der afviger fra sammenlignelige afdelinger',
		made: [
			'{forretningsfører} gennemgår de konti, der afviger mest, og vender tilbage til kommunen.'
		],
		done: ['Gennemgangen af driftskonti er foretaget og peger på forsikring og renholdelse.'],
		carried: ['Gennemgangen af driftskonti er kun halvt færdig og gøres færdig til foråret.']
	}),
	promise('action', 'granskningsrapport', 'vedligehold_granskning', 'organisation', {
		text: 'Fremsendelse af granskningsrapporten',
		made: ['{forretningsfører} sender granskningsrapporten, så snart den foreligger.'],
		done: ['Granskningsrapporten er modtaget.'],
		carried: [
			'Granskningsrapporten er forsinket hos rådgiveren, og {forretningsfører} rykker for den.'
		],
		years: [2021, 2026]
	}),
	promise('action', 'belysning', 'udearealer_drift', 'municipality', {
		text: 'Undersøgelse af ansvaret for stibelysningen',
		made: ['{teknik} undersøger, hvem der ejer stibelysningen, og vender tilbage.'],
		done: ['Stibelysningen viste sig at være kommunens, og lamperne er udskiftet.'],
		carried: ['Ansvaret for stibelysningen er stadig ikke afklaret, og {teknik} følger op.']
	}),
	promise('action', 'ledige-boliger', 'ledighed_lejetab', 'organisation', {
		text: 'Notat om årsagerne til de ledige boliger',
		made: ['{forretningsfører} udarbejder et notat om årsagerne til de ledige boliger.'],
		done: ['Notatet om ledige boliger er sendt og blev drøftet administrativt i foråret.'],
		carried: [
			'Notatet om ledige boliger mangler tal for to afdelinger, og {forretningsfører} gør det færdigt.'
		]
	}),
	promise('action', 'noeglepersoner', 'beredskab', 'both', {
		text: 'Udveksling af kontaktlister til brug ved større hændelser',
		made: [
			'{sekretariat} og {forretningsfører} udveksler kontaktlister til brug ved større hændelser.'
		],
		done: ['Kontaktlisterne til brug ved større hændelser er udvekslet.'],
		carried: ['Kontaktlisterne er kun opdateret i kommunen, og {forretningsfører} følger op.'],
		years: [2022, 2026]
	}),
	promise('action', 'valgsted', 'demokrati_valg', 'municipality', {
		text: 'Undersøgelse af et valgsted i boligområdet',
		made: [
			'{sekretariat} undersøger, om der kan oprettes et valgsted i fælleshuset, og vender tilbage.'
		],
		done: ['Kommunen har undersøgt muligheden for et valgsted; lokalet er for lille.'],
		carried: [
			'Spørgsmålet om et valgsted afventer kommunalbestyrelsen, og {sekretariat} følger op.'
		],
		awaits: 'kommunalbestyrelsens beslutning om valgsteder'
	}),
	promise('action', 'varmeanlaeg', 'klima_energi', 'municipality', {
		text: 'Tidsplan for fjernvarme til de sidste afdelinger',
		made: [
			'{teknik} skaffer en tidsplan for fjernvarme til de sidste afdelinger og vender tilbage.'
		],
		done: ['Tidsplanen for fjernvarme er meldt ud.'],
		carried: [
			'Tidsplanen for fjernvarme afventer forsyningsselskabet, og {teknik} rykker for et svar.'
		],
		years: [2019, 2026],
		awaits: 'svar fra forsyningsselskabet'
	}),
	promise('action', 'solceller', 'klima_energi', 'organisation', {
		text: 'Beregning af solceller på de største tage',
		made: ['{forretningsfører} får regnet på solceller på de største tage og sender resultatet.'],
		done: ['Beregningen af solceller foreligger; kun to tage kan betale sig.'],
		carried: ['Beregningen af solceller er udskudt til taget på den ældste afdeling er skiftet.'],
		years: [2019, 2026]
	}),
	promise('action', 'energimaerkning', 'klima_energi', 'organisation', {
		text: 'Oversigt over bygninger uden gyldigt energimærke',
		made: ['Boligorganisationen sender en oversigt over bygninger uden gyldigt energimærke.'],
		done: ['Oversigten over bygninger uden gyldigt energimærke er modtaget.'],
		carried: ['Oversigten over energimærker er ikke færdig og ventes efter nytår.'],
		years: [2018, 2026]
	}),
	promise('action', 'genhusning', 'renovering_helhedsplan', 'both', {
		text: 'Møde om genhusning under byggesagen',
		made: [
			'{forretningsfører} indkalder {social} til et møde om genhusning, før arbejdet begynder.'
		],
		done: ['Mødet om genhusning er holdt, og der er fundet plads til alle.'],
		carried: ['Mødet om genhusning er flyttet, fordi byggesagen er forsinket.']
	}),
	promise('action', 'patrulje', 'tryghed_kriminalitet', 'municipality', {
		text: 'Tilbagemelding fra SSP om aftenerne i området',
		made: ['{social} spørger SSP, hvordan aftenerne i området opleves, og vender tilbage.'],
		done: ['SSP har meldt tilbage, at der er mere roligt om aftenen end sidste år.'],
		carried: ['Tilbagemeldingen fra SSP udestår, og {social} følger op.']
	}),
	promise('action', 'kontaktvej', 'udsatte_borgere', 'municipality', {
		text: 'Telefonnummer til hurtig kontakt om sårbare beboere',
		made: [
			'{social} sender et telefonnummer, som driften kan bruge, når en beboer har akut brug for hjælp.'
		],
		done: ['Driften har fået et telefonnummer til hurtig kontakt og bruger det.'],
		carried: ['Telefonnummeret til hurtig kontakt skal afklares internt i kommunen.']
	}),
	promise('action', 'renovationsbil', 'affald', 'municipality', {
		text: 'Svar på placeringen af nedgravede containere',
		made: ['{teknik} undersøger placeringen af nedgravede containere og vender tilbage.'],
		done: ['Placeringen af nedgravede containere er godkendt.'],
		carried: ['Svaret om nedgravede containere afventer en prøvekørsel, og {teknik} følger op.']
	}),
	promise('action', 'huslejeberegning', 'husleje', 'organisation', {
		text: 'Eksempler på huslejens udvikling i de næste fem år',
		made: [
			'{forretningsfører} sender eksempler på, hvordan huslejen ventes at udvikle sig over fem år.'
		],
		done: [
			'Eksemplerne på huslejens udvikling er modtaget og har været til gavn i budgetarbejdet.'
		],
		carried: ['Eksemplerne på huslejens udvikling afventer det nye budget.']
	}),
	promise('action', 'skilte', 'trafik_mobilitet', 'municipality', {
		text: 'Skiltning ved gravearbejde',
		made: ['{teknik} tager skiltningen ved gravearbejdet op med entreprenøren.'],
		done: ['Skiltningen ved gravearbejdet er forbedret.'],
		carried: ['Skiltningen ved gravearbejdet er fortsat et problem, og {teknik} følger op.']
	}),
	promise('action', 'digitale-afstemninger', 'beboerdemokrati_ledelse', 'organisation', {
		text: 'Erfaringer med digitale afstemninger',
		made: [
			'{formand} samler erfaringerne med digitale afstemninger og deler dem med de andre organisationer.'
		],
		done: ['Erfaringerne med digitale afstemninger er delt på det fælles møde.'],
		carried: ['Erfaringerne med digitale afstemninger samles efter næste runde af afdelingsmøder.'],
		years: [2020, 2026]
	}),
	promise('action', 'skabelon', 'beredskab', 'municipality', {
		text: 'Skabelon til en beredskabsplan',
		made: ['{sekretariat} sender en skabelon til en beredskabsplan.'],
		done: ['Skabelonen til en beredskabsplan er modtaget og taget i brug.'],
		carried: [
			'Skabelonen til en beredskabsplan er under revision, og {sekretariat} sender den senere.'
		],
		years: [2022, 2026]
	}),
	promise('action', 'skel', 'udearealer_drift', 'both', {
		text: 'Afklaring af skellet ved stien',
		made: ['{teknik} og {forretningsfører} går skellet ved stien efter sammen.'],
		done: ['Skellet ved stien er gået efter, og ansvaret for træerne er aftalt.'],
		carried: ['Gennemgangen af skellet ved stien er udskudt til foråret.']
	})
];
