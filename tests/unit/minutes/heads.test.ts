import { describe, expect, test } from 'vitest';
import { corpusContext } from '../../../scripts/minutes-score/index.ts';
import { readMinutes } from '../../../src/lib/minutes/index.ts';

const context = corpusContext();
const ITEMS = '\n\n1. Velkomst\nLise bød velkommen.\n\n2. Økonomi\nRegnskabet blev gennemgået.\n';

/** Day, organisation and municipality that a head tells of. */
function read(head: string): readonly (string | null)[] {
	const reading = readMinutes(head + ITEMS, context);
	if (reading.status === 'refused') throw new Error(reading.reason);
	const { date, organisation, municipality } = reading.draft;
	return [date?.value ?? null, organisation?.id ?? null, municipality?.id ?? null];
}

describe('a head says who met, and when', () => {
	test.each([
		[
			'Styringsdialogmøde 2020\nPrøveBo\nMøde den 15. september 2020\nReferat udsendt den 1. oktober 2020',
			['2020-09-15', 'proevebo', null]
		],
		[
			'Referat af dialogmøde\n\nDato: 1. oktober 2020\nMødedato: 15. september 2020\nMed: PrøveBo\nPrøvelund Kommune',
			['2020-09-15', 'proevebo', 'proevelund']
		],
		[
			'PRØVELUND KOMMUNE\nSTYRINGSDIALOG MED PRØVEBO\n15.9.2020',
			['2020-09-15', 'proevebo', 'proevelund']
		],
		['Referat - styringsdialogmøde d. 15/9 2020 med PrøveBo', ['2020-09-15', 'proevebo', null]],
		[
			'Prøvelund Kommunes styringsdialog med PrøveBos bestyrelse tirsdag den 15. sept. 2020 kl. 13',
			['2020-09-15', 'proevebo', 'proevelund']
		],
		[
			'Til PrøveBo\nPrøvelund, den 1. oktober 2020\n\nReferat af styringsdialogmøde den 15. september 2020',
			['2020-09-15', 'proevebo', 'proevelund']
		],
		[
			'Mødereferat\nEmne: Dialogmøde Andelsboligforeningen Æblevangen\nTid: 15. september 2020 kl. 9.00 – 10.30\nSted: Digterup Rådhus\nDeltagere: Anna Bo (Æblevangen), Carl Dam (Digterup Kommune)',
			['2020-09-15', 'aeblevangen', 'digterup']
		],
		[
			'Referat af styringsdialog 2019 afholdt den 15. januar 2020\nFabelstrup Kommune / Boligforeningen af 31. april 1943',
			['2020-01-15', '31-april', 'fabelstrup']
		],
		[
			'Notat vedr. styringsdialog\nSagsnr.: 2020-1234\nOprettet: 20. september 2020\nMødet blev afholdt den 15.09.20 på rådhuset\nDeltagere fra MyteBo: Ib Bo, formand',
			['2020-09-15', 'mytebo', null]
		],
		[
			'Eventyrslev Kommune\nÅrsmøde 2020 med EventyrBo\nOnsdag d. 16. september',
			['2020-09-16', 'eventyrbo', 'eventyrslev']
		]
	])('%s', (head, wanted) => {
		expect(read(head)).toEqual(wanted);
	});
});
