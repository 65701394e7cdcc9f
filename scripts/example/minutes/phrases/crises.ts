import { say } from '../phrase.ts';

/** What people mean by being prepared; the words get more and nearer home. */
export const AT_HOME = [
	say(
		'information',
		'Krigen i Europa har fået flere beboere i {afd} til at spørge efter beskyttelsesrum. {direktør} orienterede om, hvad der findes.',
		{ years: [2022, 2100] }
	),
	say(
		'discussion',
		'Prepping er blevet et samtaleemne i {afd}, og [bestyrelsen|en gruppe beboere|varmemesteren] har lavet en liste over, hvad man bør have hjemme.',
		{ years: [2024, 2100] }
	),
	say(
		'status',
		'Hver husstand i {afd} har fået en folder om hjemmeberedskab med plads til egne telefonnumre.',
		{ years: [2024, 2100] }
	),
	say(
		'status',
		'Beboerne har samlet en fælles prepperkasse i fælleshuset med lys, batteriradio og vanddunke.',
		{ themes: ['beboerdemokrati_ledelse'], years: [2025, 2100] }
	),
	say(
		'discussion',
		'{formand} advarede mod, at prepping bliver noget for de få, og ønskede hjemmeberedskab på dagsordenen på alle afdelingsmøder.',
		{ themes: ['beboerdemokrati_ledelse'], years: [2025, 2100] }
	),
	say(
		'information',
		'{teknik} oplyste, at nødstrømsanlægget i {afd} afprøves to gange om året og kan holde varmepumperne i gang i et døgn.',
		{ years: [2022, 2100] }
	),
	say(
		'status',
		'Beredskabsplanen for {afd} beskriver nu, hvem der banker på hos beboere med [hjemmeilt|nødkald|kørestol] ved et strømsvigt.',
		{ themes: ['udsatte_borgere'], years: [2024, 2100] }
	),
	say(
		'status',
		'Vandet i {afd} måtte koges i fem dage, og uddelingen af vanddunke blev brugt som en øvelse i beredskab.',
		{ years: [2023, 2100] }
	),
	say(
		'information',
		'Der holdes en beredskabsøvelse i {område} til [foråret|efteråret], hvor driften, bestyrelsen og kommunen prøver telefonkæden af.',
		{ years: [2024, 2100] }
	)
];

/** Attacks on systems. Said under preparedness as well as under digital subjects. */
export const ATTACKS = [
	say(
		'information',
		'Phishingmails i boligorganisationens navn har narret enkelte beboere, og der er sendt en advarsel ud.',
		{ years: [2019, 2100] }
	),
	say(
		'status',
		'Et forsøg på cyberangreb mod huslejeopkrævningen blev afværget, og medarbejderne har været på kursus.',
		{ years: [2021, 2100] }
	),
	say(
		'discussion',
		'Et cyberangreb på varmestyringen blev nævnt som en reel risiko. {forretningsfører} har bedt leverandøren om en redegørelse for cybersikkerheden.',
		{ years: [2022, 2100] }
	),
	say(
		'status',
		'{adm} blev i foråret ramt af et cyberangreb, der lukkede beboerportalen i [tre|fire|fem] dage. Ingen oplysninger gik tabt.',
		{ years: [2023, 2100] }
	),
	say(
		'discussion',
		'Cyberangrebet mod en leverandør viste, at nøgler og alarmer skal kunne betjenes uden net.',
		{ years: [2024, 2100] }
	),
	say(
		'decision',
		'Parterne besluttede at afprøve en fælles nødplan ved cyberangreb i første halvår af {næste}.',
		{ years: [2025, 2100] }
	)
];

/** From when the doors were closed. */
export const SHUT_DOWN = {
	meetings: say(
		'status',
		'Afdelingsmøderne måtte udsættes på grund af corona, og flere budgetter er godkendt skriftligt.',
		{ years: [2020, 2021] }
	),
	videos: say(
		'information',
		'Bestyrelsesmøderne er under coronanedlukningen holdt som videomøder, og flere yngre har deltaget.',
		{ themes: ['digitalisering'], years: [2020, 2021] }
	),
	calls: say(
		'status',
		'Under coronanedlukningen ringede frivillige til de ældre beboere i {afd} hver uge.',
		{ themes: ['aeldre_pleje'], years: [2020, 2021] }
	),
	lonely: say(
		'discussion',
		'Coronatiden har gjort ensomheden større blandt beboerne i {afd}, og fællesspisningerne er først ved at komme i gang igen.',
		{ years: [2021, 2022] }
	),
	cleaning: say(
		'status',
		'Rengøringen af opgange er øget på grund af corona, og det ses i driftsudgifterne.',
		{ years: [2020, 2021] }
	)
} as const;
