import { say } from '../phrase.ts';

/** More of houses, flats and what they cost; the lists of the topics go on here. */
export const SITES = [
	say(
		'status',
		'Der er fundet asbest i [loftsplader|rørisolering|gamle fliser] i {afd}, så arbejdet tager længere tid.'
	),
	say(
		'information',
		'Faldstammerne i {afd} skal skiftes, og beboerne må undvære badet i [to|tre] uger.',
		{ themes: ['vedligehold_granskning'] }
	),
	say(
		'status',
		'Tilgængeligheden i {afd} forbedres med [tre|fire] elevatorer, som er lagt ind i helhedsplanen.',
		{ themes: ['aeldre_pleje'] }
	),
	say('decision', 'Genbrug af mursten og døre er skrevet ind i udbuddet for {afd}.', {
		themes: ['klima_energi'],
		years: [2021, 2100]
	}),
	say(
		'discussion',
		'Håndværkermanglen har udskudt renoveringen af {afd}, og der er kun kommet ét bud på ventilationen.',
		{ instead: 'stage', years: [2021, 2024] }
	)
];

export const UPKEEP = [
	say(
		'discussion',
		'Forskellen på granskerens og driftens bedømmelse af {afd} blev drøftet. Parterne vil følge, om levetiderne holder.',
		{ years: [2021, 2100] }
	),
	say(
		'status',
		'Gulvene i {afd} slibes nu ved fraflytning i stedet for efter en fast plan, og det har vist sig billigere.'
	),
	say(
		'information',
		'Droner er brugt til at gennemgå tagene i {afd}, og [to|fire] utætheder blev fundet i tide.',
		{ themes: ['digitalisering'], years: [2020, 2100] }
	)
];

export const COSTS = [
	say(
		'information',
		'Inflationen har gjort renholdelse og materialer dyrere, og budgettet for {nu} måtte laves om midt på året.',
		{ themes: ['husleje'], years: [2022, 2023] }
	),
	say(
		'status',
		'To afdelinger deler nu maskiner og varmemester, og erfaringerne fra driftsfællesskabet er gode.'
	),
	say(
		'discussion',
		'Forsikringspræmien for {afd} er steget mest, og {forretningsfører} vil gennemgå skadehistorikken med mægleren.',
		{ years: [2021, 2100] }
	)
];

export const HOMES = [
	say(
		'information',
		'Boligjægere uden lokal tilknytning fylder på listen, og {forretningsfører} foreslog at hæve gebyret for at stå passivt.',
		{ years: [2020, 2100] }
	),
	say(
		'discussion',
		'{social} efterspurgte flere små boliger til unge, der flytter hjemmefra med støtte.',
		{ themes: ['udsatte_borgere'] }
	),
	say(
		'status',
		'De fleste, der fik en bolig efter den fleksible udlejning i {afd}, er i arbejde eller uddannelse.',
		{ themes: ['beboersammensaetning_omraader'] }
	)
];

export const GREEN = [
	say(
		'status',
		'Biodiversiteten i {afd} er talt op af skolens ældste klasser, som fandt flere sommerfugle end året før.',
		{ themes: ['boern_unge'], years: [2020, 2100] }
	),
	say('discussion', 'Højbedene i {afd} er populære, men vandingen i ferien mangler en løsning.'),
	say(
		'status',
		'Naturlegepladsen i {afd} er indviet, og [børnehaven|dagplejen|klubben] bruger den om formiddagen.',
		{ themes: ['boern_unge'], years: [2019, 2100] }
	)
];

export const PAPERS = [
	say(
		'information',
		'Tidsplanen for næste års dokumentationspakke blev gennemgået, så bestyrelsen kan nå at behandle den.'
	),
	say(
		'discussion',
		'{formand} ønskede en kortere udgave af styringsrapporten, som også kan læses af nye medlemmer.'
	),
	say(
		'information',
		'{sekretariat} viste, hvordan boligorganisationens nøgletal for {år} ligger over tid.'
	),
	say(
		'status',
		'{forretningsfører} oplyste, at to afdelingers regnskaber er rettet efter revisors gennemgang. Rettelserne er små.'
	),
	say(
		'discussion',
		'Fordelingen af fælles udgifter mellem afdelingerne blev gennemgået, da nogle beboere havde spurgt til den.'
	)
];

/** Said under digital subjects. */
export const SCREENS = [
	say(
		'status',
		'Beboerportalen er åbnet for {afd}, og [hver anden|to ud af tre] husstande har logget på.',
		{ years: [2018, 2100] }
	),
	say(
		'information',
		'En chatbot svarer nu på de hyppigste spørgsmål om fraflytning, og svarene bliver gennemgået hver måned.',
		{ years: [2023, 2100] }
	),
	say(
		'discussion',
		'Brugen af kunstig intelligens til at sortere henvendelser blev drøftet. {formand} ønsker, at et menneske altid svarer til sidst.',
		{ years: [2024, 2100] }
	)
];
