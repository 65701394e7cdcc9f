import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDataset, type OpenDataset } from '../../../scripts/briefing/dataset.ts';
import { briefingAnswers, type BriefingAnswers } from '../../../src/lib/briefing/index.ts';
import {
	documentDocx,
	documentMarkdown,
	minutesSkeleton
} from '../../../src/lib/briefing/docx/index.ts';
import { boxes } from './written-document.ts';

let gladsaxe: OpenDataset;
let answers: BriefingAnswers;
beforeAll(async () => {
	gladsaxe = await openDataset('static/data', 'gladsaxe');
	const read = await briefingAnswers(gladsaxe.ask, 'lejerbo-gladsaxe', '2026-05-23');
	if (read === null) throw new Error('no Lejerbo Gladsaxe');
	answers = read;
});
afterAll(() => gladsaxe.close());

describe('the skeleton of the coming minutes', () => {
	test('has the form that minutes are read in from', async () => {
		const document = minutesSkeleton(answers, '2026-05-23');
		expect(document.title).toBe('Referat af styringsdialogmøde 23. maj 2026');
		expect(document.subtitle).toBe('Gladsaxe Kommune og Lejerbo Gladsaxe');
		const bytes = await documentDocx(document, boxes, () => null);
		const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
		const lines = text.split('\n').filter((line) => line !== '');
		expect(lines.slice(0, 6)).toEqual([
			'Referat af styringsdialogmøde 23. maj 2026',
			'Gladsaxe Kommune og Lejerbo Gladsaxe',
			'Deltagere',
			'For boligorganisationen',
			'For kommunen',
			'1. Velkomst'
		]);
		expect(lines.filter((line) => /^\d+\. /u.test(line))).toEqual([
			'1. Velkomst',
			'2. Dokumentationspakken',
			'3. Grøn omstilling',
			'4. Kommunalvalg 2025',
			'5. Fælles aftale om udlejning og anvisning',
			'6. Forskellige tiltag af betydning for beboerne',
			'7. Opfølgning på åbne aftaler',
			'8. Evaluering af sidste års aftale og indgåelse af ny aftale',
			'9. Evt.'
		]);
	});

	test('holds the open points, says what is not listed, and names nobody', () => {
		const markdown = documentMarkdown(minutesSkeleton(answers, '2026-05-23'), () => null);
		const [, evaluation = ''] = markdown.split('## 8');
		expect(evaluation).toContain('- Boligorganisationens beredskab i krisesituationer');
		expect(evaluation).toContain('- Samarbejde om udsatte borgere');
		expect(evaluation).toContain('ikke opregnet i referatet');
		const [, followUp = ''] = markdown.split('## 7');
		expect(followUp).toMatch(/Kommunen skylder:\n\n- .*SAVE/u);
		expect(markdown).not.toContain('Bisp');
		expect(markdown).not.toContain('[^');
	});

	test('without minutes before it has the items that every meeting has', () => {
		const bare = { ...answers, lastMeeting: null, agenda: [], agreement: [] };
		const document = minutesSkeleton(bare, null);
		expect(document.title).toContain('[dato]');
		expect(document.parts.map(({ title }) => title)).toEqual([
			'Deltagere',
			'1. Velkomst',
			'2. Dokumentationspakken',
			'3. Opfølgning på åbne aftaler',
			'4. Evaluering af sidste års aftale og indgåelse af ny aftale',
			'5. Evt.'
		]);
	});
});
