import { formatDate } from '../../../../src/lib/text/index.ts';
import { absent, isTown, present, TOWN, writeItems, type Layout, type Minutes } from './layout.ts';

function group(minutes: Minutes, isOfTown: boolean): string {
	return present(minutes)
		.filter((person) => isTown(person) === isOfTown)
		.map(({ name, initials, role }) => `${name} (${initials}), ${role}`)
		.join('; ');
}

/** Case number, participants in groups with those absent, `Ad 1. Titel`, prose. */
export const AD_NUMBERED: Layout = {
	id: 'ad-numbered',
	width: 96,
	hyphenates: false,
	calls: 'initials',
	form: 'paragraph',
	isJointAgreement: false,
	write: (builder, minutes) => {
		builder.line(`Dialogmøde den ${formatDate(minutes.date)}`);
		builder.line(`${minutes.organisation.name} og ${TOWN}`);
		if (minutes.caseNumber !== null) builder.line(`Sagsnr. ${minutes.caseNumber}`);
		builder.line();
		builder.line(`Fra ${minutes.organisation.name}: ${group(minutes, false)}`);
		builder.line(`Fra ${TOWN}: ${group(minutes, true)}`);
		const away = absent(minutes).map(({ name, initials }) => `${name} (${initials})`);
		if (away.length > 0) builder.line(`Afbud fra: ${away.join('; ')}`);
		builder.line();
		writeItems(builder, minutes.items, {
			bullet: '- ',
			heading: (item, number) => `Ad ${String(number)}. ${item.title}`
		});
	}
};
