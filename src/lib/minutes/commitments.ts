import type { DraftCommitment } from './draft.ts';
import { lastDay, readDue } from './due.ts';
import type { Owner } from './actors.ts';
import type { RawPassage } from './passages.ts';
import { AGREED_THAT } from './words/outcomes.ts';

/** A passage with what is known of it by now. */
export interface ThemedPassage {
	readonly raw: RawPassage;
	readonly themes: readonly string[];
}

export interface CommitmentContext {
	readonly meeting: string | null;
	/** For what no theme is known of: the item's, else the meeting's. */
	readonly theme: string;
}

/** What is to be done, without the words that say that it was agreed. */
function commitmentText(text: string): string {
	const bare = text.replace(AGREED_THAT, '').replace(/[;,]$/u, '').trim();
	const chosen = bare.length >= 12 ? bare : text;
	return chosen.charAt(0).toUpperCase() + chosen.slice(1);
}

/** What is only of the form of a meeting is nobody's commitment. */
export const FORMALITY = 'moede_';

/** The commitments of some passages; `id` counts through the meeting. */
export function commitmentsOf(
	passages: readonly ThemedPassage[],
	{ meeting, theme }: CommitmentContext,
	first: number
): DraftCommitment[] {
	let next = first;
	return passages.flatMap(({ raw, themes }) => {
		const { bond } = raw.verdict;
		if (bond === null) return [];
		const due =
			bond.kind === 'referral'
				? null
				: (readDue(raw.flow.text, meeting) ??
					(raw.isPoint ? lastDay(raw.flow.text, meeting) : null));
		const owner: Owner = bond.owner;
		const commitment: DraftCommitment = {
			id: `c${String(next)}`,
			kind: bond.kind,
			text: commitmentText(raw.flow.text),
			owner,
			owner_note: bond.who,
			forum: bond.forum,
			theme: themes.find((one) => !one.startsWith(FORMALITY)) ?? theme,
			status: bond.status,
			due: due?.date ?? null,
			continues: null,
			span: [...raw.span],
			dueText: due?.text ?? null
		};
		next += 1;
		return [commitment];
	});
}
