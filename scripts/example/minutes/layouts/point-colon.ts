import { formatDateShort } from '../../../../src/lib/text/index.ts';
import { isTown, present, presenterNames, TOWN, writeItems, type Layout } from './layout.ts';

/** The accounts year in the title and `Pkt. 1: Titel`. */
export const POINT_COLON: Layout = {
	id: 'point-colon',
	width: 84,
	hyphenates: true,
	calls: 'initials',
	form: 'paragraph',
	isJointAgreement: true,
	write: (builder, minutes) => {
		builder.line(`Referat. Styringsdialog mellem ${TOWN} og ${minutes.organisation.name}`);
		builder.line(`Regnskabsåret ${String(minutes.accountsYear)}`);
		builder.line(`Dato: ${formatDateShort(minutes.date)}`);
		builder.line();
		builder.line('Til stede:');
		for (const person of present(minutes)) {
			const from = isTown(person) ? TOWN : minutes.organisation.name;
			builder.line(`${person.initials}  ${person.name}, ${person.role}, ${from}`);
		}
		builder.line();
		writeItems(builder, minutes.items, {
			bullet: '- ',
			heading: (item, number) => {
				const names = presenterNames(item);
				return `Pkt. ${String(number)}: ${item.title}${names === '' ? '' : ` (ved ${names})`}`;
			}
		});
	}
};
