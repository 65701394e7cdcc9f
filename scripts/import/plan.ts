import { join } from 'node:path';
import type { DatasetContent, Located, Meeting } from '../../src/lib/model/index.ts';
import { meetingText } from '../../src/lib/review/index.ts';
import { importText, problemLine } from '../../src/lib/text/index.ts';
import { checkDataset } from '../build-data/build-dataset.ts';
import { meetingOf, type Entry } from './meeting-of.ts';
import type { ReadFile } from './read-one.ts';
import type { Register } from './register.ts';

/** What becomes of one file: `same` stands there already, `blocked` cannot be written and says why. */
export interface Step {
	readonly file: string;
	readonly path: string | null;
	readonly outcome: 'new' | 'replaced' | 'same' | 'blocked';
	readonly reasons: readonly string[];
	readonly entry: Entry | null;
}

function blocked(file: string, path: string | null, ...reasons: readonly string[]): Step {
	return { file, path, outcome: 'blocked', reasons, entry: null };
}

function isSame(entry: Entry, content: DatasetContent, meeting: Meeting): boolean {
	const source = content.sources.find(({ value }) => value.source.id === meeting.source)?.value;
	return meetingText(meeting) === meetingText(entry.meeting) && source?.text === entry.text;
}

/** Collects the files of one run: each meeting once, none written over unasked. */
export class Plan {
	readonly #register: Register;
	readonly #replaces: boolean;
	readonly #taken = new Map<string, string>();

	constructor(register: Register, replaces: boolean) {
		this.#register = register;
		this.#replaces = replaces;
	}

	add(read: Extract<ReadFile, { status: 'read' }>): Step {
		const { content, folder } = this.#register;
		const prepared = meetingOf(read.draft, this.#register);
		if ('missing' in prepared) return blocked(read.file, null, ...prepared.missing);
		const { entry } = prepared;
		const { id } = entry.meeting;
		const path = join(folder, 'meetings', `${id}.json`);
		const other = this.#taken.get(id);
		if (other !== undefined) return blocked(read.file, path, importText.missing.twice(other));
		this.#taken.set(id, read.file);
		const existing = content.meetings.find(({ value }) => value.id === id)?.value;
		const step = { file: read.file, path, reasons: [], entry };
		if (existing === undefined) return this.#checked({ ...step, outcome: 'new' });
		if (isSame(entry, content, existing)) return { ...step, outcome: 'same' };
		if (!this.#replaces) return blocked(read.file, path, importText.missing.exists);
		return this.#checked({ ...step, outcome: 'replaced' });
	}

	/** Holds the meeting against everything else in the dataset, as the build would. */
	#checked(step: Step): Step {
		const { catalogue, content } = this.#register;
		if (step.entry === null) return step;
		const { meeting, source, text } = step.entry;
		const file = step.path ?? '';
		const located = <T>(value: T): Located<T> => ({
			value,
			at: (field) => ({ file, row: null, column: field ?? null })
		});
		const alone: DatasetContent = {
			...content,
			observations: [],
			targets: [],
			benchmarks: [],
			meetings: [located(meeting)],
			sources: [
				...content.sources.filter(({ value }) => value.source.id !== source.id),
				located({ source, text })
			]
		};
		const errors = checkDataset(catalogue, alone).filter(
			({ severity, place }) => severity === 'error' && place.file === file
		);
		return errors.length === 0 ? step : blocked(step.file, step.path, ...errors.map(problemLine));
	}
}
