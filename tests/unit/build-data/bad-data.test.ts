import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/lib/text/index.ts';
import {
	GOOD,
	MEETING,
	placeOf,
	problemsOf,
	replaced,
	withFile,
	withoutFile,
	type Files
} from './small-dataset.ts';

/** One change to the good dataset, and the one line that it must give. */
type Case = readonly [name: string, files: Files, line: string | RegExp];

const bad = (name: string, path: string, from: string, to: string, line: string | RegExp): Case => [
	name,
	replaced(GOOD, `proeve/${path}`, from, to),
	line
];
const badMeeting = (name: string, from: string, to: string, line: string | RegExp): Case => [
	name,
	replaced(GOOD, MEETING, from, to),
	line
];

const AT = MEETING.replaceAll('.', '\\.');
const inMeeting = (rest: string): RegExp => new RegExp(`^${AT}:\\d+:\\d+ ${rest}`, 'u');

describe('the good dataset', () => {
	it('has nothing wrong with it', async () => {
		expect((await problemsOf(GOOD)).map(problemLine)).toEqual([]);
	});
});

const REFERENCES: readonly Case[] = [
	bad(
		'an organisation in observations',
		'observations.csv',
		'organisation:bakken',
		'organisation:baken',
		'proeve/observations.csv:2:subject unknown-reference – "organisation:baken" findes ikke – ret navnet, eller tilføj det i organisations.csv'
	),
	bad(
		'an indicator',
		'observations.csv',
		'ledige_boliger',
		'ledige_bolliger',
		/^proeve\/observations\.csv:4:indicator unknown-reference – "ledige_bolliger" findes ikke – .*indicators\.json$/u
	),
	bad(
		'an indicator on the overview',
		'dataset.json',
		'"tab_lejeledighed"',
		'"tab_leje"',
		/^proeve\/dataset\.json:13:3 unknown-reference – "tab_leje" findes ikke/u
	),
	bad(
		'a source of an observation',
		'observations.csv',
		'official;regnskab;',
		'official;regnskaber;',
		/^proeve\/observations\.csv:2:source unknown-reference – "regnskaber" findes ikke – .*sources\.json$/u
	),
	bad(
		'a source of a target',
		'targets.csv',
		'2028.;referat-2024',
		'2028.;referat-2042',
		/^proeve\/targets\.csv:2:source unknown-reference/u
	),
	bad(
		'the organisation of a department',
		'departments.csv',
		'bakken-2;bakken',
		'bakken-2;bakke',
		/^proeve\/departments\.csv:3:organisation unknown-reference – "bakke"/u
	),
	bad(
		'the area of a department',
		'departments.csv',
		';soeparken;',
		';soparken;',
		/^proeve\/departments\.csv:2:area unknown-reference – "soparken" .*areas\.csv$/u
	),
	bad(
		'an indicator of an own benchmark',
		'benchmarks.csv',
		'tab_lejeledighed;sector',
		'tab_ledighed;sector',
		/^proeve\/benchmarks\.csv:2:indicator unknown-reference/u
	),
	badMeeting(
		'a theme',
		'"demokrati_valg"',
		'"valg"',
		inMeeting('unknown-reference – "valg" .*themes\\.json$')
	),
	badMeeting(
		'the source of a meeting',
		'"source": "referat-2024"',
		'"source": "referat-2025"',
		inMeeting('unknown-reference – "referat-2025" .*sources\\.json$')
	),
	badMeeting(
		'the subject of a figure',
		'"area:soeparken"',
		'"area:soeparkerne"',
		inMeeting('unknown-reference – "area:soeparkerne" .*areas\\.csv$')
	),
	badMeeting(
		'the unit of a figure',
		'"unit": "%"',
		'"unit": "procent"',
		inMeeting('unknown-reference – "procent" .*units\\.json$')
	),
	badMeeting(
		'an earlier commitment',
		'2023-05-02-proeveby-bakken#c1',
		'2023-05-02-proeveby-bakken#c9',
		inMeeting('unknown-reference – "2023-05-02-proeveby-bakken#c9"')
	)
];

