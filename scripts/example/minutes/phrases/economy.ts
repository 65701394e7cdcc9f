import { say, type Circumstances, type Topic } from '../phrase.ts';
import { PAPERS } from './buildings.ts';

const FUND = 'dispositionsfond_disponibel';
const fundAbove = (limit: number) => (now: Circumstances) => (now.value(FUND) ?? limit) > limit;
const fundRose = (now: Circumstances) =>
	(now.value(FUND) ?? 0) > 0 && (now.value(FUND, 1) ?? 1) > 0 && (now.change(FUND) ?? 0) > 40;
const fundFell = (now: Circumstances) =>
	(now.value(FUND) ?? 0) > 0 && (now.change(FUND) ?? 0) < -40;

/** Said only at Gråsvalen, whose fund falls below zero and recovers. */
const FUND_IN_TROUBLE = [
	say(
		'status',
		'Dispositionsfonden er nu negativ og udgjorde ved udgangen af {år} {#dispositionsfond_disponibel} pr. lejemålsenhed.',
		{ when: (now) => (now.value(FUND) ?? 0) < 0 && (now.value(FUND, 1) ?? -1) > 0 }
	),
	say(
		'status',
		'Dispositionsfonden er fortsat negativ og lå ved udgangen af {år} på {#dispositionsfond_disponibel} pr. lejemålsenhed, hvor den året før var {#dispositionsfond_disponibel:-1}.',
		{ when: (now) => (now.value(FUND) ?? 0) < 0 && (now.value(FUND, 1) ?? 1) < 0 }
	),
	say(
		'status',
		'{forretningsfører} gennemgik udviklingen i dispositionsfonden, der er faldet fra {#dispositionsfond_disponibel:-1} til {#dispositionsfond_disponibel} pr. lejemålsenhed, fordi fonden har dækket tab i to afdelinger og ydet tilskud til et større tagarbejde.',
		{ when: (now) => (now.change(FUND) ?? 0) < -600 }
	),
	say(
		'status',
		'Dispositionsfonden er igen positiv. Den udgjorde ved udgangen af {år} {#dispositionsfond_disponibel} pr. lejemålsenhed mod {#dispositionsfond_disponibel:-1} året før.',
		{ when: (now) => (now.value(FUND) ?? -1) > 0 && (now.value(FUND, 1) ?? 1) < 0 }
	),
	say(
		'status',
		'Genopretningen af dispositionsfonden følger planen, og den disponible del er nu {#dispositionsfond_disponibel} pr. lejemålsenhed.',
		{ when: (now) => now.organisation === 'graasvalen' && now.year >= 2025 }
	)
];

const FUND_IN_ORDER = [
	say(
		'status',
		'Dispositionsfonden udgjorde ved udgangen af {år} {#dispositionsfond_disponibel} pr. lejemålsenhed.',
		{ when: fundAbove(0) }
	),
	say(
		'status',
		'Den disponible del af dispositionsfonden er steget fra {#dispositionsfond_disponibel:-1} til {#dispositionsfond_disponibel} pr. lejemålsenhed.',
		{ when: fundRose }
	),
	say(
		'status',
		'{forretningsfører} [oplyste|fortalte], at dispositionsfonden er vokset i {år} og nu er på {#dispositionsfond_disponibel} pr. lejemålsenhed.',
		{ when: fundRose }
	),
	say(
		'status',
		'Dispositionsfonden er faldet til {#dispositionsfond_disponibel} pr. lejemålsenhed efter {#dispositionsfond_disponibel:-1} i {før}. [Faldet skyldes tilskud til afdelingerne og er kendt i budgettet|Boligorganisationen forklarede faldet med et tilskud, som repræsentantskabet har godkendt].',
		{ when: fundFell }
	),
	say(
		'status',
		'Der henlægges fortsat til dispositionsfonden med {#dispositionsfond_bidrag} pr. lejemålsenhed om året, da fonden endnu ikke har nået grænsen for bidragspligt.',
		{ when: (now) => (now.value('dispositionsfond_bidrag') ?? 0) > 0 && fundAbove(0)(now) }
	),
	say(
		'information',
		'Boligorganisationen betaler ikke længere bidrag til dispositionsfonden, som med {#dispositionsfond_disponibel} pr. lejemålsenhed ligger over grænsen.',
		{ when: (now) => now.value('dispositionsfond_bidrag') === 0 }
	)
];

