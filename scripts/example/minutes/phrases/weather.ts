import { say } from '../phrase.ts';

/** Cloudbursts and what is built against them; more of it with every year. */
export const WEATHER = [
	say(
		'status',
		'Skybruddet i [juli|august] satte kældre under vand i {afd}. Skaden er meldt til forsikringen.',
		{ years: [2017, 2100] }
	),
	say('status', 'Der er sat højvandslukker på afløbene i {afd} efter det seneste skybrud.', {
		themes: ['vedligehold_granskning'],
		years: [2018, 2100]
	}),
	say(
		'information',
		'{teknik} orienterede om skybrudsplanen og om de skybrudsveje, der fremover skal lede vandet uden om {område}.',
		{ years: [2020, 2100] }
	),
	say(
		'information',
		'Skybrudssikringen af {afd} er skitseret med et regnvandsbassin og lave volde på det grønne areal.',
		{ themes: ['udearealer_drift'], years: [2021, 2100] }
	),
	say(
		'discussion',
		'Betalingen for skybrudssikring blev drøftet, da også naboerne får gavn af den. Parterne ser på en fordeling mellem afdeling, kommune og forsyningsselskab.',
		{ years: [2022, 2100] }
	),
	say(
		'status',
		'Det nye regnvandsbassin ved {område} blev fyldt til kanten under efterårets skybrud og holdt.',
		{ years: [2023, 2100] }
	),
	say(
		'information',
		'Klimatilpasning er blevet et fast afsnit i vedligeholdelsesplanerne, og {afd} er den første afdeling.',
		{ themes: ['vedligehold_granskning'], years: [2023, 2100] }
	),
	say(
		'discussion',
		'Hedebølgen gjorde taglejlighederne i {afd} meget varme, og beboerne har spurgt efter solafskærmning.',
		{ years: [2018, 2019] }
	),
	say(
		'discussion',
		'Efter endnu en hedebølge vil bestyrelsen undersøge solafskærmning og flere træer i {afd}.',
		{ themes: ['udearealer_drift'], years: [2022, 2100] }
	),
	say(
		'status',
		'Efterårets storm væltede [fire|seks|ni] træer i {afd}, og oprydningen tog tre uger.',
		{ themes: ['udearealer_drift'], years: [2021, 2100] }
	),
	say(
		'discussion',
		'Forsikringsselskabet har hævet selvrisikoen ved skybrudsskader, og {formand} spurgte, om klimatilpasningsplanen kan få den ned igen.',
		{ themes: ['effektivisering_drift'], years: [2023, 2100] }
	)
];