const VALUES: readonly Case[] = [
	bad(
		'a percent of 480',
		'observations.csv',
		'KV2021;alle;48;',
		'KV2021;alle;480;',
		'proeve/observations.csv:5:value out-of-range – 480 ligger uden for det mulige for % (0 til 100) – ret tallet eller enheden'
	),
	bad(
		'a number that is none, below a cell of two lines',
		'observations.csv',
		'65,5',
		'ca. 65',
		/^proeve\/observations\.csv:7:value unreadable-number – "ca\. 65" kan ikke læses som et tal/u
	),
	bad(
		'an ambiguous number',
		'observations.csv',
		'alle;5700;',
		'alle;8,000;',
		/^proeve\/observations\.csv:2:value ambiguous-number – "8,000" kan læses på to måder: 8 eller 8\.000 –/u
	),
	bad(
		'a span of numbers',
		'observations.csv',
		'alle;5700;',
		'alle;5-9;',
		/^proeve\/observations\.csv:2:value unreadable-number – "5-9"/u
	),
	bad(
		'half a dwelling',
		'departments.csv',
		'family;200;',
		'family;200,5;',
		/^proeve\/departments\.csv:2:dwellings wrong-type – "200,5" .*helt tal/u
	),
	bad(
		'a bad period',
		'observations.csv',
		';2022;alle',
		';22;alle',
		/^proeve\/observations\.csv:2:period bad-period – "22" er ikke en periode/u
	),
	bad(
		'a day that is none',
		'observations.csv',
		'2024-06-01',
		'2024-06-31',
		/^proeve\/observations\.csv:2:fetched bad-format – "2024-06-31"/u
	),
	bad(
		'a date the Danish way',
		'dataset.json',
		'"2024-06-30"',
		'"30-06-2024"',
		/^proeve\/dataset\.json:11:15 bad-format – "30-06-2024" .*2025-05-23/u
	),
	bad(
		'neither value nor status',
		'observations.csv',
		';;negativ;',
		';;;',
		/^proeve\/observations\.csv:3:value value-or-status – rækken har hverken værdi eller status/u
	),
	bad(
		'missing, yet with a value',
		'observations.csv',
		';2023;alle;;;missing',
		';2023;alle;3;;missing',
		/^proeve\/observations\.csv:4:value missing-with-value/u
	),
	bad(
		'no source',
		'observations.csv',
		'official;regnskab;',
		'official;;',
		/^proeve\/observations\.csv:2:source missing-source/u
	),
	bad(
		'a word that is not one of the possible',
		'observations.csv',
		'official',
		'officiel',
		/^proeve\/observations\.csv:2:quality not-allowed – "officiel" .* – vælg mellem: official, minutes/u
	),
	bad(
		'a level it is not measured at',
		'observations.csv',
		'area:soeparken;valgdeltagelse_kv',
		'area:soeparken;dispositionsfond_disponibel',
		/^proeve\/observations\.csv:5:subject wrong-level/u
	)
];

const REGISTER: readonly Case[] = [
	bad(
		'a twin observation, named with the first one',
		'observations.csv',
		'2023;alle;;negativ',
		'2022;alle;;negativ',
		/^proeve\/observations\.csv:3:period duplicate-observation – .* i 2022 står allerede i proeve\/observations\.csv:2/u
	),
	bad(
		'an id used twice',
		'departments.csv',
		'bakken-2;',
		'bakken-1;',
		/^proeve\/departments\.csv:3:id duplicate-id – id "bakken-1" bruges allerede/u
	),
	bad(
		'a successor that does not exist',
		'organisations.csv',
		'2022-12-31;bakken',
		'2022-12-31;bakke',
		/^proeve\/organisations\.csv:3:successor unknown-reference – "bakke"/u
	),
	bad(
		'a successor that starts too late',
		'organisations.csv',
		'Bakken|BF Bakken;;;',
		'Bakken|BF Bakken;2023-01-02;;',
		/^proeve\/organisations\.csv:3:successor successor-gap/u
	),
	bad(
		'an end before the beginning',
		'departments.csv',
		'1968;;',
		'1968;2020-01-01;2019-12-31',
		/^proeve\/departments\.csv:2:valid_to validity-reversed – valid_to \(2019-12-31\) ligger før valid_from \(2020-01-01\)/u
	),
	bad(
		'a dataset with another id than its folder',
		'dataset.json',
		'"id": "proeve"',
		'"id": "andet"',
		/^proeve\/dataset\.json:2:8 dataset-id – .* – brug "proeve"/u
	),
	[
		'an example that names a real organisation',
		replaced(
			replaced(GOOD, 'proeve/dataset.json', '"real"', '"example"'),
			'proeve/organisations.csv',
			'Boligforeningen Æblet',
			'Lejerbo Æblet'
		),
		/^proeve\/organisations\.csv:4:name real-organisation – .*"Lejerbo Æblet".*lejerbo/u
	]
];

