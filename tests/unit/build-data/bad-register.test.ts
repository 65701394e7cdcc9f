import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/lib/text/index.ts';
import { inMinutes, slip, slipInMinutes, testSlips, type Slip } from './slip.ts';
import {
	GOOD,
	MEETING,
	placeOf,
	problemsOf,
	replaced,
	withFile,
	withoutFile
} from './small-dataset.ts';

const REGISTER: readonly Slip[] = [
	slip(
		'a twin observation, named with the first one',
		'observations.csv',
		'2023;alle;;negativ',
		'2022;alle;;negativ',
		/^proeve\/observations\.csv:3:period duplicate-observation – .* i 2022 står allerede i proeve\/observations\.csv:2/u
	),
	slip(
		'an id used twice',
		'departments.csv',
		'bakken-2;',
		'bakken-1;',
		/^proeve\/departments\.csv:3:id duplicate-id – id "bakken-1" bruges allerede/u
	),
	slip(
		'a successor that does not exist',
		'organisations.csv',
		'2022-12-31;bakken',
		'2022-12-31;bakke',
		/^proeve\/organisations\.csv:3:successor unknown-reference – "bakke"/u
	),
	slip(
		'a successor that starts too late',
		'organisations.csv',
		'Bakken|BF Bakken;;;',
		'Bakken|BF Bakken;2023-01-02;;',
		/^proeve\/organisations\.csv:3:successor successor-gap/u
	),
	slip(
		'an end before the beginning',
		'departments.csv',
		'1968;;',
		'1968;2020-01-01;2019-12-31',
		/^proeve\/departments\.csv:2:valid_to validity-reversed – valid_to \(2019-12-31\) ligger før valid_from \(2020-01-01\)/u
	),
	slip(
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
		/^proeve\/organisations\.csv:4:name real-organisation – .*"Lejerbo Æblet".*Lejerbo\)/u
	]
];

const MINUTES: readonly Slip[] = [
	slipInMinutes(
		'a span that does not hold its figure',
		'"value": 48',
		'"value": 49',
		inMinutes('span-without-figure – tallet 49 står ikke på stedet; der står "48 %"')
	),
	slipInMinutes(
		'a figure in another unit',
		'"unit": "%"',
		'"unit": "kr."',
		inMinutes('wrong-unit – enheden kr\\. passer ikke til indikatoren – brug %')
	),
	slipInMinutes(
		'overlapping passages',
		placeOf('Formanden bød velkommen.').join(`,\n${'\t'.repeat(6)}`),
		`${String(placeOf('Formanden')[0])}, ${String(placeOf('48 %')[1])}`,
		inMinutes('span-order – stedet for 2\\.1 overlapper')
	),
	slipInMinutes(
		'a commitment outside its source',
		`${String(placeOf('tionen undersøger sagen')[1])}\n\t\t\t]\n\t\t}\n\t],\n\t"warnings"`,
		'9999\n\t\t\t]\n\t\t}\n\t],\n\t"warnings"',
		inMinutes('span-outside – stedet .*9\\.999 ligger uden for kildens')
	),
	slipInMinutes(
		'a warning at an empty place',
		`${String(placeOf('sagen')[0])},\n\t\t\t\t${String(placeOf('sagen')[1])}`,
		'7,\n\t\t\t\t7',
		inMinutes('span-without-value – stedet i kilden er tomt')
	),
	slipInMinutes(
		'a passage id used twice',
		'"id": "2.2"',
		'"id": "2.1"',
		inMinutes('duplicate-id – id "2\\.1"')
	),
	slipInMinutes(
		'an item number used twice',
		'"number": "2"',
		'"number": "1"',
		inMinutes('duplicate-id – id "1"')
	),
	slipInMinutes(
		'a commitment that continues itself',
		'2023-05-02-proeveby-bakken#c1',
		'2024-05-02-proeveby-bakken#c1',
		inMinutes('continues-later')
	),
	slipInMinutes(
		'a municipality nobody knows',
		'"municipality": "proeveby"',
		'"municipality": "proveby"',
		inMinutes('unknown-reference – "municipality:proveby"')
	),
	slipInMinutes(
		'an unknown field, at its own place',
		'"forum": null,',
		'"forum": null,\n\t\t\t"formu": null,',
		inMinutes('unknown-field – feltet "formu" kendes ikke')
	),
	slipInMinutes(
		'a field left out',
		'"owner": "organisation",',
		'',
		inMinutes('missing-value – commitments\\.0\\.owner mangler')
	),
	slipInMinutes(
		'text where a number belongs',
		'"dialogue_year": 2024',
		'"dialogue_year": "2024"',
		inMinutes('wrong-type – "2024" er ikke af den rigtige slags \\(ventet: (?:helt )?tal\\)')
	)
];

describe('the register', () => testSlips(REGISTER));
describe('minutes', () => testSlips(MINUTES));

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
