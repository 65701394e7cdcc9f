import { formatDate } from '../../../../src/lib/text/index.ts';
import { absent, present, TOWN, writeItems, type Layout } from './layout.ts';

/** A table of labels on top (Emne, Mødedato, Mødested, start/slut), people by role, prose. */
export const LABEL_TABLE: Layout = {
	id: 'label-table',
	width: 94,
	hyphenates: false,
	calls: 'role',
	form: 'paragraph',
	isJointAgreement: false,
	write: (builder, minutes) => {
		const year = String(minutes.dialogueYear);
		const label = (name: string, value: string): void => {
			builder.line(`${name.padEnd(18)}${value}`);
		};
		label('Emne:', `Referat fra styringsdialogmøde ${year}`);
		label('Parter:', `${minutes.organisation.name} og ${TOWN}`);
		label('Mødedato:', formatDate(minutes.date));
		label('Mødested:', minutes.place);
		label(
			'Møde start/slut:',
			`kl. ${String(minutes.startHour)}.00–${String(minutes.startHour + 2)}.00`
		);
		if (minutes.caseNumber !== null) label('Sagsnummer:', minutes.caseNumber);
		present(minutes).forEach(({ name, role }, index) => {
			label(index === 0 ? 'Deltagere:' : '', `${name}, ${role}`);
		});
		absent(minutes).forEach(({ name, role }, index) => {
			label(index === 0 ? 'Afbud:' : '', `${name}, ${role}`);
		});
		builder.line();
		writeItems(builder, minutes.items, {
			bullet: '– ',
			heading: (item, number) => `${String(number)}. ${item.title}`
		});
	}
};
