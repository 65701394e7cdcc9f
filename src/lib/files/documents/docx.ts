import { readBody } from './body.ts';
import { DocumentFileError, note, type DocumentNote } from './document.ts';
import { DocxArchive } from './docx-archive.ts';
import { Numbering } from './numbering.ts';
import { styleFacts } from './styles.ts';
import { attribute, tokens } from './tags.ts';

/** Word on the web names the main part with a number. */
const MAIN = ['word/document.xml', 'word/document2.xml', 'word/document1.xml'];
const LINKS = [
	'word/_rels/document.xml.rels',
	'word/_rels/document2.xml.rels',
	'word/_rels/settings.xml.rels'
];

export interface DocxText {
	readonly text: string;
	readonly notes: readonly DocumentNote[];
}

/** What a document would fetch when Word opens it; ordinary links are only followed by a hand. */
function fetches(links: string): number {
	let count = 0;
	for (const token of tokens(links)) {
		if (token.type !== 'open' || token.name !== 'Relationship') continue;
		const isOutside = attribute(token.attributes, 'TargetMode') === 'External';
		const isLink = (attribute(token.attributes, 'Type') ?? '').endsWith('/hyperlink');
		if (isOutside && !isLink) count += 1;
	}
	return count;
}

async function outside(archive: DocxArchive): Promise<number> {
	let count = 0;
	for (const name of LINKS) count += fetches(await archive.text(name));
	return count;
}

/**
 * Text of a Word document. Headers and footers are left out: they say nothing that is not in the text. Own reading
 * and not `mammoth`, which drops the numbers that Word counts: without them no item of a meeting is found.
 */
export async function docxText(bytes: Uint8Array): Promise<DocxText> {
	const archive = new DocxArchive(bytes);
	const xml = await archive.text(...MAIN);
	if (xml === '') {
		throw new DocumentFileError(archive.has('word/styles.xml') ? 'damaged' : 'unknown-kind');
	}
	const numbering = new Numbering(await archive.text('word/numbering.xml'));
	const body = readBody(xml, numbering, styleFacts(await archive.text('word/styles.xml')));
	const footnotes = readBody(await archive.text('word/footnotes.xml'), numbering, styleFacts(''));
	const below = footnotes.lines.map((line) => line.trim()).filter((line) => line !== '');
	const notes: DocumentNote[] = [];
	if (below.length > 0) notes.push(note('footnotes', below.length));
	if (body.deletions > 0) notes.push(note('deleted-text', body.deletions));
	if (archive.has('word/vbaProject.bin')) notes.push(note('macros'));
	const external = await outside(archive);
	if (external > 0) notes.push(note('external-content', external));
	const lines = below.length === 0 ? body.lines : [...body.lines, '', ...below];
	return {
		text: lines
			.join('\n')
			.replaceAll(/\n{3,}/gu, '\n\n')
			.trim(),
		notes
	};
}
