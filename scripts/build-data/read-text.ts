import { readFile } from 'node:fs/promises';
import { problem, type Place, type Problem } from '../../src/lib/model/index.ts';

export interface ReadText {
	readonly text: string | null;
	readonly problems: readonly Problem[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** Bytes as text: UTF-8 with or without BOM, else Windows-1252, which is told. Zero bytes are no text. */
export function decodeText(bytes: Uint8Array, place: Place): ReadText {
	if (bytes.includes(0)) return { text: null, problems: [problem('unreadable-file', place)] };
	try {
		return { text: utf8.decode(bytes), problems: [] };
	} catch {
		return {
			text: windows1252.decode(bytes),
			problems: [problem('windows-1252', place, {}, 'warning')]
		};
	}
}

/** A file as text; `null` without a problem where an optional file is not there. */
export async function readTextFile(
	path: string,
	file: string,
	isRequired: boolean
): Promise<ReadText> {
	const place = { file, row: null, column: null };
	try {
		return decodeText(await readFile(path), place);
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		if (isMissing && !isRequired) return { text: null, problems: [] };
		return {
			text: null,
			problems: [problem(isMissing ? 'missing-file' : 'unreadable-file', place)]
		};
	}
}
