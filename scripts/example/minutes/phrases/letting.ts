import { say, type Circumstances, type Topic } from '../phrase.ts';
import { HOMES } from './buildings.ts';

const vacancy = (now: Circumstances): number => now.value('ledige_boliger') ?? 0;

export const LETTING: Topic = {
	id: 'letting',
	theme: 'udlejning_anvisning',
	titles: ['Udlejning og anvisning', 'Udlejning', 'Anvisning og udlejningsaftale'],
	by: 'social',
	take: [2, 4],
	phrases: [
		say(
			'status',
			'Kommunen har anvist til {#kommunal_anvisning} af de boliger, der blev ledige i {år}.'
		),
		say(
			'information',
			'{#fleksibel_udlejning} af boligerne blev udlejet efter reglerne om fleksibel udlejning mod {#fleksibel_udlejning:-1} året før.'
		),
		say(
			'discussion',
			'{social} og {forretningsfører} drøftede, hvordan anvisningerne kan spredes, så de ikke samles i {område}.',
			{ themes: ['beboersammensaetning_omraader'] }
		),
		say(
			'information',
			'Der står {#venteliste} personer på ventelisten. [Mange af dem er opnoteret for en sikkerheds skyld|De fleste ønsker en bolig inden for to år].'
		),
		say(
			'status',
			'Samarbejdet om den kommunale anvisning fungerer godt, og svartiden på tilbudte boliger er [kommet ned på fire dage|den samme som sidste år].'
		),
		say(
			'discussion',
			'Boligorganisationen efterlyste en fast kontaktperson i boligvejledningen. {social} lovede at melde et navn ud til alle organisationer.'
		),
		say(
			'information',
			'{social} orienterede om forslaget til en ny rammeaftale om udlejning, som alle organisationer får til udtalelse.'
		),
		...HOMES
	]
};

export const VACANCY: Topic = {
	id: 'vacancy',
	theme: 'ledighed_lejetab',
	titles: ['Ledige boliger og fraflytning', 'Lejeledighed', 'Fraflytning og lejetab'],
	by: 'forretningsfører',
	take: [2, 4],
	phrases: [
		say(
			'status',
			'Kun {#ledige_boliger} af boligerne stod ledige i {år}, og tabet ved lejeledighed var {#tab_lejeledighed} pr. m².',
			{ when: (now) => vacancy(now) < 0.5 }
		),
		say(
			'status',
			'Der var {#ledige_boliger} ledige boliger i {år} mod {#ledige_boliger:-1} året før.'
		),
		say(
			'discussion',
			'Andelen af ledige boliger er steget fra {#ledige_boliger:-1} til {#ledige_boliger}, og tabet ved lejeledighed er nu {#tab_lejeledighed} pr. m². Kommunen spurgte til årsagen.',
			{ when: (now) => vacancy(now) > 0.8 && (now.change('ledige_boliger') ?? 0) > 0.3 }
		),
		say(
			'discussion',
			'{forretningsfører} forklarede, at det især er de [største familieboliger|boliger uden elevator|ældste treværelses boliger], der står tomme, og at {#ledige_boliger@afd} af boligerne i {afd} er ledige.',
			{ when: (now) => vacancy(now) > 1 }
		),
		say(
			'information',
			'Boligorganisationen annoncerer nu ledige boliger på flere hjemmesider og holder åbent hus den første søndag i måneden.',
			{ themes: ['digitalisering'], when: (now) => vacancy(now) > 1.5 }
		),
		say(
			'status',
			'Fraflytningsprocenten var {#fraflytningsprocent} i {år} mod {#fraflytningsprocent:-1} i {før}.'
		),
		say(
			'information',
			'Tabet ved fraflytning udgjorde {#tab_fraflytning} pr. lejemålsenhed. [Tallet svinger fra år til år|Boligorganisationen har fået bedre hånd om fraflytningssynene].'
		),
		say('information', 'I {afd} er fraflytningsprocenten {#fraflytningsprocent@afd}.')
	]
};

export const COMPOSITION: Topic = {
	id: 'composition',
	theme: 'beboersammensaetning_omraader',
	titles: ['Beboersammensætning', 'Udviklingen i boligområderne', 'Boligområder og beboere'],
	by: 'social',
	take: [2, 3],
	phrases: [
		say(
			'information',
			'Ved udgangen af {år} boede der {#beboere_antal} personer i boligorganisationens afdelinger.'
		),
		say(
			'status',
			'{social} gennemgik beboertallene for {område} og bemærkede, at udviklingen [er stabil|går i den rigtige retning|kræver opmærksomhed].'
		),
		say(
			'discussion',
			'Beboersammensætningen i {område} blev drøftet. Området er ikke på nogen af de statslige lister, og parterne ønsker, at det bliver ved med at være sådan.'
		),
		say('information', '{afd} har {#beboere_antal@afd} beboere i {boliger} boliger.'),
		say(
			'discussion',
			'{formand} fremhævede, at en blandet beboersammensætning bedst sikres ved, at området er et sted, man har lyst til at flytte til.'
		)
	]
};
