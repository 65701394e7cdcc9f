import { say, type Topic } from '../phrase.ts';
import { SCREENS } from './buildings.ts';
import { ATTACKS, AT_HOME, SHUT_DOWN } from './crises.ts';

export const PREPAREDNESS: Topic = {
	id: 'preparedness',
	theme: 'beredskab',
	titles: ['Beredskab', 'Beredskab i boligafdelingerne', 'Kriser og beredskab'],
	by: 'direktør',
	take: [2, 4],
	phrases: [
		say(
			'information',
			'{direktør} orienterede om kommunens beredskabsplan og om, hvad der forventes af boligorganisationerne i de første tre døgn.'
		),
		say(
			'discussion',
			'Et længere strømsvigt vil ramme {afd} hårdt, fordi flere beboere er afhængige af [elevatoren|elektriske hjælpemidler].',
			{ themes: ['udsatte_borgere'] }
		),
		say(
			'discussion',
			'{formand} spurgte, hvem der har ansvaret for at nå beboere uden mobiltelefon under en krise.'
		),
		say(
			'information',
			'{direktør} opfordrede boligorganisationen til at gennemgå sit eget beredskab, herunder adgang til nøgler, tegninger og telefonlister.'
		),
		say(
			'discussion',
			'Driftens vagtordning blev gennemgået. {forretningsfører} vurderer, at den rækker til et enkelt døgn, men ikke til en hel weekend uden strøm.',
			{ themes: ['effektivisering_drift'] }
		),
		say(
			'information',
			'{direktør} oplyste, at kommunen har udpeget steder, hvor borgere kan hente hjælp under et længere svigt i forsyningen. Fælleshuset ved {område} er et af dem.',
			{ years: [2024, 2100] }
		),
		say(
			'status',
			'{forretningsfører} oplyste, at administrationens systemer er gennemgået efter et forsøg på cyberangreb, og at der nu er en nødplan for huslejeopkrævningen.',
			{ themes: ['digitalisering'] }
		),
		say(
			'status',
			'Afdelingsbestyrelsen i {afd} har holdt et velbesøgt møde om at kunne klare sig selv i tre døgn.',
			{ themes: ['beboerdemokrati_ledelse'], years: [2024, 2100] }
		),
		say(
			'discussion',
			'Fælleshusene kan bruges som trygge mødesteder under en krise. Parterne drøftede, hvad det kræver af vand, varme og lys.',
			{ years: [2023, 2100] }
		),
		...AT_HOME,
		...ATTACKS
	]
};

export const ELECTION: Topic = {
	id: 'election',
	theme: 'demokrati_valg',
	titles: ['Valgdeltagelse', 'Kommunalvalg', 'Valg og valgdeltagelse'],
	by: 'direktør',
	take: [2, 3],
	phrases: [
		say(
			'information',
			'{direktør} orienterede om valgdeltagelsen ved seneste kommunalvalg, som var {#valgdeltagelse_kv:KV} blandt boligorganisationens beboere og {#valgdeltagelse_kv@kommune:KV} i hele kommunen.'
		),
		say(
			'information',
			'I {område} stemte {#valgdeltagelse_kv@område:KV} ved kommunalvalget mod {#valgdeltagelse_kv@landet:KV} på landsplan.'
		),
		say(
			'discussion',
			'Valgdeltagelsen i {område} er faldet til {#valgdeltagelse_kv@område:KV}. Det blev drøftet, om et valgsted i fælleshuset kan gøre en forskel.',
			{ when: (now) => now.organisation === 'graasvalen' && now.year >= 2022 }
		),
		say(
			'information',
			'{direktør} fortalte om forberedelserne til kommunalvalget i november og opfordrede boligorganisationen til at hænge opslag i opgangene.',
			{ when: (now) => [2017, 2021, 2025].includes(now.year) }
		),
		say(
			'discussion',
			'{formand} foreslog en debataften i {afd} før valget, hvor alle lister bliver inviteret.',
			{ when: (now) => [2017, 2021, 2025].includes(now.year) }
		),
		say(
			'discussion',
			'Parterne var enige om, at unge førstegangsvælgere bedst nås gennem andre unge.',
			{ themes: ['boern_unge'] }
		)
	]
};

export const EMPLOYMENT: Topic = {
	id: 'employment',
	theme: 'beskaeftigelse_ydelser',
	titles: ['Beskæftigelse', 'Job og ydelser', 'Beskæftigelse og ydelser'],
	by: 'social',
	take: [2, 2],
	phrases: [
		say(
			'information',
			'Jobcenteret holder fra årsskiftet åbent i fælleshuset ved {område} hver onsdag.'
		),
		say('discussion', 'Betydningen af lavere ydelser for lejere i restance blev drøftet.', {
			themes: ['udsatte_borgere'],
			years: [2017, 2020]
		}),
		say(
			'discussion',
			'De nye kontanthjælpsregler blev drøftet. {forretningsfører} ser allerede flere restancer blandt børnefamilier.',
			{ themes: ['udsatte_borgere'], years: [2025, 2100] }
		),
		say(
			'information',
			'{social} gennemgik de nye kontanthjælpsregler og arbejdspligten, som især rammer lejere i {område}.',
			{ years: [2025, 2100] }
		),
		say(
			'discussion',
			'{formand} tilbød, at borgere med arbejdspligt kan hjælpe i driften, hvis kommunen står for vejledningen.',
			{ themes: ['effektivisering_drift'], years: [2025, 2100] }
		),
		say(
			'status',
			'Boligorganisationen har haft [tre|fire|seks] borgere i praktik i driften, hvoraf to er blevet ansat.'
		),
		say(
			'discussion',
			'{formand} foreslog, at kommende byggesager stiller krav om lærlinge fra nærområdet.',
			{ themes: ['renovering_helhedsplan'] }
		)
	]
};