export const FUNDS: Topic = {
	id: 'funds',
	theme: 'okonomi_dispositionsfond',
	titles: ['Økonomi', 'Boligorganisationens økonomi', 'Dispositionsfond og arbejdskapital'],
	by: 'forretningsfører',
	take: [2, 4],
	phrases: [
		...FUND_IN_TROUBLE,
		...FUND_IN_ORDER,
		say(
			'status',
			'Arbejdskapitalen er på {#arbejdskapital_disponibel} pr. lejemålsenhed, [hvilket boligorganisationen finder passende|og boligorganisationen har ingen planer om at trække på den].',
			{ when: (now) => (now.value('arbejdskapital_disponibel') ?? 0) > 1800 }
		),
		say(
			'status',
			'Arbejdskapitalen er faldet igen og udgør nu {#arbejdskapital_disponibel} pr. lejemålsenhed mod {#arbejdskapital_disponibel:-1} i {før}.',
			{ when: (now) => (now.value('arbejdskapital_disponibel') ?? 9000) < 1800 }
		),
		say(
			'discussion',
			'Kommunen spurgte, hvordan boligorganisationen vil finansiere nye opgaver, når arbejdskapitalen kun er {#arbejdskapital_disponibel} pr. lejemålsenhed. {formand} svarede, at bestyrelsen vil tage det op med administrationen.',
			{ when: (now) => (now.value('arbejdskapital_disponibel') ?? 9000) < 1300 }
		),
		say(
			'information',
			'Egenkapitalen udgjorde {#egenkapital} ved årets udgang, hvoraf {#dispositionsfond_bunden} er bundet i dispositionsfonden.'
		),
		say(
			'information',
			'{sekretariat} bemærkede, at en stor del af dispositionsfonden er bundet, nemlig {#dispositionsfond_bunden}.'
		),
		say('information', '{org} kom ud af {år} med et resultat på {#aarets_resultat}', {
			themes: ['dokumentation_regnskab']
		}),
		say(
			'status',
			'Nettoadministrationsudgiften var {#nettoadm_udgift} pr. lejemålsenhed. [{forretningsfører} oplyste, at lønudviklingen forklarer det meste af ændringen fra året før|Tallet blev taget til efterretning].',
			{ themes: ['effektivisering_drift'] }
		),
		say(
			'discussion',
			'Administrationsudgiften på {#nettoadm_udgift} pr. lejemålsenhed blev drøftet. {formand} pegede på, at en lille organisation har de samme faste opgaver som en stor.',
			{
				themes: ['effektivisering_drift'],
				when: (now) => ['rugvippen', 'musvitten', 'roennebaer'].includes(now.organisation)
			}
		)
	]
};

