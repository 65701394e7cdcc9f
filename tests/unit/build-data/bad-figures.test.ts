import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/lib/text/index.ts';
import { inMinutes, slip, slipInMinutes, testSlips, type Slip } from './slip.ts';
import { GOOD, problemsOf } from './small-dataset.ts';

describe('the good dataset', () => {
	it('has nothing wrong with it', async () => {
		expect((await problemsOf(GOOD)).map(problemLine)).toEqual([]);
	});
});

const REFERENCES: readonly Slip[] = [
	slip(
		'an organisation in observations',
		'observations.csv',
		'organisation:bakken',
		'organisation:baken',
		'proeve/observations.csv:2:subject unknown-reference – "organisation:baken" findes ikke – ret navnet, eller tilføj det i organisations.csv'
	),
	slip(
		'an indicator',
		'observations.csv',
		'ledige_boliger',
		'ledige_bolliger',
		/^proeve\/observations\.csv:4:indicator unknown-reference – "ledige_bolliger" findes ikke – .*indicators\.json$/u
	),
	slip(
		'an indicator on the overview',
		'dataset.json',
		'"tab_lejeledighed"',
		'"tab_leje"',
		/^proeve\/dataset\.json:13:3 unknown-reference – "tab_leje" findes ikke/u
	),
	slip(
		'a source of an observation',
		'observations.csv',
		'official;regnskab;',
		'official;regnskaber;',
		/^proeve\/observations\.csv:2:source unknown-reference – "regnskaber" findes ikke – .*sources\.json$/u
	),
	slip(
		'a source of a target',
		'targets.csv',
		'2028.;referat-2024',
		'2028.;referat-2042',
		/^proeve\/targets\.csv:2:source unknown-reference/u
	),
	slip(
		'the organisation of a department',
		'departments.csv',
		'bakken-2;bakken',
		'bakken-2;bakke',
		/^proeve\/departments\.csv:3:organisation unknown-reference – "bakke"/u
	),
	slip(
		'the area of a department',
		'departments.csv',
		';soeparken;',
		';soparken;',
		/^proeve\/departments\.csv:2:area unknown-reference – "soparken" .*areas\.csv$/u
	),
	slip(
		'an indicator of an own benchmark',
		'benchmarks.csv',
		'tab_lejeledighed;sector',
		'tab_ledighed;sector',
		/^proeve\/benchmarks\.csv:2:indicator unknown-reference/u
	),
	slipInMinutes(
		'a theme',
		'"demokrati_valg"',
		'"valg"',
		inMinutes('unknown-reference – "valg" .*themes\\.json$')
	),
	slipInMinutes(
		'the source of a meeting',
		'"source": "referat-2024"',
		'"source": "referat-2025"',
		inMinutes('unknown-reference – "referat-2025" .*sources\\.json$')
	),
	slipInMinutes(
		'the subject of a figure',
		'"area:soeparken"',
		'"area:soeparkerne"',
		inMinutes('unknown-reference – "area:soeparkerne" .*areas\\.csv$')
	),
	slipInMinutes(
		'the unit of a figure',
		'"unit": "%"',
		'"unit": "procent"',
		inMinutes('unknown-reference – "procent" .*units\\.json$')
	),
	slipInMinutes(
		'an earlier commitment',
		'2023-05-02-proeveby-bakken#c1',
		'2023-05-02-proeveby-bakken#c9',
		inMinutes('unknown-reference – "2023-05-02-proeveby-bakken#c9"')
	)
];

const VALUES: readonly Slip[] = [
	slip(
		'a percent of 480',
		'observations.csv',
		'KV2021;alle;48;',
		'KV2021;alle;480;',
		'proeve/observations.csv:5:value out-of-range – 480 ligger uden for det mulige for % (0 til 100) – ret tallet eller enheden'
	),
	slip(
		'a number that is none, below a cell of two lines',
		'observations.csv',
		'65,5',
		'ca. 65',
		/^proeve\/observations\.csv:7:value unreadable-number – "ca\. 65" kan ikke læses som et tal/u
	),
	slip(
		'an ambiguous number',
		'observations.csv',
		'alle;5700;',
		'alle;8,000;',
		/^proeve\/observations\.csv:2:value ambiguous-number – "8,000" kan læses på to måder: 8 eller 8\.000 –/u
	),
	slip(
		'a span of numbers',
		'observations.csv',
		'alle;5700;',
		'alle;5-9;',
		/^proeve\/observations\.csv:2:value unreadable-number – "5-9"/u
	),
	slip(
		'half a dwelling',
		'departments.csv',
		'family;200;',
		'family;200,5;',
		/^proeve\/departments\.csv:2:dwellings wrong-type – "200,5" .*helt tal/u
	),
	slip(
		'a bad period',
		'observations.csv',
		';2022;alle',
		';22;alle',
		/^proeve\/observations\.csv:2:period bad-period – "22" er ikke en periode/u
	),
	slip(
		'a day that is none',
		'observations.csv',
		'2024-06-01',
		'2024-06-31',
		/^proeve\/observations\.csv:2:fetched bad-format – "2024-06-31"/u
	),
	slip(
		'a date the Danish way',
		'dataset.json',
		'"2024-06-30"',
		'"30-06-2024"',
		/^proeve\/dataset\.json:11:15 bad-format – "30-06-2024" .*2025-05-23/u
	),
	slip(
		'neither value nor status',
		'observations.csv',
		';;negativ;',
		';;;',
		/^proeve\/observations\.csv:3:value value-or-status – rækken har hverken værdi eller status/u
	),
	slip(
		'missing, yet with a value',
		'observations.csv',
		';2023;alle;;;missing',
		';2023;alle;3;;missing',
		/^proeve\/observations\.csv:4:value missing-with-value/u
	),
	slip(
		'no source',
		'observations.csv',
		'official;regnskab;',
		'official;;',
		/^proeve\/observations\.csv:2:source missing-source/u
	),
	slip(
		'a word that is not one of the possible',
		'observations.csv',
		'official',
		'officiel',
		/^proeve\/observations\.csv:2:quality not-allowed – "officiel" .* – vælg mellem: official, minutes/u
	),
	slip(
		'a level it is not measured at',
		'observations.csv',
		'area:soeparken;valgdeltagelse_kv',
		'area:soeparken;dispositionsfond_disponibel',
		/^proeve\/observations\.csv:5:subject wrong-level/u
	)
];

describe('a broken reference to', () => testSlips(REFERENCES));
describe('a value', () => testSlips(VALUES));
