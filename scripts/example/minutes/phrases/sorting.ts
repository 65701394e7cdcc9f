import { say } from '../phrase.ts';

/** Waste by its kinds, which get more over the years. */
export const SORTING = [
	say(
		'discussion',
		'Affaldsskakterne i {afd} lukkes til foråret. Beboerne er delte i spørgsmålet.',
		{
			years: [2017, 2022]
		}
	),
	say(
		'status',
		'Sortering af madaffald er indført i {afd} med grønne poser og en lille spand til køkkenet.',
		{ years: [2019, 2100] }
	),
	say(
		'discussion',
		'Madaffaldet fra {afd} indeholder for meget plastik, og [to|tre] tømninger er blevet afvist.',
		{ years: [2021, 2100] }
	),
	say(
		'information',
		'Tekstilaffald kommer til som en ny fraktion, og {teknik} gennemgik, hvor beholderne kan stå.',
		{ years: [2023, 2100] }
	),
	say(
		'status',
		'Storskraldsordningen er lagt om, så beboerne i {afd} bestiller afhentning i en app.',
		{ themes: ['digitalisering'], years: [2021, 2100] }
	),
	say(
		'status',
		'Affaldsøen ved {afd} er bygget om og har fået lys og låge. Der bliver nu stillet mindre ved siden af.',
		{ themes: ['tryghed_kriminalitet'], years: [2023, 2100] }
	),
	say(
		'status',
		'Mængden af restaffald i {afd} er faldet med [en tiendedel|en ottendedel], siden affaldsambassadørerne begyndte at gå fra dør til dør.',
		{ years: [2020, 2100] }
	),
	say(
		'information',
		'Genbrugsrummet i {afd} passes af frivillige, og [barnevogne|bøger|cykler] skifter ejer hver uge.',
		{ years: [2019, 2100] }
	),
	say(
		'discussion',
		'Henkastet affald omkring {område} er værst efter weekenden. {formand} foreslog en fast oprydningsdag.'
	),
	say(
		'discussion',
		'Tvivlen om, hvor pizzabakker og mælkekartoner hører til, er fortsat det hyppigste affaldsspørgsmål til driften.',
		{ years: [2021, 2100] }
	)
];