export const REFUGEES: Topic = {
	id: 'refugees',
	theme: 'flygtninge_integration',
	titles: ['Boligplacering af flygtninge', 'Flygtninge og integration', 'Integration'],
	by: 'social',
	take: [2, 2],
	phrases: [
		say(
			'information',
			'{social} orienterede om det antal flygtninge, som kommunen skal finde bolig til i {næste}, og takkede for boligorganisationens hjælp.'
		),
		say(
			'discussion',
			'Boligplaceringen blev drøftet. Små og billige boliger er en mangelvare, og boligorganisationen foreslog delevenlige lejligheder i {afd}.',
			{ themes: ['udlejning_anvisning'] }
		),
		say(
			'status',
			'Netværksfamilierne i {afd} har taget godt imod de nye naboer, og ordningen bliver nu brugt andre steder.'
		),
		say(
			'discussion',
			'{forretningsfører} efterlyste en tolk ved indflytningssyn, da flere misforståelser kunne have været undgået.'
		)
	]
};

export const DIGITAL: Topic = {
	id: 'digital',
	theme: 'digitalisering',
	titles: ['Digitalisering', 'Digital selvbetjening', 'Digitale løsninger'],
	by: 'forretningsfører',
	take: [2, 3],
	phrases: [
		say(
			'status',
			'{adm} har taget en app i brug, hvor beboerne kan melde fejl og bestille fælleshuset.'
		),
		say(
			'discussion',
			'Beboere uden digitale færdigheder skal fortsat kunne møde op på kontoret. {formand} lagde stor vægt på dette.'
		),
		say(
			'information',
			'Fjernaflæste målere er sat op i {afd}, så forbruget kan følges måned for måned.',
			{ themes: ['klima_energi'], years: [2020, 2100] }
		),
		say(
			'status',
			'Arbejdet med IT-sikkerhed er styrket, og bestyrelsen har fået adgang til et lukket område i stedet for e-mail.'
		),
		...ATTACKS,
		...SCREENS,
		SHUT_DOWN.videos
	]
};

/** Only where two organisations become one. */
export const MERGER: Topic = {
	id: 'merger',
	theme: 'fusion_administration',
	titles: ['Sammenlægning', 'Sammenlægning af boligorganisationer', 'Fusion'],
	by: 'formand',
	take: [2, 2],
	phrases: [
		say(
			'information',
			'{formand} orienterede om drøftelserne mellem Boligforeningen Rugvippen og Boligselskabet Tidselfrø om at lægge de to organisationer sammen.',
			{ years: [2020, 2020] }
		),
		say(
			'discussion',
			'Administrationsudgiften i en lille organisation blev nævnt som hovedgrunden til at søge sammen med andre.',
			{ years: [2020, 2020] }
		),
		say(
			'decision',
			'Begge repræsentantskaber har godkendt, at Boligforeningen Rugvippen lægges sammen med Boligselskabet Tidselfrø, som fører afdelingerne videre fra 1. januar 2022.',
			{ years: [2021, 2021] }
		),
		say(
			'information',
			'Lejekontrakterne løber uændret videre efter sammenlægningen, og afdelingerne beholder hver deres økonomi.',
			{ themes: ['okonomi_dispositionsfond'], years: [2021, 2021] }
		),
		say(
			'status',
			'Sammenlægningen med Boligforeningen Rugvippen trådte i kraft 1. januar 2022, og fem afdelinger er kommet til.',
			{ years: [2022, 2022] }
		),
		say(
			'discussion',
			'Beboerne i de nye afdelinger har især spurgt til, hvem de skal ringe til. {formand} holder åbent kontor i dem på skift.',
			{ themes: ['beboerdemokrati_ledelse'], years: [2022, 2022] }
		),
		say(
			'status',
			'Det første fælles regnskab efter sammenlægningen er aflagt, og forretningsgangene er nu ens i alle afdelinger.',
			{ themes: ['effektivisering_drift'], years: [2023, 2023] }
		),
		say(
			'information',
			'Administrationen af de afdelinger, der kom til i 2022, er fuldt samlet hos {adm}.',
			{ years: [2023, 2023] }
		)
	]
};

export const COOPERATION: Topic = {
	id: 'cooperation',
	theme: 'samarbejde_aftaler',
	titles: ['Samarbejdet med kommunen', 'Samarbejde', 'Samarbejde på tværs'],
	by: 'sekretariat',
	take: [2, 2],
	phrases: [
		say(
			'information',
			'{sekretariat} orienterede om det fælles møde for alle boligorganisationer, som holdes i marts {næste}.'
		),
		say(
			'discussion',
			'Boligorganisationen ønsker at blive inddraget tidligere, når kommunen laver planer, der berører afdelingerne.'
		),
		say(
			'status',
			'Netværket for driftschefer har mødtes to gange i årets løb, og deltagelsen har været god.',
			{ themes: ['effektivisering_drift'] }
		),
		say(
			'discussion',
			'{direktør} spurgte, om ét årligt møde er nok. Begge parter var enige om, at man tager telefonen, når der er behov.'
		)
	]
};
