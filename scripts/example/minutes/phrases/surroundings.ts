import { say, type Topic } from '../phrase.ts';
import { GREEN } from './buildings.ts';
import { CHARGING, ROADS } from './roads.ts';
import { SORTING } from './sorting.ts';
import { WEATHER } from './weather.ts';
import { HEAT } from './heat.ts';

export const CLIMATE: Topic = {
	id: 'climate',
	theme: 'klima_energi',
	titles: ['Klima og energi', 'Grøn omstilling', 'Energi og CO2'],
	by: 'teknik',
	take: [3, 4],
	phrases: [
		say(
			'information',
			'{teknik} oplyste, at udledningen af CO2 i kommunen er faldet med {#co2_reduktion@kommune} siden basisåret 2010.',
			{ years: [2018, 2100] }
		),
		say(
			'target',
			'Kommunens mål er at reducere CO2-udledningen med 65 % inden 2030. Med {#co2_reduktion@kommune} i {år} er der langt igen.',
			{ years: [2021, 2100] }
		),
		say(
			'information',
			'Transporten står for {#co2_transport_andel@kommune} af udledningen, og gennemkørende trafik tæller med.',
			{ themes: ['trafik_mobilitet'] }
		),
		say(
			'discussion',
			'{formand} spurgte, om kommunen vil stille krav om grøn varme i afdelinger med egne kedler. {teknik} svarede, at det afventer varmeplanen.',
			{ years: [2020, 2100] }
		),
		say(
			'status',
			'Udskiftningen af belysning til LED er færdig i {afd} og fortsætter i de øvrige afdelinger.'
		),
		say(
			'discussion',
			'Beboerne i {afd} har klaget over kolde gulve. Boligorganisationen overvejer, om efterisolering kan tages med i den næste byggesag.',
			{ themes: ['renovering_helhedsplan'] }
		),
		say(
			'status',
			'Varmeforbruget var i gennemsnit {#energiforbrug} kWh pr. m² i {år} mod {#energiforbrug:-1} i {før}.'
		),
		say(
			'status',
			'{#energimaerke} af boligorganisationens bygninger har nu energimærke C eller bedre.'
		),
		say(
			'information',
			'I {afd} er varmeforbruget {#energiforbrug@afd} kWh pr. m². Driften vil indregulere anlægget før næste fyringssæson.'
		),
		say(
			'discussion',
			'Solceller på tagene i {afd} blev drøftet. Reglerne for, hvordan strømmen deles mellem beboerne, er stadig en hindring.',
			{ years: [2019, 2100] }
		),
		say(
			'information',
			'Der er i {år} givet {#energitjek@kommune} gratis energitjek, og tilbuddet gælder også almene afdelinger.',
			{ years: [2020, 2100] }
		),
		say(
			'status',
			'Udbygningen af fjernvarmen når {afd} i {næste}. {teknik} beklagede på forhånd generne ved gravearbejdet.',
			{ themes: ['trafik_mobilitet'], years: [2021, 2100] }
		),
		say(
			'discussion',
			'De høje energipriser fyldte meget i afdelingerne i løbet af vinteren, og flere beboere har fået en afdragsordning.',
			{ themes: ['udsatte_borgere'], years: [2022, 2023] }
		),
		...HEAT,
		...WEATHER,
		...CHARGING
	]
};

export const WASTE: Topic = {
	id: 'waste',
	theme: 'affald',
	titles: ['Affald', 'Affaldssortering', 'Affald og genbrug'],
	by: 'teknik',
	take: [2, 3],
	phrases: [
		say(
			'information',
			'{teknik} orienterede om indførelsen af flere fraktioner i affaldssorteringen og om, hvilken støtte boligorganisationerne kan få.'
		),
		say(
			'discussion',
			'{formand} fortalte, at der fortsat bliver stillet storskrald ved containerne i {afd}, og at det koster driften flere timer om ugen.'
		),
		say('status', 'Sorteringen i {afd} går bedre efter, at der er sat skilte op på fem sprog.'),
		say(
			'discussion',
			'Placeringen af nedgravede containere ved {afd} blev drøftet. {teknik} undersøger, om renovationsbilen kan vende på stedet.'
		),
		say(
			'discussion',
			'Boligorganisationen foreslog et bytterum, så brugbare ting ikke ender som affald.'
		),
		say(
			'status',
			'Rotter ved affaldsøerne i {afd} var igen et emne. Bekæmpelsen er i gang, og beholderne er skiftet.'
		),
		say(
			'discussion',
			'Gebyret for restaffald blev vendt. Boligorganisationen mener, at det bør kunne mærkes, når beboerne sorterer godt.',
			{ themes: ['husleje'] }
		),
		...SORTING
	]
};

export const TRAFFIC: Topic = {
	id: 'traffic',
	theme: 'trafik_mobilitet',
	titles: ['Trafik og parkering', 'Parkering', 'Trafik og gravearbejde'],
	by: 'teknik',
	take: [2, 3],
	phrases: [
		say(
			'discussion',
			'Manglen på parkeringspladser ved {afd} blev drøftet. {formand} oplever, at varevogne optager pladserne om natten.'
		),
		say(
			'information',
			'{teknik} orienterede om opsætning af ladestandere til elbiler og om den tilladelse, som boligorganisationen skal søge.',
			{ themes: ['klima_energi'], years: [2020, 2100] }
		),
		say('status', 'Den nye cykelsti forbi {afd} er taget i brug, men skiltningen mangler endnu.'),
		say(
			'discussion',
			'Gener fra gravearbejde ved {område} blev drøftet. {teknik} lovede, at beboerne fremover får besked en uge før.'
		),
		...CHARGING,
		...ROADS
	]
};

export const OUTDOORS: Topic = {
	id: 'outdoors',
	theme: 'udearealer_drift',
	titles: ['Udearealer', 'Grønne områder', 'Udearealer og legepladser'],
	by: 'formand',
	take: [2, 3],
	phrases: [
		say(
			'status',
			'Legepladsen i {afd} er renoveret, og beboerne har selv plantet frugttræer omkring den.'
		),
		say(
			'discussion',
			'Vedligeholdelsen af træerne langs stien ved {område} blev drøftet, da skellet mellem kommunens og boligorganisationens areal er uklart.'
		),
		say(
			'information',
			'Driften i {afd} er gået over til vildere græs på halvdelen af arealet. Det har givet både ros og klager.'
		),
		say('status', 'Regnvandsbedene i {afd} har stået deres prøve under skybruddet i sommer.', {
			themes: ['klima_energi'],
			years: [2019, 2100]
		}),
		...WEATHER,
		...GREEN
	]
};

export const HERITAGE: Topic = {
	id: 'heritage',
	theme: 'arkitektur_bevaring',
	titles: ['Bevaringsværdier', 'Lokalplan og bevaring', 'Arkitektur'],
	by: 'teknik',
	take: [2, 2],
	phrases: [
		say(
			'information',
			'{teknik} orienterede om registreringen af bevaringsværdige bygninger, som også omfatter nogle af boligorganisationens ældste huse.'
		),
		say(
			'discussion',
			'Boligorganisationen ønsker klarhed over, hvad en høj bevaringsværdi betyder for nye vinduer og altaner.'
		),
		say(
			'status',
			'Lokalplanen for {område} er sendt i høring, og boligorganisationen har afgivet svar.'
		)
	]
};
