import type { Result } from '../engine/index.ts';
import { safeFileName } from '../files/index.ts';
import { sqlFilesText } from '../text/index.ts';
import { cellsOf, type ResultCells } from './result-cells.ts';
import { parquetFile, xlsxFile } from './result-tables.ts';
import { csvFile, jsonFile, markdownFile } from './result-texts.ts';
import type { ResultView } from './result-view.ts';

export type ResultFileKind = 'csv-danish' | 'csv' | 'xlsx' | 'parquet' | 'json' | 'markdown';

/** In the order in which a person is offered them. */
export const RESULT_FILE_KINDS: readonly ResultFileKind[] = [
	'csv-danish',
	'csv',
	'xlsx',
	'parquet',
	'json',
	'markdown'
];

export interface ResultFileInput {
	readonly result: Result;
	/** What is seen is what is written: columns and rows of the view, in its order. */
	readonly view: ResultView;
	/** Name of the file, without an ending. */
	readonly name: string;
	readonly sql: string;
	/** Where the rows come from: dataset and its date, in words. */
	readonly source: string;
}

export interface ResultFile {
	readonly blob: Blob;
	readonly fileName: string;
	/** What a person should know of the file: what was left out or cut. Empty if nothing was. */
	readonly note: string;
}

const ENDINGS: Readonly<Record<ResultFileKind, string>> = {
	'csv-danish': 'csv',
	csv: 'csv',
	xlsx: 'xlsx',
	parquet: 'parquet',
	json: 'json',
	markdown: 'md'
};

async function make(
	kind: ResultFileKind,
	cells: ResultCells,
	about: readonly (readonly [string, string])[]
): Promise<{ readonly blob: Blob; readonly notes: readonly string[] }> {
	switch (kind) {
		case 'csv-danish':
			return { blob: await csvFile(cells, 'danish'), notes: [] };
		case 'csv':
			return { blob: await csvFile(cells, 'standard'), notes: [] };
		case 'json':
			return { blob: await jsonFile(cells), notes: [] };
		case 'markdown':
			return { blob: await markdownFile(cells), notes: [] };
		case 'parquet':
			return { blob: await parquetFile(cells), notes: [] };
		case 'xlsx':
			return xlsxFile(cells, about);
	}
}

/** What is seen of a result as a file, made in turns so that the page stays awake. Nothing leaves the browser. */
export async function writeResult(
	kind: ResultFileKind,
	{ result, view, name, sql, source }: ResultFileInput
): Promise<ResultFile> {
	const { write } = sqlFilesText;
	const cells = cellsOf(result, view);
	const cutNotes = result.cutBy === null ? [] : [write.resultCut(result.rowCount)];
	const about = [
		[write.source, source],
		[write.rows, write.count(cells.rowCount)],
		[write.sql, sql],
		...cutNotes.map((note) => [write.note, note] as const)
	] as const;
	const { blob, notes } = await make(kind, cells, about);
	return {
		blob,
		fileName: safeFileName(name, ENDINGS[kind]),
		note: [...cutNotes, ...notes].join(' ')
	};
}
