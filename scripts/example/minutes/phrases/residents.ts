import { say, type Topic } from '../phrase.ts';
import { SHUT_DOWN } from './crises.ts';
import { DEMOCRATIC, IN_NEED, OLD, SAFE_STREETS, TOGETHER, YOUNG } from './neighbours.ts';

export const SOCIAL: Topic = {
	id: 'social',
	theme: 'boligsocial_indsats',
	titles: ['Boligsocial indsats', 'Det boligsociale arbejde', 'Boligsociale aktiviteter'],
	by: 'social',
	take: [2, 3],
	phrases: [
		say(
			'information',
			'Boligorganisationen bidrog i {år} med {#boligsocial_bidrag_boligorg} til det boligsociale arbejde.'
		),
		say(
			'status',
			'Beboerrådgiveren i {område} har haft flere henvendelser end året før, især om [gæld|breve fra det offentlige|uenighed mellem naboer].'
		),
		say(
			'discussion',
			'{social} roste boligorganisationens [madfællesskab|lektiecafé|mandegruppe|sommerfest] for at nå beboere, som kommunen har svært ved at få kontakt med.'
		),
		say(
			'information',
			'Kommunen afsatte {#boligsocial_bidrag_kommune@kommune} til boligsocialt arbejde i {år}.'
		),
		say(
			'discussion',
			'Parterne drøftede, hvordan de frivillige kan støttes, så indsatsen ikke hviler på de samme få personer.'
		),
		say(
			'decision',
			'Det blev besluttet at fortsætte med en fælles evaluering af de boligsociale aktiviteter hvert andet år.',
			{ themes: ['samarbejde_aftaler'] }
		),
		...TOGETHER,
		SHUT_DOWN.calls
	]
};

export const VULNERABLE: Topic = {
	id: 'vulnerable',
	theme: 'udsatte_borgere',
	titles: ['Udsatte beboere', 'Samarbejde om udsatte borgere', 'Udsættelser og sårbare beboere'],
	by: 'social',
	take: [2, 3],
	phrases: [
		say('status', 'Der var {#udsaettelser} udsættelser i {år} mod {#udsaettelser:-1} året før.', {
			when: (now) => (now.value('udsaettelser') ?? 0) > 1
		}),
		say(
			'status',
			'Der har ikke været udsættelser i {år}. {forretningsfører} tilskrev det den tidlige kontakt til lejere i restance.',
			{ when: (now) => now.value('udsaettelser') === 0 }
		),
		say(
			'discussion',
			'Muligheden for at støtte ensomme beboere blev drøftet. {formand} fortalte om en besøgsordning, som [tre|fem|en håndfuld] beboere i {afd} står for.',
			{ themes: ['aeldre_pleje'] }
		),
		say(
			'information',
			'{social} mindede om, at alle kan skrive til kommunen, hvis de er bekymrede for en nabo, men at hjælpen er frivillig for den, det gælder.'
		),
		say(
			'discussion',
			'{forretningsfører} efterlyste hurtigere tilbagemelding, når driften møder en beboer med psykiske vanskeligheder.'
		),
		say(
			'status',
			'Samarbejdet om restancer er ændret, så kommunen nu får besked, allerede når den anden rykker er sendt.'
		),
		...IN_NEED,
		SHUT_DOWN.lonely
	]
};

export const SAFETY: Topic = {
	id: 'safety',
	theme: 'tryghed_kriminalitet',
	titles: ['Tryghed', 'Tryghed i boligområderne', 'Tryghed og hærværk'],
	by: 'formand',
	take: [2, 3],
	phrases: [
		say(
			'status',
			'I den seneste måling føler {#tryghed@område} af beboerne i {område} sig trygge[ mod {#tryghed@område:-1} året før|; året før var det {#tryghed@område:-1}].'
		),
		say(
			'discussion',
			'{formand} fortalte om hærværk i kældre og vaskerier ved {afd}. Politiet er orienteret, og låsene er skiftet.'
		),
		say(
			'information',
			'{social} oplyste, at SSP-medarbejderne kommer fast i {område} torsdag og fredag aften.',
			{ themes: ['boern_unge'] }
		),
		say(
			'discussion',
			'Ønsket om bedre belysning på stierne ved {afd} blev drøftet. {teknik} pegede på, at stien ligger på boligorganisationens egen grund.',
			{ themes: ['udearealer_drift'] }
		),
		say(
			'discussion',
			'Muligheden for tv-overvågning af indgangspartierne blev vendt. Bestyrelsen vil først spørge beboerne.'
		),
		say(
			'status',
			'Tryghedsvandringen i {afd} samlede godt tyve beboere og gav en liste over mørke hjørner, der bliver gjort noget ved.'
		),
		...SAFE_STREETS
	]
};

