import { AGREEMENT_POINTS } from './agreement-points.ts';
import { FOLLOW_UPS } from './follow-ups.ts';
import type { Promise } from './promise.ts';
import { REFERRALS } from './referrals.ts';

export type { Promise } from './promise.ts';

/** Everything that can be promised. */
export const PROMISES: readonly Promise[] = [...AGREEMENT_POINTS, ...FOLLOW_UPS, ...REFERRALS];

/** Promised once and never mentioned again: the forgotten follow-up that is there to be found. */
export const FORGOTTEN = { organisation: 'laerkesang', year: 2020, key: 'altanlukning' } as const;

/** Promises that make no sense where only the old, or only the young, live. */
export const OUT_OF_PLACE: Readonly<Record<string, readonly string[]>> = {
	roennebaer: ['fritidsjob', 'bestyrelser', 'patrulje', 'forum-tryghed', 'renoveringsplan'],
	guldsmeden: ['fritidsjob', 'ensomme', 'selvbetjening']
};
