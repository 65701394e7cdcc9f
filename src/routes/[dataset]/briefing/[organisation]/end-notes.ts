import {
	NoteBook,
	statementsOf,
	type Evidence,
	type Note,
	type Run,
	type WrittenDocument
} from '$lib/briefing';

/** Pages that a print refers to, and which of its notes lead there. */
export interface NotedPage {
	/** From the site's root, without the place on the page. */
	readonly path: string;
	/** The first of its places, without what tells the places apart. */
	readonly name: string;
	readonly numbers: readonly number[];
}

/** Notes at the end of a print: what statements stand on, and where links lead. */
export interface EndNotes {
	readonly notes: readonly Note[];
	readonly pages: readonly NotedPage[];
	/** Of the evidence of a statement; null where it has none. */
	readonly ofStatement: (id: string) => number | null;
	readonly ofRun: (run: Run) => number | null;
}

/** Stands for a link in the book of notes, which knows statements only. */
function linkStatement(run: Run) {
	const evidence: Evidence = {
		place: run.text,
		quote: null,
		path: run.path ?? null,
		address: run.address ?? null
	};
	return { id: '', text: [], evidence: [evidence] };
}

function isLink(run: Run): boolean {
	return run.path !== undefined || run.address !== undefined;
}

function pagesOf(notes: readonly Note[]): readonly NotedPage[] {
	const pages = new Map<string, { name: string; numbers: Set<number> }>();
	for (const { number, evidence } of notes) {
		for (const { path, place } of evidence) {
			if (path === null) continue;
			const page = path.replace(/#.*$/u, '');
			const known = pages.get(page);
			if (known === undefined) {
				const name = path === page ? place : place.replace(/, [^,]*$/u, '');
				pages.set(page, { name, numbers: new Set([number]) });
			} else known.numbers.add(number);
		}
	}
	return [...pages].map(([path, { name, numbers }]) => ({ path, name, numbers: [...numbers] }));
}

/** A note as it is printed. */
export interface PrintedNote {
	readonly number: number;
	readonly places: readonly {
		readonly quote: string | null;
		/** Without the name of its page where the place before it is on the same page. */
		readonly place: string;
		/** Of a page elsewhere. */
		readonly address: string | null;
	}[];
}

export function printedNotes(notes: readonly Note[]): readonly PrintedNote[] {
	let last = '';
	return notes.map(({ number, evidence }) => ({
		number,
		places: evidence.map(({ quote, place, path, address }) => {
			const [name = place, ...rest] = place.split(/, (?=[^,]*$)/u);
			const isShort = rest.length > 0 && name === last;
			last = name;
			return {
				quote,
				place: isShort ? rest.join('') : place,
				address: path === null ? address : null
			};
		})
	}));
}

export function endNotesOf(document: WrittenDocument): EndNotes {
	const book = new NoteBook();
	const statements = new Map<string, number>();
	const runs = new Map<Run, number>();
	for (const block of document.parts.flatMap(({ blocks }) => blocks)) {
		for (const statement of statementsOf(block)) {
			for (const run of statement.text.filter(isLink)) {
				const noted = book.noteOf(linkStatement(run));
				if (noted !== null) runs.set(run, noted.note.number);
			}
			const noted = book.noteOf(statement);
			if (noted !== null) statements.set(statement.id, noted.note.number);
		}
	}
	return {
		notes: book.notes,
		pages: pagesOf(book.notes),
		ofStatement: (id) => statements.get(id) ?? null,
		ofRun: (run) => runs.get(run) ?? null
	};
}
