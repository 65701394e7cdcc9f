import { formatDate } from '../../../../src/lib/text/index.ts';
import { absent, present, writeItems, type Layout } from './layout.ts';

/** Labels in a row with their values below, the agenda as a list, then `Pkt. 1 Titel`; page footer. */
export const AGENDA_FIRST: Layout = {
	id: 'agenda-first',
	width: 92,
	hyphenates: false,
	calls: 'initials',
	form: 'paragraph',
	isJointAgreement: false,
	write: (builder, minutes) => {
		builder.line(`Styringsdialog ${String(minutes.dialogueYear)}: ${minutes.organisation.name}`);
		builder.line();
		builder.line('Mødedato            Mødested/lokale            Mødetidspunkt');
		const date = formatDate(minutes.date).padEnd(20);
		builder.line(`${date}${minutes.place.padEnd(27)}Kl. ${String(minutes.startHour)}.00`);
		builder.line();
		builder.line('Deltagere');
		for (const { name, initials, role } of present(minutes)) {
			builder.line(`${name} (${initials}), ${role}`);
		}
		const away = absent(minutes);
		if (away.length > 0) {
			builder.line('Afbud');
			for (const { name, initials } of away) builder.line(`${name} (${initials})`);
		}
		builder.line();
		builder.line('Dagsorden');
		minutes.items.forEach(({ title }, index) => {
			builder.line(`${String(index + 1)}. ${title}`);
		});
		builder.line();
		writeItems(builder, minutes.items, {
			bullet: '• ',
			heading: (item, number) => `Pkt. ${String(number)} ${item.title}`
		});
		builder.line('Side 1 af 1');
	}
};