const MINUTES: readonly Case[] = [
	badMeeting(
		'a span that does not hold its figure',
		'"value": 48',
		'"value": 49',
		inMeeting('span-without-figure – tallet 49 står ikke på stedet; der står "48 %"')
	),
	badMeeting(
		'a figure in another unit',
		'"unit": "%"',
		'"unit": "kr."',
		inMeeting('wrong-unit – enheden kr\\. passer ikke til indikatoren – brug %')
	),
	badMeeting(
		'overlapping passages',
		placeOf('Formanden bød velkommen.').join(`,\n${'\t'.repeat(6)}`),
		`${String(placeOf('Formanden')[0])}, ${String(placeOf('48 %')[1])}`,
		inMeeting('span-order – stedet for 2\\.1 overlapper')
	),
	badMeeting(
		'a commitment outside its source',
		`${String(placeOf('tionen undersøger sagen')[1])}\n\t\t\t]\n\t\t}\n\t],\n\t"warnings"`,
		'9999\n\t\t\t]\n\t\t}\n\t],\n\t"warnings"',
		inMeeting('span-outside – stedet .*9\\.999 ligger uden for kildens')
	),
	badMeeting(
		'a warning at an empty place',
		`${String(placeOf('sagen')[0])},\n\t\t\t\t${String(placeOf('sagen')[1])}`,
		'7,\n\t\t\t\t7',
		inMeeting('span-without-value – stedet i kilden er tomt')
	),
	badMeeting(
		'a passage id used twice',
		'"id": "2.2"',
		'"id": "2.1"',
		inMeeting('duplicate-id – id "2\\.1"')
	),
	badMeeting(
		'an item number used twice',
		'"number": "2"',
		'"number": "1"',
		inMeeting('duplicate-id – id "1"')
	),
	badMeeting(
		'a commitment that continues itself',
		'2023-05-02-proeveby-bakken#c1',
		'2024-05-02-proeveby-bakken#c1',
		inMeeting('continues-later')
	),
	badMeeting(
		'a municipality nobody knows',
		'"municipality": "proeveby"',
		'"municipality": "proveby"',
		inMeeting('unknown-reference – "municipality:proveby"')
	),
	badMeeting(
		'an unknown field, at its own place',
		'"forum": null,',
		'"forum": null,\n\t\t\t"formu": null,',
		inMeeting('unknown-field – feltet "formu" kendes ikke')
	),
	badMeeting(
		'a field left out',
		'"owner": "organisation",',
		'',
		inMeeting('missing-value – commitments\\.0\\.owner mangler')
	),
	badMeeting(
		'text where a number belongs',
		'"dialogue_year": 2024',
		'"dialogue_year": "2024"',
		inMeeting('wrong-type – "2024" er ikke af den rigtige slags \\(ventet: (?:helt )?tal\\)')
	)
];

describe.each([
	['a broken reference', REFERENCES],
	['a value', VALUES],
	['the register', REGISTER],
	['minutes', MINUTES]
])('%s', (_, cases) => {
	it.each(cases)('%s', async (_name, files, line) => {
		const lines = (await problemsOf(files)).map(problemLine);
		const others = lines.filter((one) =>
			typeof line === 'string' ? one !== line : !line.test(one)
		);
		expect(lines.length - others.length, lines.join('\n')).toBe(1);
		// What follows from the same slip may be told beside it, but only of the same file.
		const file = lines.find((one) => !others.includes(one))?.split(':')[0] ?? '';
		expect(others.filter((one) => !one.startsWith(file))).toEqual([]);
	});
});

describe('a meeting whose id does not fit', () => {
	it('is told with the id that does, and with the name of its file', async () => {
		const path = MEETING.replace('05-02', '05-03');
		const files = withFile(withoutFile(GOOD, MEETING), path, GOOD.get(MEETING) ?? '');
		expect((await problemsOf(files)).map(problemLine)).toEqual([
			`${path}:2:8 meeting-file – filens navn passer ikke til mødets id "2024-05-02-proeveby-bakken" – kald filen 2024-05-02-proeveby-bakken.json`
		]);
		const moved = replaced(GOOD, MEETING, '"date": "2024-05-02"', '"date": "2024-05-03"');
		expect((await problemsOf(moved)).map(problemLine)).toEqual([
			`${MEETING}:2:8 meeting-id – id "2024-05-02-proeveby-bakken" passer ikke til mødets dato, kommune og organisation – brug "2024-05-03-proeveby-bakken"`
		]);
	});
});