export const ACCOUNTS: Topic = {
	id: 'accounts',
	theme: 'dokumentation_regnskab',
	titles: ['Dokumentationspakken', 'Regnskab og økonomi', 'Dokumentationspakke og økonomi'],
	by: 'forretningsfører',
	take: [2, 3],
	phrases: [
		say('information', 'Dokumentationspakken for {år} blev gennemgået uden bemærkninger.'),
		say(
			'information',
			'{sekretariat} gennemgik de nøgletal for {år}, der afviger mest fra sammenlignelige organisationers.'
		),
		say(
			'discussion',
			'Kommunen bad om, at styringsrapporten for {nu} siger mere om bestyrelsens egne mål.'
		),
		say(
			'information',
			'{forretningsfører} fremlagde hovedtallene i regnskabet for {år} og de største afvigelser fra budgettet.'
		),
		say(
			'information',
			'{sekretariat} takkede for en [grundig|velskrevet|fyldestgørende] styringsrapport.'
		),
		say(
			'status',
			'Årsregnskabet [er godkendt af repræsentantskabet, og revisor har ikke haft bemærkninger|for {år} er godkendt uden bemærkninger fra revisor|blev godkendt på repræsentantskabsmødet i maj, og påtegningen er uden forbehold].',
			{ instead: 'auditor', when: (now) => now.value('revisor_forbehold') === 0 }
		),
		say(
			'status',
			'Revisionsprotokollen for {år} indeholder ingen forbehold. {forretningsfører} gennemgik revisors anbefalinger, som alle er fulgt.',
			{ instead: 'auditor', when: (now) => now.value('revisor_forbehold') === 0 }
		),
		say(
			'status',
			'Revisor har fremhævet et forhold i årsregnskabet vedrørende mellemregningen med afdelingerne. {forretningsfører} redegjorde for, hvordan det bliver rettet.',
			{ when: (now) => (now.value('revisor_forbehold') ?? 0) > 0 }
		),
		say(
			'discussion',
			'Kommunen gjorde opmærksom på, at egenkontrollen for {år} ikke er dokumenteret. Boligorganisationen beklagede og vil sende materialet.',
			{ when: (now) => now.value('egenkontrol') === 0 }
		),
		say(
			'status',
			'Forvaltningsrevisionen viser, at [egenkontrollen er på plads|de interne forretningsgange følges], og at bestyrelsen følger op på budgettet hvert kvartal.',
			{ when: (now) => now.value('egenkontrol') === 1 }
		),
		say(
			'information',
			'Regnskabet og styringsrapporten blev indsendt {#rettidighed} dage efter fristen. {forretningsfører} forklarede det med skift af økonomisystem.',
			{ when: (now) => (now.value('rettidighed') ?? 0) > 3 }
		),
		say(
			'information',
			'Dokumentationspakken [var indsendt i god tid, og kommunen kvitterede for det|for {år} kom ind før fristen, og alle bilag var med|blev indsendt længe før fristen].',
			{ when: (now) => (now.value('rettidighed') ?? 0) < -4 }
		),
		say(
			'information',
			'Afdelingernes samlede resultatkonto udviser {#resultatkonto} Afdelinger med underskud afvikler det over højst tre år.',
			{ when: (now) => (now.value('resultatkonto') ?? -1) > 0 }
		),
		say(
			'discussion',
			'Afdelingernes samlede resultatkonto er negativ ({#resultatkonto}). Kommunen spurgte til planen for afvikling, som er indarbejdet i budgetterne for {nu} og {næste}.',
			{ when: (now) => (now.value('resultatkonto') ?? 1) < 0 }
		),
		...PAPERS
	]
};

export const RENT: Topic = {
	id: 'rent',
	theme: 'husleje',
	titles: ['Husleje', 'Huslejeudvikling', 'Husleje og budget'],
	by: 'forretningsfører',
	take: [2, 3],
	phrases: [
		say(
			'status',
			'Huslejen var i gennemsnit {#husleje} pr. m² i {år}, en stigning på {#huslejestigning} fra året før.'
		),
		say('information', 'I afdelingen {afd} er huslejen {#husleje@afd} pr. m² om året.'),
		say(
			'discussion',
			'{formand} udtrykte bekymring for, om almindelige lønmodtagere kan betale huslejen i de nyeste boliger, når gennemsnittet allerede er {#husleje} pr. m².'
		),
		say(
			'status',
			'Huslejen i {afd} steg {#huslejestigning@afd}[ og er nu|, så den nu er] {#husleje@afd} pr. m². Beboerne godkendte budgettet på afdelingsmødet.',
			{ themes: ['beboerdemokrati_ledelse'] }
		),
		say(
			'discussion',
			'De stigende forsikringspræmier og renter blev drøftet. Boligorganisationen forventer, at de slår igennem i budgetterne for {næste}.',
			{ years: [2022, 2100] }
		),
		say(
			'information',
			'{social} orienterede om reglerne for boligstøtte og om, hvor beboerne kan få hjælp til at søge.'
		)
	]
};
