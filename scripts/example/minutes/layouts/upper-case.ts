import { formatDate } from '../../../../src/lib/text/index.ts';
import { isTown, present, TOWN, writeItems, type Layout, type Minutes } from './layout.ts';

function roles(minutes: Minutes, isOfTown: boolean): string {
	return present(minutes)
		.filter((person) => isTown(person) === isOfTown)
		.map(({ name, role }) => `${name} (${role})`)
		.join(', ');
}

/** `1. VELKOMST`: headings in capitals, people by role, dialogue year apart from the day. */
export const UPPER_CASE: Layout = {
	id: 'upper-case',
	width: 90,
	hyphenates: true,
	calls: 'role',
	form: 'bullet',
	isJointAgreement: false,
	write: (builder, minutes) => {
		builder.line('REFERAT');
		builder.line(`Dialogmøde ${String(minutes.dialogueYear)} med ${minutes.organisation.name}`);
		builder.line(`Afholdt ${formatDate(minutes.date)}, ${minutes.place}`);
		builder.line();
		builder.line(`For boligorganisationen: ${roles(minutes, false)}`);
		builder.line(`For ${TOWN}: ${roles(minutes, true)}`);
		builder.line();
		writeItems(builder, minutes.items, {
			bullet: '* ',
			heading: (item, number) => `${String(number)}. ${item.title.toUpperCase()}`
		});
	}
};
