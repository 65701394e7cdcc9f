import { say } from '../phrase.ts';

/** Electric cars: from the first question to a lack of power. Said under climate as well as under traffic. */
export const CHARGING = [
	say(
		'discussion',
		'En beboer i {afd} har spurgt, om en elbil kan oplades på parkeringspladsen. Boligorganisationen har endnu ikke taget stilling.',
		{ years: [2017, 2020] }
	),
	say(
		'status',
		'[Fire|Seks|Otte] ladestandere er sat op i {afd}, og elbilerne bruger dem døgnet rundt.',
		{ themes: ['klima_energi'], years: [2021, 2100] }
	),
	say(
		'discussion',
		'Fordelingen af pladser mellem elbiler og andre biler gav uenighed på afdelingsmødet i {afd}.',
		{ themes: ['beboerdemokrati_ledelse'], years: [2022, 2100] }
	),
	say(
		'information',
		'{teknik} orienterede om elbilladning på kommunens arealer ved {område}, hvor der er valgt en operatør.',
		{ years: [2023, 2100] }
	),
	say(
		'discussion',
		'Elbilernes forbrug presser elnettet i {afd}. Styret elbilopladning om natten blev nævnt som en løsning.',
		{ themes: ['klima_energi'], years: [2024, 2100] }
	),
	say(
		'discussion',
		'Boligorganisationen ønsker en fælles model for ladeinfrastruktur, så hver afdeling ikke skal finde på sin egen.',
		{ years: [2021, 2100] }
	),
	say(
		'status',
		'Hver femte parkeringsplads i {afd} er nu til elbiler, og der er ansøgt om et større stik til resten.',
		{ years: [2023, 2100] }
	),
	say(
		'information',
		'Taksterne for elbilopladning i {afd} følger nu elprisen time for time, og flere lader om natten.',
		{ themes: ['digitalisering'], years: [2024, 2100] }
	),
	say(
		'discussion',
		'Brandsikkerhed ved opladning af elbiler i parkeringskælderen i {afd} blev drøftet. {teknik} sender de gældende regler.',
		{ themes: ['beredskab'], years: [2024, 2100] }
	),
	say(
		'status',
		'Driften har skiftet de sidste dieselbiler ud med [to|tre|fire] små elbiler, som lades på ejendomskontoret.',
		{ themes: ['effektivisering_drift'], years: [2022, 2100] }
	)
];

/** Roads, paths and parking. */
export const ROADS = [
	say('information', 'To biler deles af beboerne i {afd} som et forsøg med en delebilsordning.', {
		years: [2019, 2024]
	}),
	say(
		'discussion',
		'El-løbehjul, der efterlades på stierne ved {område}, er til gene for [gangbesværede|rengøringen|barnevogne].',
		{ years: [2019, 2023] }
	),
	say('status', 'Der kan nu lånes ladcykler i {afd}, og der er bygget et aflåst cykelskur.', {
		years: [2020, 2100]
	}),
	say(
		'discussion',
		'Nedlæggelsen af busstoppestedet ved {område} blev drøftet. Især ældre beboere har fået længere til indkøb.',
		{ themes: ['aeldre_pleje'] }
	),
	say(
		'discussion',
		'Farten på vejen gennem {område} opleves som for høj. {teknik} vil lave en måling og vende tilbage.'
	),
	say(
		'status',
		'Gravearbejdet til fjernvarmen ved {afd} er [afsluttet|to måneder forsinket], og belægningen bliver lagt på plads i takt med det.',
		{ years: [2021, 2100] }
	)
];
