import type { ReadingNote } from '$lib/files/reading';
import { sqlFilesText } from '$lib/text';

/** What a person should know of how a file was read, as a sentence. */
export function noteSentence(note: ReadingNote): string {
	const text = sqlFilesText.notes;
	switch (note.kind) {
		case 'renamed':
			return text.renamed(note.named, note.found.toUpperCase());
		case 'encoding':
			return text.encoding(text.encodings[note.encoding]);
		case 'delimiter':
			return text.delimiter(text.delimiters[note.delimiter] ?? note.delimiter);
		case 'quotes':
			return text.quotes(note.line, note.count);
		case 'error-cells':
			return text.errorCells(note.sheet, note.count);
		case 'formulas-without-value':
			return text.formulas(note.sheet, note.count);
		case 'imprecise':
			return text.imprecise(note.count);
	}
}
