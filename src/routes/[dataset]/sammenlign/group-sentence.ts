import { compareText } from '$lib/text';
import type { Comparison } from './comparison';

/** Whom the chosen are seen among, how many they are, and how many of them are no longer there. */
export function groupSentence({ group, data }: Comparison): string {
	const members = new Set(group.members);
	const ended = data.subjects.filter(
		({ id, is_current: isCurrent }) => !isCurrent && members.has(id)
	);
	return compareText.group(group.name, group.members.length, ended.length);
}
