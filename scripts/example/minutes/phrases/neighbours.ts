import { say } from '../phrase.ts';

/** What is said of life between neighbours: the lists of the topics go on here. */
export const SAFE_STREETS = [
	say(
		'discussion',
		'Knallertkørsel på stierne i {afd} er til gene om aftenen. {social} tager det op med klubben.',
		{ themes: ['boern_unge'] }
	),
	say(
		'status',
		'Kælderindbrud ramte [otte|ti|tolv] beboere i {afd} i foråret, og der er sat nye døre i.'
	),
	say(
		'discussion',
		'{formand} efterlyste, at politiet er mere synligt i {område}, især i skoleferierne.'
	),
	say(
		'status',
		'Naboskabsmæglere i {afd} har hjulpet i [fem|syv|ni] sager om støj og truende tone.',
		{ themes: ['boligsocial_indsats'], years: [2023, 2100] }
	),
	say(
		'information',
		'Gruppen af unge ved butikkerne i {område} er blevet mindre, efter at klubben fik åbent fredag aften.',
		{ themes: ['boern_unge'] }
	),
	say(
		'discussion',
		'Flere beboere undgår parkeringskælderen i {afd} efter mørkets frembrud. Lys og spejle er bestilt.',
		{ years: [2023, 2100] }
	)
];

export const TOGETHER = [
	say(
		'status',
		'Fællesspisningen i {område} samler [tredive|fyrre|halvtreds] beboere hver anden torsdag.'
	),
	say(
		'discussion',
		'Nabohjælpen i {afd} er vokset, og {formand} efterlyste en forsikring, der dækker de frivillige.'
	),
	say(
		'information',
		'{social} fortalte, at den boligsociale indsats i {område} er sikret til og med {næste}.'
	),
	say(
		'status',
		'Bydelens kvindecafé har fundet plads i beboerhuset og holder åbent to formiddage om ugen.'
	)
];

export const IN_NEED = [
	say(
		'discussion',
		'Naboer til en beboer med misbrug i {afd} føler sig magtesløse. {social} fortalte, hvad kommunen kan gøre uden samtykke.'
	),
	say(
		'status',
		'Økonomisk rådgivning for lejere i {afd} bliver nu givet i fælleshuset, og halvdelen af tiderne er brugt.',
		{ themes: ['husleje'] }
	),
	say(
		'information',
		'{social} orienterede om hjemløseindsatsen og om behovet for billige boliger med støtte.',
		{ themes: ['udlejning_anvisning'], years: [2022, 2100] }
	),
	say(
		'discussion',
		'Samling af ting i boligen er en brandrisiko, og driften i {afd} vil gerne kunne ringe til nogen om det.'
	)
];

export const YOUNG = [
	say('discussion', 'Lektiehjælpen i {område} mangler frivillige til matematik og dansk.'),
	say(
		'status',
		'Et hold unge har malet gavlen i {afd} sammen med en kunstner, og den har fået lov at stå i fred.'
	),
	say(
		'information',
		'{social} fortalte om ungerådet, hvor to pladser er holdt fri til unge fra {område}.'
	)
];

export const OLD = [
	say(
		'status',
		'Seniorbofællesskabet i {afd} har fået en venteliste på [fjorten|tyve|seksogtyve] par.',
		{ years: [2019, 2100] }
	),
	say(
		'discussion',
		'Dørtrin og tunge yderdøre i {afd} blev nævnt som en hindring for beboere med rollator.'
	)
];

export const DEMOCRATIC = [
	say(
		'discussion',
		'Fremmødet på afdelingsmødet i {afd} var lavt, selv om huslejen var på dagsordenen. Et forsøg med børnepasning fortsætter.'
	),
	say(
		'status',
		'Beboere i {afd} kan nu stille forslag til afdelingsmødet fra telefonen, og antallet af forslag er fordoblet.',
		{ themes: ['digitalisering'], years: [2022, 2100] }
	),
	say(
		'decision',
		'Organisationsbestyrelsen har besluttet, at nye medlemmer får en fast makker det første år.'
	)
];
