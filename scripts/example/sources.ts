import type { Source } from '../../src/lib/model/index.ts';
import { DATA_DATE } from './calendar.ts';
import { formatDate } from '../../src/lib/text/index.ts';
import type { WrittenMinutes } from './minutes/index.ts';
import { MUNICIPALITY } from './municipality/municipality.ts';
import { ORGANISATIONS } from './municipality/organisations.ts';
import { SOURCES } from './series/observation.ts';
import { CLIMATE_PLAN } from './targets.ts';

const PUBLISHER = `${MUNICIPALITY.name} (opdigtet)`;

const REGISTERS: readonly (readonly [id: string, title: string])[] = [
	[SOURCES.accounts, 'Opdigtede regnskabstal for boligorganisationerne'],
	[SOURCES.letting, 'Opdigtede tal om udlejning og fraflytning'],
	[SOURCES.residents, 'Opdigtede tal om beboerne'],
	[SOURCES.survey, 'Opdigtet beboerundersøgelse'],
	[SOURCES.turnout, 'Opdigtede valgtal'],
	[SOURCES.climate, 'Opdigtet CO2-regnskab'],
	[CLIMATE_PLAN, 'Opdigtet klimaplan']
];

/** Every source, with the texts of the minutes last. */
export function makeSources(minutes: readonly WrittenMinutes[]): Source[] {
	return [
		...REGISTERS.map(([id, title]): Source => {
			const shared = { id, title, publisher: PUBLISHER, url: null, file: null };
			return { ...shared, date: null, fetched: DATA_DATE };
		}),
		...minutes.map(({ meeting, source }): Source => {
			const name = ORGANISATIONS.find(({ id }) => id === meeting.organisation)?.name ?? '';
			return {
				id: source,
				title: `Referat af styringsdialog med ${name}, ${formatDate(meeting.date)}`,
				publisher: PUBLISHER,
				url: null,
				file: `${source}.txt`,
				date: meeting.date,
				fetched: null
			};
		})
	];
}
