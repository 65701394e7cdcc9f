import { AD_NUMBERED } from './ad-numbered.ts';
import { AGENDA_FIRST } from './agenda-first.ts';
import { BULLETED } from './bulleted.ts';
import { LABEL_TABLE } from './label-table.ts';
import type { Layout } from './layout.ts';
import { POINT_COLON } from './point-colon.ts';
import { UPPER_CASE } from './upper-case.ts';

export type { Layout, Minutes } from './layout.ts';

type Habit = readonly [from: number, layout: Layout];

/** Who writes how, and since when: some have changed their template over the years. */
const HABITS: Readonly<Record<string, readonly Habit[]>> = {
	solsikken: [
		[2017, BULLETED],
		[2022, LABEL_TABLE]
	],
	laerkesang: [[2017, AD_NUMBERED]],
	graasvalen: [[2017, BULLETED]],
	tidselfroe: [
		[2017, POINT_COLON],
		[2023, BULLETED]
	],
	hestehoven: [[2017, AGENDA_FIRST]],
	vindfloejten: [[2017, UPPER_CASE]],
	tusindfryd: [[2017, POINT_COLON]],
	blaaklokken: [
		[2017, AD_NUMBERED],
		[2020, AGENDA_FIRST]
	],
	guldsmeden: [[2017, LABEL_TABLE]],
	roennebaer: [
		[2017, UPPER_CASE],
		[2024, AD_NUMBERED]
	],
	rugvippen: [[2017, POINT_COLON]],
	musvitten: [[2017, UPPER_CASE]]
};

export function layoutOf(organisation: string, year: number): Layout {
	const habit = (HABITS[organisation] ?? []).filter(([from]) => from <= year).at(-1);
	return habit === undefined ? BULLETED : habit[1];
}
