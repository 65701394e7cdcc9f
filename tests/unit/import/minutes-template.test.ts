import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDataset, type OpenDataset } from '../../../scripts/briefing/dataset.ts';
import { meetingOf } from '../../../scripts/import/meeting-of.ts';
import { openRegister } from '../../../scripts/import/register.ts';
import { documentDocx, minutesSkeleton } from '../../../src/lib/briefing/docx/index.ts';
import {
	briefingAnswers,
	type Block,
	type DocumentPart,
	type WrittenDocument
} from '../../../src/lib/briefing/index.ts';
import { readDocument } from '../../../src/lib/files/documents/index.ts';
import { readMinutes, type Draft } from '../../../src/lib/minutes/index.ts';
import { boxes } from '../briefing/written-document.ts';

const people = [
	'Agnes Tornholt, formand (AT)',
	'Bent Kildemark, direktør (BK)',
	'',
	'Carla Elverdam, chefkonsulent (CE)',
	'David Fennemose, teamleder (DF)',
	''
];
const said =
	'CE orienterede om emnet. Parterne drøftede det. AT sender en oversigt til CE senest 1. oktober 2026.';

/** The lines that a person leaves empty or writes in. */
function filled(document: WrittenDocument): WrittenDocument {
	const names = [...people];
	const fill = (part: DocumentPart, block: Block): Block => {
		if (block.kind !== 'text' || block.statement.text.some(({ text }) => text !== '')) return block;
		const text = part.id === 'deltagere' ? (names.shift() ?? '') : said;
		return { ...block, statement: { ...block.statement, text: [{ text }] } };
	};
	return {
		...document,
		parts: document.parts.map((part) => ({
			...part,
			blocks: part.blocks.map((block) => fill(part, block))
		}))
	};
}

describe.each([
	['gladsaxe', 'lejerbo-gladsaxe'],
	['eksempel', 'rugvippen']
])('the minutes that a briefing of %s begins', (dataset, organisation) => {
	let site: OpenDataset;
	let draft: Draft;
	let titles: readonly string[];
	let missing: unknown;
	beforeAll(async () => {
		site = await openDataset('static/data', dataset);
		const answers = await briefingAnswers(site.ask, organisation, '2026-05-23');
		if (answers === null) throw new Error(`no ${organisation}`);
		const document = filled(minutesSkeleton(answers, '2026-05-23'));
		titles = document.parts.slice(1).map(({ title }) => title);
		const bytes = await documentDocx(document, boxes, () => null);
		const { text } = await readDocument({ name: 'referat.docx', bytes });
		const register = await openRegister('data', dataset);
		const reading = readMinutes(text, register.context);
		if (reading.status === 'refused') throw new Error(`${reading.reason}: ${text}`);
		({ draft } = reading);
		const prepared = meetingOf(draft, register);
		missing = 'missing' in prepared ? prepared.missing : null;
	});
	afterAll(() => site.close());

	test('are read in without a question when they are filled in', () => {
		expect(draft.organisation?.id).toBe(organisation);
		expect(draft.date?.value).toBe('2026-05-23');
		expect(draft.participants.map(({ initials, side }) => [initials, side])).toEqual([
			['AT', 'organisation'],
			['BK', 'organisation'],
			['CE', 'municipality'],
			['DF', 'municipality']
		]);
		expect(draft.items.map(({ number, title }) => `${number}. ${title}`)).toEqual(titles);
		expect(draft.warnings).toEqual([]);
		expect(missing).toBeNull();
	});

	test('tell who owes what', () => {
		const actions = draft.commitments.filter(({ kind }) => kind === 'action');
		expect(actions.length).toBeGreaterThan(0);
		expect(actions[0]).toMatchObject({ owner: 'organisation', due: '2026-10-01' });
	});
});
