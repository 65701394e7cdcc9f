import {
	BookmarkEnd,
	BookmarkStart,
	BuilderElement,
	FootnoteReferenceRun,
	ImageRun,
	StringContainer,
	TextRun,
	type IRunPropertiesOptions,
	type ParagraphChild,
	type XmlComponent
} from 'docx';
import type { Run, Statement } from '../document.ts';
import { NoteBook } from '../note-book.ts';
import type { DocumentPicture, Illustrator } from '../pictures.ts';
import { printable } from '../printable.ts';
import { addressOfRun, statementRuns } from '../statement-runs.ts';
import { PageLink } from './link.ts';

/** Formatting that a whole stretch of runs shares. */
interface Look {
	readonly isStrong?: boolean;
	readonly style?: string;
	/** Of the links among them. */
	readonly linkStyle?: string;
}

/** The library lists what may stand in a paragraph and leaves out some of its own. */
function asChild(component: XmlComponent): ParagraphChild {
	return component as ParagraphChild;
}

function fieldSign(kind: 'begin' | 'separate' | 'end'): XmlComponent {
	return new BuilderElement({
		name: 'w:fldChar',
		attributes: { type: { key: 'w:fldCharType', value: kind } }
	});
}

/**
 * A field of Word with what it gives now: readers that count nothing show that. A run for every sign of it, as Word
 * writes them: LibreOffice loses its way in a field that is one run.
 */
export function field(instruction: string, result: string, style?: string): TextRun[] {
	const signs = [
		fieldSign('begin'),
		new StringContainer('w:instrText', instruction),
		fieldSign('separate'),
		result,
		fieldSign('end')
	];
	return signs.map(
		(sign) => new TextRun({ ...(style === undefined ? {} : { style }), children: [sign] })
	);
}

/**
 * One document while it is written: the numbers that its links, pictures, notes and lists have so far. The library
 * counts on from document to document or draws lots; counted here, the same data give the same file.
 */
export class DocxWriting {
	readonly notes: NoteBook;
	readonly #illustrator: Illustrator;
	readonly #addressOf: (path: string) => string | null;
	readonly #captions = new Map<string, number>();
	#links = 0;
	#pictures = 0;
	#lists = 0;

	constructor(illustrator: Illustrator, addressOf: (path: string) => string | null) {
		this.#illustrator = illustrator;
		this.#addressOf = addressOf;
		this.notes = new NoteBook(addressOf);
	}

	get illustrator(): Illustrator {
		return this.#illustrator;
	}

	/** The next number of a kind of caption. */
	nextCaption(kind: string): number {
		const number = (this.#captions.get(kind) ?? 0) + 1;
		this.#captions.set(kind, number);
		return number;
	}

	/** Each ordered list counts from one. */
	nextList(): number {
		this.#lists += 1;
		return this.#lists;
	}

	runs(runs: readonly Run[], look: Look = {}): ParagraphChild[] {
		return runs.flatMap((run) => this.#run(run, look));
	}

	/** A statement with the mark of its note. */
	statement(statement: Statement, look: Look = {}): ParagraphChild[] {
		const children = this.runs(statementRuns(statement), look);
		const found = this.notes.noteOf(statement);
		if (found === null) return children;
		const { number } = found.note;
		const name = `_Note${String(number)}`;
		// What stands on the same as an earlier one points to that one's note.
		if (!found.isFirst) {
			return [
				...children,
				...field(`NOTEREF ${name} \\f \\h`, String(number), 'FootnoteReference')
			];
		}
		return [
			...children,
			// Ids of bookmarks are their own; a note has one bookmark.
			asChild(new BookmarkStart(name, number)),
			new FootnoteReferenceRun(number),
			asChild(new BookmarkEnd(number))
		];
	}

	/** A picture no wider than `width` CSS pixels. */
	picture(picture: DocumentPicture, title: string, description: string, width: number): ImageRun {
		this.#pictures += 1;
		const scale = Math.min(1, width / picture.width);
		const transformation = { width: picture.width * scale, height: picture.height * scale };
		return new ImageRun({
			type: 'svg',
			data: new TextEncoder().encode(picture.svg),
			fallback: { type: 'png', data: picture.png },
			transformation,
			altText: {
				id: String(this.#pictures),
				name: `${title} ${String(this.#pictures)}`,
				title: printable(title),
				description: printable(description)
			}
		});
	}

	#run(run: Run, look: Look): ParagraphChild[] {
		const address = addressOfRun(run, this.#addressOf);
		const isBold = run.isStrong === true || look.isStrong === true;
		const style = address === null ? look.style : (look.linkStyle ?? 'Hyperlink');
		const formatting: IRunPropertiesOptions = {
			...(isBold ? { bold: true } : {}),
			...(style === undefined ? {} : { style })
		};
		const lines = printable(run.text).replaceAll('\t', ' ').split('\n');
		const parts = lines.map(
			(text, index) => new TextRun({ ...formatting, text, ...(index === 0 ? {} : { break: 1 }) })
		);
		if (address === null) return parts;
		this.#links += 1;
		return [asChild(new PageLink(parts, `Link${String(this.#links)}`, address))];
	}
}
