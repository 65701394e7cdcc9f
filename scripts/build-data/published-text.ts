import type { DatasetContent, Meeting } from '../../src/lib/model/index.ts';
import { coverNames } from '../../src/lib/review/index.ts';

/** Words that begin with a capital, as names do: `Jeannette M. Larsen`, `Ulrich Schmidt-Hansen`. */
const CAPITALISED = /\p{Lu}[\p{L}.'’-]*(?:[ \u00a0]+\p{Lu}[\p{L}.'’-]*)+/gu;

/**
 * Names that a list of participants gives beside their initials: `Navn Efternavn, titel (NE)`. A name
 * begins with its first initial and has at least two words.
 */
function namesBeside(initials: string, text: string): string[] {
	return text.split('\n').flatMap((line) => {
		const [before, after] = line.split(`(${initials})`);
		if (before === undefined || after === undefined) return [];
		const words = [...before.matchAll(CAPITALISED)].map(([run]) => run.split(/[ \u00a0]+/u));
		return words.flatMap((run) => {
			const first = run.findIndex((word) => word.startsWith(initials.slice(0, 1)));
			return first === -1 || run.length - first < 2 ? [] : [run.slice(first).join(' ')];
		});
	});
}

/** The names to cover in what is published of a meeting: those written down, and those beside initials. */
export function namesOf(meeting: Meeting, text: string): string[] {
	return meeting.participants.flatMap(({ name, initials }) => [
		...(name === null ? [] : [name]),
		...(name === null && initials !== null ? namesBeside(initials, text) : [])
	]);
}

/** What a meeting's minutes may show: names are covered unless the dataset publishes them. */
export function coverFor(
	content: DatasetContent,
	meeting: Meeting,
	text: string
): (written: string) => string {
	if (content.dataset.value.names) return (written) => written;
	const names = namesOf(meeting, text);
	return (written) => coverNames(written, names);
}

/** The text of a source as it is published. */
export function publishedText(content: DatasetContent, source: string, text: string): string {
	return content.meetings
		.filter((row) => row.value.source === source)
		.reduce((covered, row) => coverFor(content, row.value, text)(covered), text);
}
