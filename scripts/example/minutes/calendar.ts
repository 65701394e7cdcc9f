import { DATA_DATE, workday } from '../calendar.ts';
import { hasAccounts } from '../municipality/departments.ts';
import { ORGANISATIONS } from '../municipality/organisations.ts';
import { randomOf } from '../random.ts';
import { LATE } from '../series/patterns.ts';

/** These meet in spring 2026; the others have not met yet when the data is drawn. */
const MET_IN_2026 = new Set([
	'laerkesang',
	'graasvalen',
	'hestehoven',
	'tusindfryd',
	'musvitten',
	'tidselfroe'
]);

/** The day of an organisation's meeting in a dialogue year; `null`: not (yet) held. */
export function meetingDay(seed: number, organisation: string, year: number): string | null {
	// A dialogue year needs accounts of the year before and an organisation to talk with.
	if (!hasAccounts(organisation, year - 1)) return null;
	const plan = ORGANISATIONS.find(({ id }) => id === organisation);
	const last = plan?.valid_to ?? DATA_DATE;
	const random = randomOf(seed, `meeting|${organisation}|${String(year)}`);
	if (year === 2026) {
		if (!MET_IN_2026.has(organisation) || organisation === LATE.organisation) return null;
		return workday(year, random.integer(5, 6), random.integer(4, 18));
	}
	const day = workday(year, random.integer(9, 11), random.integer(1, 25));
	return day <= last ? day : null;
}
