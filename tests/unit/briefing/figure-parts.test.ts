import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { bindParameters } from '../../../src/lib/engine/index.ts';
import { openNodeEngine } from '../../../src/lib/engine/node.ts';
import {
	briefingAnswers,
	composeBriefing,
	plainText,
	statementsOf,
	type Block,
	type BriefingAnswers,
	type DocumentPart,
	type DocumentTable,
	type Evidence,
	type WrittenDocument
} from '../../../src/lib/briefing/index.ts';

async function answersOf(
	dataset: string,
	organisation: string,
	before = ''
): Promise<BriefingAnswers | null> {
	const bytes = new Uint8Array(readFileSync(`static/data/${dataset}.duckdb`));
	const engine = await openNodeEngine({ name: dataset, bytes });
	try {
		return await briefingAnswers(
			async (question) => {
				const { rows } = await engine.run(bindParameters(question.sql, question.parameters));
				return z.array(question.row).parse(rows);
			},
			organisation,
			before
		);
	} finally {
		await engine.close();
	}
}

async function known(dataset: string, organisation: string, before = ''): Promise<BriefingAnswers> {
	const answers = await answersOf(dataset, organisation, before);
	if (answers === null) throw new Error(`no ${organisation}`);
	return answers;
}

function partOf(document: WrittenDocument, id: string): DocumentPart {
	const part = document.parts.find((one) => one.id === id);
	if (part === undefined) throw new Error(`no ${id}`);
	return part;
}

const lines = (part: DocumentPart): readonly string[] =>
	part.blocks.flatMap(statementsOf).map(({ text }) =>
		plainText(text)
			.replaceAll(/[\u2066-\u2069]/gu, '')
			.replaceAll('\u00a0', ' ')
	);

const tableOf = (part: DocumentPart): DocumentTable => {
	const table = part.blocks.find((block) => block.kind === 'table');
	if (table === undefined) throw new Error('no table');
	return table;
};

const evidenceOf = (part: DocumentPart, id: string): readonly Evidence[] =>
	part.blocks.flatMap(statementsOf).find((one) => one.id === id)?.evidence ?? [];

const figuresOf = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'figure');

test('an organisation that the dataset does not know has no briefing', async () => {
	expect(await answersOf('gladsaxe', 'nobody')).toBeNull();
});

