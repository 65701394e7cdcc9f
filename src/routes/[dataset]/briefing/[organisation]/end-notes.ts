import {
	NoteBook,
	statementsOf,
	type Evidence,
	type Note,
	type Run,
	type Statement,
	type WrittenDocument
} from '$lib/briefing';

/** A page that a print refers to. */
export interface NotedPage {
	/** From the site's root, without the place on the page. */
	readonly path: string;
	/** The first of its places, without what tells the places apart. */
	readonly name: string;
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

const pageOf = (path: string): string => path.replace(/#.*$/u, '');

function pagesOf(notes: readonly Note[]): readonly NotedPage[] {
	const names = new Map<string, string>();
	for (const { path, place } of notes.flatMap(({ evidence }) => evidence)) {
		if (path === null) continue;
		const page = pageOf(path);
		if (!names.has(page)) names.set(page, path === page ? place : place.replace(/, [^,]*$/u, ''));
	}
	return [...names].map(([path, name]) => ({ path, name }));
}

/** Links of a statement that its evidence does not lead to already. */
function ownLinks(statement: Statement): readonly Run[] {
	const known = new Set(
		statement.evidence.flatMap(({ path, address }) => [
			...(path === null ? [] : [pageOf(path)]),
			...(address === null ? [] : [address])
		])
	);
	return statement.text.filter(
		({ path, address }) =>
			(path !== undefined && !known.has(pageOf(path))) ||
			(path === undefined && address !== undefined && !known.has(address))
	);
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
	const said = new Set<string>();
	/** What was said stands at its first note; the place tells it again. */
	const once = (quote: string | null): string | null => {
		if (quote === null || said.has(quote)) return null;
		said.add(quote);
		return quote;
	};
	return notes.map(({ number, evidence }) => ({
		number,
		places: evidence.map(({ quote, place, path, address }) => {
			const [name = place, ...rest] = place.split(/, (?=[^,]*$)/u);
			const isShort = rest.length > 0 && name === last;
			last = name;
			return {
				quote: once(quote),
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
			for (const run of ownLinks(statement)) {
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
