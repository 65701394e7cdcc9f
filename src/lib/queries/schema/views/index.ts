import { commitmentTimeline, themeYear } from './minutes.ts';
import {
	currentOrganisation,
	latestObservation,
	organisationYear,
	thresholdYear
} from './observations.ts';
import { signal } from './signal.ts';
import type { View } from './view.ts';

/** In the order in which they are made: a later one may ask an earlier one. */
export const VIEWS: readonly View[] = [
	latestObservation,
	thresholdYear,
	organisationYear,
	currentOrganisation,
	themeYear,
	commitmentTimeline,
	signal
];
