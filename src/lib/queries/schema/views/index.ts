import { comparable } from './comparable.ts';
import { commitmentTimeline, themeYear } from './minutes.ts';
import {
	currentOrganisation,
	latestObservation,
	organisationYear,
	thresholdYear
} from './observations.ts';
import { indicatorFrame } from './frame.ts';
import { overview } from './overview.ts';
import { peerBand, peerMember, peerYear } from './peers.ts';
import { organisationSubject, series } from './series.ts';
import { signal } from './signal.ts';
import type { View } from './view.ts';

/** In the order in which they are made: a later one may ask an earlier one. */
export const VIEWS: readonly View[] = [
	latestObservation,
	thresholdYear,
	organisationYear,
	currentOrganisation,
	overview,
	peerMember,
	peerYear,
	peerBand,
	organisationSubject,
	series,
	indicatorFrame,
	comparable,
	themeYear,
	commitmentTimeline,
	signal
];
