import { say } from '../phrase.ts';

/** Heat and power: gas goes out, district heating comes, prices jump in between. */
export const HEAT = [
	say(
		'status',
		'Naturgasfyrene i {afd} er serviceret, og varmeudgiften er stort set [uændret|den samme som året før].',
		{ years: [2017, 2020] }
	),
	say(
		'discussion',
		'{formand} spurgte, hvor længe naturgas er den billigste løsning i {afd}. {teknik} henviste til den kommende varmeplan.',
		{ years: [2017, 2021] }
	),
	say(
		'information',
		'{teknik} oplyste, at der ikke er planlagt fjernvarme ved {område} i de første år.',
		{ years: [2017, 2019] }
	),
	say(
		'information',
		'Forsyningsselskabet er gået i gang med en ny fjernvarmecentral, og {afd} kan tidligst blive koblet på i {næste}.',
		{ years: [2019, 2022] }
	),
	say(
		'status',
		'Fjernvarmeudbygningen ved {område} er [forsinket et halvt år|foran tidsplanen|sat i gang i den nordlige ende].',
		{ years: [2020, 2100] }
	),
	say(
		'discussion',
		'Prisen for fjernvarmetilslutning af {afd} blev drøftet. Boligorganisationen vil have regnet på, om udgiften kan holdes inden for den nuværende husleje.',
		{ themes: ['husleje'], years: [2021, 2025] }
	),
	say(
		'status',
		'Naturgasfyrene i {afd} udfases, når fjernvarmerørene er lagt. {forretningsfører} regner med {næste}.',
		{ years: [2021, 2024] }
	),
	say('status', 'Det sidste naturgasfyr i {afd} er slukket, og afdelingen får nu fjernvarme.', {
		years: [2023, 2100]
	}),
	say(
		'discussion',
		'Fjernvarmeprisen er steget for andet år i træk, og {formand} bad kommunen tage sagen op med forsyningsselskabet.',
		{ themes: ['husleje'], years: [2022, 2100] }
	),
	say(
		'discussion',
		'Varmepumper i de afdelinger, der ligger uden for fjernvarmenettet, blev drøftet. Støjkravene er den største hindring.',
		{ years: [2021, 2100] }
	),
	say(
		'information',
		'Energikrisen har fået mange beboere i {afd} til at skrue ned for varmen, og aconto-betalingen er sat op.',
		{ years: [2022, 2023] }
	),
	say(
		'information',
		'{social} orienterede om reglerne for varmehjælp, som mange i {afd} har søgt under energikrisen.',
		{ themes: ['udsatte_borgere'], years: [2022, 2023] }
	),
	say(
		'status',
		'Lavtemperatur på fjernvarmen er afprøvet i {afd}, og returvandet er blevet koldere, uden at beboerne har mærket det.',
		{ years: [2024, 2100] }
	),
	say(
		'discussion',
		'Forsyningsselskabets nye fjernvarmetarif blev vendt. Den rammer især afdelinger med gamle varmecentraler.',
		{ years: [2024, 2100] }
	),
	say(
		'status',
		'Solcelleanlægget på {afd} har i sit første år dækket [en femtedel|en fjerdedel|en tredjedel] af fællesstrømmen.',
		{ years: [2021, 2100] }
	),
	say(
		'information',
		'Et energifællesskab mellem {afd} og naboafdelingen er ved at blive stiftet, så strøm fra solcellerne kan deles.',
		{ years: [2023, 2100] }
	),
	say(
		'status',
		'Vinduerne i {afd} er skiftet som led i energirenoveringen, og trækgenerne er væk.',
		{ themes: ['renovering_helhedsplan'] }
	)
];
