import { describe, expect, it, test } from 'vitest';
import {
	readNotesFile,
	writeNotesFile,
	type OwnNote
} from '../../../src/routes/[dataset]/sammenlign/choosing/notes-file.ts';

const note: OwnNote = { id: 'n1', year: 2024, subject: null, text: 'Ny driftschef' };
const file = (more: object): string =>
	JSON.stringify({ format: 'dialogblik-notes', version: 1, dataset: 'by', notes: [note], ...more });

describe('a file with notes', () => {
	it('is read as it was written', () => {
		const notes: OwnNote[] = [
			note,
			{ id: 'n2', year: 1900, subject: 'a-b', text: '<script>alert("æøå")</script> \u202e' }
		];
		expect(readNotesFile('by', writeNotesFile('by', notes))).toEqual({ notes });
		expect(readNotesFile('by', `\uFEFF${writeNotesFile('by', [])}`)).toEqual({ notes: [] });
	});

	it('may hold more than we know, and we keep what we know', () => {
		expect(readNotesFile('by', file({ notes: [{ ...note, colour: 'red' }] }))).toEqual({
			notes: [note]
		});
	});
});

test.each<[string, string, RegExp]>([
	['words', 'hej', /ikke JSON/u],
	['nothing', '', /ikke JSON/u],
	['a number', '7', /ikke en fil med noter/u],
	['null', 'null', /ikke en fil med noter/u],
	['another file', '{"notes":[]}', /ikke en fil med noter/u],
	['notes that are no list', file({ notes: {} }), /ikke en fil med noter/u],
	['one from the future', file({ version: 2 }), /nyere udgave/u],
	['another dataset', file({ dataset: 'en anden' }), /»en anden«/u],
	[
		'a note without year',
		file({ notes: [note, { ...note, year: '2024' }] }),
		/Note 2 i filen: året/u
	],
	['a year too early', file({ notes: [{ ...note, year: 3 }] }), /Note 1 i filen: året/u],
	['half a year', file({ notes: [{ ...note, year: 2020.5 }] }), /året/u],
	['no text', file({ notes: [{ ...note, text: '   ' }] }), /teksten mangler/u],
	['too much text', file({ notes: [{ ...note, text: 'x'.repeat(201) }] }), /længere end 200/u],
	[
		'a subject that is a number',
		file({ notes: [{ ...note, subject: 4 }] }),
		/hvem den handler om/u
	],
	['no id', file({ notes: [{ ...note, id: '' }] }), /id mangler/u],
	['a note that is none', file({ notes: ['hej'] }), /ikke skrevet som en note/u],
	['too many', file({ notes: Array.from({ length: 1001 }, () => note) }), /flere end 1.000/u],
	['a giant', ' '.repeat(1_000_001), /for stor/u]
])('%s is refused with the reason', (_, text, problem) => {
	const read = readNotesFile('by', text);
	expect('problem' in read && read.problem).toMatch(problem);
	expect('problem' in read && read.problem).toMatch(/Intet er læst ind\.$/u);
});
