import { LIMITS } from './limits.ts';
import { TableFileError } from './table-file-error.ts';
import { XmlScanner, type XmlListener } from './xml-scan.ts';
import type { Archive } from './unzip.ts';

/** Excel writes signs that XML cannot hold as `_x000D_`. */
export function unescapeSigns(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replaceAll(/_x([\da-f]{4})_/giu, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16))
	);
}

/** The texts that cells point to by number. Of a text in several styles the pieces are joined; how it is read aloud is left out. */
class TextListener implements XmlListener {
	readonly texts: string[] = [];
	wantsText = false;
	#text = '';
	#isReading = false;
	#characters = 0;

	open(name: string): void {
		if (name === 'si') this.#text = '';
		else if (name === 'rPh') this.#isReading = true;
		else if (name === 't') this.wantsText = !this.#isReading;
	}

	close(name: string): void {
		if (name === 't') this.wantsText = false;
		else if (name === 'rPh') this.#isReading = false;
		else if (name === 'si') {
			this.#characters += this.#text.length;
			if (this.#characters > LIMITS.characters) throw new TableFileError('too-much-text');
			this.texts.push(unescapeSigns(this.#text));
		}
	}

	text(text: string): void {
		this.#text += text;
	}
}

export async function readTexts(archive: Archive, part: string | null): Promise<readonly string[]> {
	if (part === null || !archive.has(part)) return [];
	const listener = new TextListener();
	const scanner = new XmlScanner(listener);
	for await (const piece of archive.text(part)) scanner.push(piece);
	scanner.end();
	return listener.texts;
}
