import type { Draft } from '../../src/lib/minutes/index.ts';
import { meetingSchema } from '../../src/lib/model/index.ts';
import { meetingFiles, type MeetingFiles, type MeetingGap } from '../../src/lib/review/index.ts';
import { importText } from '../../src/lib/text/index.ts';
import type { Register } from './register.ts';

const words = importText.missing;

/** What is put into the dataset for one set of minutes. */
export type Entry = MeetingFiles;

export type Prepared = { readonly entry: Entry } | { readonly missing: readonly string[] };

function gapWords(gap: MeetingGap): string {
	if (gap.code === 'other-municipality') return words.otherMunicipality(gap.name);
	if (gap.code === 'organisation-unsure') {
		return words.organisationNamed(gap.name, gap.candidates.join(', '));
	}
	return words[gap.code];
}

/** What would be put into the dataset, or what is missing for that. Unless the dataset shows names, none is kept. */
export function meetingOf(draft: Draft, { content }: Register): Prepared {
	const { municipality, names } = content.dataset.value;
	const organisations = content.organisations.map(({ value }) => value);
	const files = meetingFiles(draft, { municipality, names, organisations });
	if ('missing' in files) return { missing: files.missing.map(gapWords) };
	const parsed = meetingSchema.safeParse(files.meeting);
	if (!parsed.success) {
		return {
			missing: parsed.error.issues.map(({ path, message }) =>
				words.invalid(path.join('.'), message)
			)
		};
	}
	return { entry: { ...files, meeting: parsed.data } };
}
