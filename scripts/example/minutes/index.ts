import { hasAccounts } from '../municipality/departments.ts';
import { MERGED, ORGANISATIONS, TAKING_OVER } from '../municipality/organisations.ts';
import type { Facts } from '../series/index.ts';
import { meetingDay } from './calendar.ts';
import { leaveUnreported, type Standing } from './commitments.ts';
import { Repetition } from './compose.ts';
import { planMeeting, type PlannedMeeting } from './plan-meeting.ts';
import { writeMinutes, type WrittenMinutes } from './write-minutes.ts';

export type { WrittenMinutes } from './write-minutes.ts';

const FIRST_DIALOGUE_YEAR = 2017;
const LAST_DIALOGUE_YEAR = 2026;

/** The one that took over carries on the first point of the ended agreement; the rest is not spoken of. */
function inherited(standing: Map<string, readonly Standing[]>): Standing[] {
	const left = (standing.get(MERGED) ?? []).filter(({ promise }) => promise.kind === 'agreement');
	(standing.get(MERGED) ?? []).filter((one) => one !== left[0]).forEach(leaveUnreported);
	return left.slice(0, 1);
}

/** The minutes of every meeting, by organisation and year. Year by year, since promises carry over. */
export function makeMinutes(seed: number, facts: Facts): WrittenMinutes[] {
	const said = new Repetition();
	const standing = new Map<string, readonly Standing[]>();
	const planned: PlannedMeeting[] = [];
	for (let year = FIRST_DIALOGUE_YEAR; year <= LAST_DIALOGUE_YEAR; year += 1) {
		for (const organisation of ORGANISATIONS) {
			const date = meetingDay(seed, organisation.id, year);
			if (date === null) continue;
			const isFirstTogether = organisation.id === TAKING_OVER && !hasAccounts(MERGED, year);
			const handedOver =
				isFirstTogether && hasAccounts(MERGED, year - 1) ? inherited(standing) : [];
			const earlier = [...handedOver, ...(standing.get(organisation.id) ?? [])];
			const meeting = planMeeting(seed, facts, said, organisation, date, earlier);
			standing.set(organisation.id, meeting.standing);
			planned.push(meeting);
		}
	}
	// Written when all is planned: only then is it known what became of each promise.
	return planned.map(({ minutes, layout }) => writeMinutes(minutes, layout));
}
