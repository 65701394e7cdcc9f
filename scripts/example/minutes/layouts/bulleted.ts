import { formatDate } from '../../../../src/lib/text/index.ts';
import type { Participant } from '../people.ts';
import { isTown, present, presenterNames, TOWN, writeItems, type Layout } from './layout.ts';

function participantLine({ name, role, initials }: Participant): string {
	return `${name}, ${role} (${initials})`;
}

/** Title and parties, participants one a line, `N. Titel v/ Navn`, bullets, words divided. */
export const BULLETED: Layout = {
	id: 'bulleted',
	width: 88,
	hyphenates: true,
	calls: 'initials',
	form: 'bullet',
	isJointAgreement: true,
	write: (builder, minutes) => {
		builder.line(`Referat af styringsdialogmøde ${formatDate(minutes.date)}`);
		builder.line();
		builder.line(`${TOWN} og ${minutes.organisation.name}`);
		builder.line();
		builder.line('Deltagere: For boligorganisationen');
		for (const person of present(minutes)) {
			if (!isTown(person)) builder.line(participantLine(person));
		}
		builder.line();
		builder.line('For kommunen');
		for (const person of present(minutes))
			if (isTown(person)) builder.line(participantLine(person));
		builder.line();
		writeItems(builder, minutes.items, {
			bullet: '- ',
			heading: (item, number) => {
				const names = presenterNames(item);
				return `${String(number)}. ${item.title}${names === '' ? '' : ` v/ ${names}`}`;
			}
		});
	}
};