export const DEMOCRACY: Topic = {
	id: 'democracy',
	theme: 'beboerdemokrati_ledelse',
	titles: ['Beboerdemokrati', 'Ledelse og beboerdemokrati', 'Beboerdemokratiet'],
	by: 'formand',
	take: [2, 3],
	phrases: [
		say('status', '{#beboerdemokrati} af afdelingerne har en afdelingsbestyrelse.', {
			when: (now) => (now.value('beboerdemokrati') ?? 0) < 100
		}),
		say(
			'status',
			'Alle afdelinger har en afdelingsbestyrelse, hvilket kommunen fandt imponerende.',
			{ when: (now) => now.value('beboerdemokrati') === 100 }
		),
		say(
			'status',
			'{#beboerdemokrati_fremmoede} husstande deltog i afdelingsmøderne i {år}; året før var det {#beboerdemokrati_fremmoede:-1}.'
		),
		say(
			'discussion',
			'{formand} fortalte, at det er svært at få yngre beboere til at stille op til bestyrelsen, og at man vil prøve med kortere møder.'
		),
		say(
			'information',
			'Der er valgt [to|tre] nye medlemmer til organisationsbestyrelsen, som har været på kursus i økonomi.'
		),
		say(
			'discussion',
			'Brugen af digitale afstemninger på afdelingsmøderne blev drøftet. Erfaringerne fra {afd} er gode.',
			{ themes: ['digitalisering'], years: [2020, 2100] }
		),
		...DEMOCRATIC,
		SHUT_DOWN.meetings
	]
};

export const SATISFACTION: Topic = {
	id: 'satisfaction',
	theme: 'tilfredshed_sundhed',
	titles: ['Beboertilfredshed', 'Tilfredshed og trivsel', 'Beboerundersøgelsen'],
	by: 'forretningsfører',
	take: [2, 2],
	phrases: [
		say(
			'status',
			'Beboernes tilfredshed blev i {år} målt til {#tilfredshed} på en skala fra 0 til 4.'
		),
		say(
			'status',
			'Tilfredshedsundersøgelsen viser {#tilfredshed} ud af 4 for hele organisationen og {#tilfredshed@afd} i {afd}.'
		),
		say(
			'discussion',
			'Beboerne er mest tilfredse med driftspersonalet og mindst tilfredse med [lyden fra naboerne|ventetiden ved småreparationer|indeklimaet].'
		),
		say(
			'information',
			'{social} nævnte kommunens sundhedsdag, hvor boligorganisationen er velkommen til at have en stand.'
		),
		say(
			'discussion',
			'Svarprocenten i undersøgelsen var lav blandt unge, og resultatet skal derfor læses med forbehold.'
		)
	]
};

export const YOUTH: Topic = {
	id: 'youth',
	theme: 'boern_unge',
	titles: ['Børn og unge', 'Tilbud til unge', 'Unge i boligområdet'],
	by: 'social',
	take: [2, 2],
	phrases: [
		say('information', 'Klubben ved {område} har fået længere åbningstid i vinterhalvåret.'),
		say(
			'status',
			'[Otte|Elleve|Fjorten] unge har haft fritidsjob i driften i løbet af året, og ordningen fortsætter.',
			{ themes: ['beskaeftigelse_ydelser'], years: [2017, 2020] }
		),
		say(
			'discussion',
			'Skolevejen fra {afd} blev drøftet, da flere forældre oplever krydset som farligt.',
			{ themes: ['trafik_mobilitet'] }
		),
		say(
			'information',
			'{social} orienterede om samarbejdet mellem skole, klub og boligområde, hvor boligorganisationen har en plads i styregruppen.'
		),
		...YOUNG
	]
};

export const ELDERLY: Topic = {
	id: 'elderly',
	theme: 'aeldre_pleje',
	titles: ['Ældreboliger', 'Boliger til ældre', 'Ældre og pleje'],
	by: 'social',
	take: [2, 2],
	phrases: [
		say(
			'information',
			'{social} orienterede om kommunens boligplan for ældre, der peger på flere seniorbofællesskaber frem mod 2030.',
			{ themes: ['nybyggeri'] }
		),
		say(
			'discussion',
			'Hjemmeplejen har brug for parkeringspladser ved {afd}. Boligorganisationen kan reservere to pladser om formiddagen.',
			{ themes: ['trafik_mobilitet'] }
		),
		say(
			'status',
			'Visitationen til ældreboligerne er blevet hurtigere, og ingen bolig har stået tom mere end en måned.'
		),
		say(
			'discussion',
			'{formand} spurgte, om fællesrummet i {afd} kan bruges til genoptræning. {social} var positiv.'
		),
		...OLD
	]
};
