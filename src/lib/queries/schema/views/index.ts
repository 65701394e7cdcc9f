import { commitmentTimeline, themeYear } from './minutes.ts';
import {
	currentOrganisation,
	latestObservation,
	organisationYear,
	thresholdYear
} from './observations.ts';
import { overview } from './overview.ts';
import { indicatorFrame, organisationArea, peerBand, series } from './series.ts';
import { signal } from './signal.ts';
import type { View } from './view.ts';

/** In the order in which they are made: a later one may ask an earlier one. */
export const VIEWS: readonly View[] = [
	latestObservation,
	thresholdYear,
	organisationYear,
	currentOrganisation,
	overview,
	organisationArea,
	series,
	indicatorFrame,
	peerBand,
	themeYear,
	commitmentTimeline,
	signal
];