describe('the one set of minutes of Gladsaxe', async () => {
	const answers = await known('gladsaxe', 'lejerbo-gladsaxe');
	const document = composeBriefing(answers, null);

	test('the frame says for whom, that the date is not fixed, and of what data', () => {
		expect(document.title).toContain('Lejerbo Gladsaxe');
		expect(document.subtitle).toContain('dato ikke fastsat');
		expect(document.example).toBeNull();
		expect(document.parts.map(({ id }) => id)).toEqual([
			'overblik',
			'siden-sidst',
			'noegletal',
			'sidste-aftale',
			'opfoelgning',
			'temaer',
			'spoergsmaal',
			'kontekst',
			'kilder'
		]);
	});

	test('its own words are not news', () => {
		expect(lines(partOf(document, 'siden-sidst'))).toEqual([
			'Datasættet har ingen nye tal siden mødet 23. maj 2025.'
		]);
	});

	test('a fund that is negative without an amount is said so, never as a number', () => {
		const part = partOf(document, 'noegletal');
		const said = JSON.stringify(tableOf(part).lines);
		expect(said).toContain('negativ');
		expect(said).toContain('beløb ikke oplyst');
		expect(said).toContain('2025, fra referat');
		expect(tableOf(part).columns.map(({ label }) => label)).toEqual(['Nøgletal', 'Nu', 'Grænse']);
		expect(lines(part).join()).toContain('Der forventes et overskud igen i 2028.');
		expect(figuresOf(part.blocks)).toEqual([]);
		const [expected] = part.blocks.flatMap(statementsOf);
		expect(expected?.mark).toBe('Forventning');
		// What the minutes add to a status stands in the text, and not among the notes again.
		expect(JSON.stringify(expected?.evidence)).not.toContain('vurderes ikke at udgøre');
		expect(JSON.stringify(expected?.text)).toContain('vurderes ikke at udgøre en bekymring');
	});

	test('turnout is told of each population, at its place in the minutes', () => {
		const part = partOf(document, 'kontekst');
		expect(lines(part)[0]).toBe(
			'Valgdeltagelse ved kommunalvalg (KV2021, fra referat): Høje Gladsaxe 48 %, 25–29 år i Høje Gladsaxe 30 %, Gladsaxe Kommune 65 %, hele landet 67,2 % (ikke officiel).'
		);
		const evidence = evidenceOf(part, 'kontekst/valgdeltagelse_kv');
		expect(evidence.map(({ place }) => place)).toContain('Referat 23. maj 2025, punkt 4.1');
		expect(evidence.map(({ quote }) => quote).join()).toContain('48 %');
	});

	test('targets stand in the words of their source', () => {
		const said = lines(partOf(document, 'kontekst')).join('\n');
		expect(said).toContain('reducere CO2-udledningen med 70 % inden 2030');
		expect(said).toContain('CO2-neutralitet i 2050');
		expect(said).toContain(
			'Transportens andel af CO2-udledningen (2025, fra referat): Gladsaxe Kommune 37 %.'
		);
	});

	test('before its first meeting nothing can be held against it', () => {
		const early = composeBriefing({ ...answers, lastMeeting: null, since: [] }, '2020-01-01');
		expect(lines(partOf(early, 'siden-sidst'))[0]).toContain('intet referat fra før mødet');
	});
});

describe('the example', async () => {
	const answers = await known('eksempel', 'solsikken', '2025-01-01');
	const document = composeBriefing(answers, '2025-01-01');

	test('every sheet says that it is one', () => {
		expect(document.example).toBe('Eksempeldata');
		expect(document.subtitle).toContain('1. januar 2025');
	});

	test('changes are told with both periods and how many have a figure, and the rest is counted', () => {
		const said = lines(partOf(document, 'siden-sidst'));
		expect(said[0]).toContain('24. oktober 2024');
		for (const line of said.slice(1, -1)) {
			expect(line).toMatch(/\(n = \d+\).*\(n = \d+\)|tal ikke oplyst|ingen tidligere tal/u);
		}
		expect(said.length).toBeLessThanOrEqual(7);
		expect(said.at(-1)).toContain('Desuden nye tal for');
	});

	test('one table with every column, and figures of what has a signal', () => {
		const { blocks } = partOf(document, 'noegletal');
		expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
		const table = tableOf(partOf(document, 'noegletal'));
		expect(table.columns).toHaveLength(7);
		for (const line of table.lines) expect(line.cells).toHaveLength(7);
		const figures = figuresOf(blocks);
		expect(figures.length).toBeGreaterThan(0);
		expect(figures.length).toBeLessThanOrEqual(4);
		for (const figure of figures) expect(figure.sentence).toMatch(/n = \d+/u);
		expect(table.notes.join()).toContain('Kilder: ');
	});

	test('ids are unique, and every statement of figures has evidence', () => {
		const ids = document.parts.flatMap(({ blocks }) =>
			blocks.flatMap((block) => [
				...('id' in block ? [block.id] : []),
				...statementsOf(block).map(({ id }) => id),
				...(block.kind === 'table' ? block.lines.map(({ id }) => id) : [])
			])
		);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ['siden-sidst', 'noegletal', 'kontekst']) {
			for (const statement of partOf(document, id).blocks.flatMap(statementsOf)) {
				expect(statement.evidence).not.toEqual([]);
			}
		}
	});

	test('it survives serialisation', () => {
		expect(JSON.parse(JSON.stringify(document))).toEqual(document);
	});
});
