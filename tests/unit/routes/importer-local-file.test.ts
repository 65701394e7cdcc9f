import { describe, expect, test } from 'vitest';
import { readLocalFile, writeLocalFile } from '../../../src/routes/importer/keeping/local-file.ts';
import type { Work } from '../../../src/routes/importer/keeping/work.ts';

const work: Work = {
	id: 'a1',
	name: 'referat.pdf',
	dataset: 'gladsaxe',
	pages: 2,
	notes: ['columns'],
	review: {
		source: 'Velkomst. Tak.',
		title: null,
		municipality: null,
		organisation: { name: 'Lejebo', id: null, candidates: ['lejerbo'], span: null },
		date: { value: '2025-05-23', span: [0, 8] },
		dialogueYear: null,
		accountsYear: null,
		caseNumber: null,
		kind: 'styringsdialog',
		participants: [],
		items: [
			{
				number: '1',
				title: 'Velkomst',
				presenters: [],
				span: null,
				passages: [{ id: '1.1', kind: 'information', themes: [], span: [10, 14], figures: [] }]
			}
		],
		commitments: [],
		outlooks: [],
		warnings: [],
		isCutOff: false
	},
	begun: '2025-06-01T10:00:00.000Z',
	changed: '2025-06-01T10:00:00.000Z'
};

describe('the file of all that is local', () => {
	test('comes back as it went', () => {
		const content = { meetings: [], works: [work] };
		expect(readLocalFile(writeLocalFile(content))).toEqual(content);
	});

	test('is read whole or not at all', () => {
		const whole = writeLocalFile({ meetings: [], works: [work] });
		for (const bad of [
			'',
			'{',
			'[]',
			whole.slice(0, -9),
			whole.replace('"version": 1', '"version": 2'),
			whole.replace('"styringsdialog"', '"andet"')
		]) {
			expect(readLocalFile(bad)).toBeNull();
		}
	});

	test('holds places against the text that they lie in', () => {
		const far = writeLocalFile({ meetings: [], works: [work] }).replace('14', '1400');
		const read = readLocalFile(far);
		expect(read?.works[0]?.review.items[0]?.passages[0]?.span).toEqual([10, 14]);
	});
});
