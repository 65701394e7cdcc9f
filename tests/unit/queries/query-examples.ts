import { z } from 'zod/mini';
import { bindParameters, type Engine } from '../../../src/lib/engine/index.ts';
import type { Question } from '../../../src/lib/model/index.ts';
import * as room from '../../../src/lib/queries/index.ts';
import {
	changeExamples,
	indexExamples,
	seriesExamples,
	standingExamples,
	twinExamples
} from './compare-examples.ts';

export type AnyQuestion = Question<unknown>;

/** What a dataset holds that queries can be asked about. */
interface Known {
	readonly organisations: readonly string[];
	readonly departments: readonly string[];
	readonly indicators: readonly string[];
	/** Some of the meetings: the oldest, the newest and a few between. */
	readonly meetings: readonly string[];
	readonly themes: readonly string[];
	readonly areas: readonly string[];
	readonly years: readonly number[];
	/** Every indicator's periods. */
	readonly periods: readonly { readonly indicator: string; readonly period: string }[];
}

/** Nobody is called so: a query must bear what it does not find, and text that looks like SQL. */
const NOBODY = "o'ukendt; --";

/** Of a coming meeting: not fixed, ahead, before the oldest minutes, and none that a calendar has. */
const DAYS = ['', '2024-06-01', '1999-01-01', 'i morgen'];

/** Every sixth and the last: dozens would ask the same again. */
const spread = (ids: readonly string[]) =>
	ids.filter((_, index) => index % 6 === 0 || index === ids.length - 1);

/** Organisations and departments, each asked of in the same way. */
const levels = (known: Known) =>
	room.COMPARE_LEVELS.map((level) => ({
		...known,
		level,
		subjects: level === 'organisation' ? known.organisations : known.departments
	}));

/**
 * What each query is asked with, by its name. A query that has no line here makes the tests fail:
 * nothing that the app asks goes unasked.
 */
const examples: Readonly<Record<string, (known: Known) => readonly AnyQuestion[]>> = {
	'area-card': ({ areas }) => areas.map((area) => room.areaCard.with({ area })),
	'area-departments': ({ areas }) => areas.map((area) => room.areaDepartments.with({ area })),
	'area-latest': ({ areas }) => areas.map((area) => room.areaLatest.with({ area })),
	'area-list': () => [room.areaList.with({})],
	'area-organisations': ({ areas }) => areas.map((area) => room.areaOrganisations.with({ area })),
	'area-profile': ({ areas }) => areas.map((area) => room.areaProfile.with({ area })),
	'attention-list': () => [room.attentionList.with({})],
	'briefing-commitments': ({ organisations }) =>
		organisations.flatMap((organisation) =>
			['', '2022-06-30'].map((before) => room.briefingCommitments.with({ organisation, before }))
		),
	'briefing-sources': ({ organisations }) =>
		organisations.map((organisation) => room.briefingSources.with({ organisation })),
	'briefing-themes': ({ organisations }) =>
		organisations.flatMap((organisation) =>
			['', '2022-06-30'].map((before) => room.briefingThemes.with({ organisation, before }))
		),
	'commitment-threads': () => [room.commitmentThreads.with({})],
	'compare-changes': (known) => levels(known).flatMap(changeExamples),
	'compare-index': (known) => levels(known).flatMap(indexExamples),
	'compare-indicators': () =>
		room.COMPARE_LEVELS.map((level) => room.compareIndicators.with({ level })),
	'compare-series': (known) => levels(known).flatMap(seriesExamples),
	'compare-standing': (known) => levels(known).flatMap(standingExamples),
	'compare-subjects': () =>
		room.COMPARE_LEVELS.map((level) => room.compareSubjects.with({ level })),
	'compare-targets': () => room.COMPARE_LEVELS.map((level) => room.compareTargets.with({ level })),
	'compare-twins': (known) => levels(known).flatMap(twinExamples),
	'dataset-summary': () => [room.datasetSummary.with({})],
	'department-addresses': () => [room.departmentAddresses.with({})],
	'department-card': ({ departments }) =>
		spread(departments).map((department) => room.departmentCard.with({ department })),
	'department-profile': ({ departments }) =>
		spread(departments).map((department) => room.departmentProfile.with({ department })),
	'dictionary-columns': () => [room.dictionaryColumns.with({})],
	'figures-departments': () => [room.figuresDepartments.with({})],
	'figures-indicators': () => [room.figuresIndicators.with({})],
	'figures-observations': () => [room.figuresObservations.with({})],
	'figures-organisations': () => [room.figuresOrganisations.with({})],
	'figures-units': () => [room.figuresUnits.with({})],
	'import-areas': () => [room.importAreas.with({})],
	'import-commitments': () => [room.importCommitments.with({})],
	'import-dataset': () => [room.importDataset.with({})],
	'import-departments': () => [room.importDepartments.with({})],
	'import-indicators': () => [room.importIndicators.with({})],
	'import-organisations': () => [room.importOrganisations.with({})],
	'import-sources': () => [room.importSources.with({})],
	'import-themes': () => [room.importThemes.with({})],
	'indicator-benchmarks': ({ indicators }) =>
		indicators.map((indicator) => room.indicatorBenchmarks.with({ indicator })),
	'indicator-context': ({ indicators }) =>
		indicators.map((indicator) => room.indicatorContext.with({ indicator })),
	'indicator-definition': ({ indicators }) =>
		indicators.map((indicator) => room.indicatorDefinition.with({ indicator })),
	'indicator-list': () => [room.indicatorList.with({})],
	'indicator-periods': ({ indicators }) =>
		indicators.map((indicator) => room.indicatorPeriods.with({ indicator })),
	'indicator-ranking': ({ periods }) =>
		[...periods, { indicator: NOBODY, period: NOBODY }].map((asked) =>
			room.indicatorRanking.with(asked)
		),
	'last-agreement': ({ meetings }) =>
		meetings.map((meeting) => room.lastAgreement.with({ meeting })),
	'library-registers': () => [room.libraryRegisters.with({})],
	'last-meeting': ({ organisations }) =>
		organisations.flatMap((organisation) =>
			DAYS.map((before) => room.lastMeeting.with({ organisation, before }))
		),
	'meeting-addresses': () => [room.meetingAddresses.with({})],
	'meeting-commitments': ({ meetings }) =>
		meetings.map((meeting) => room.meetingCommitments.with({ meeting })),
	'meeting-figures': ({ meetings }) =>
		meetings.map((meeting) => room.meetingFigures.with({ meeting })),
	'meeting-head': ({ meetings }) => meetings.map((meeting) => room.meetingHead.with({ meeting })),
	'meeting-items': ({ meetings }) => meetings.map((meeting) => room.meetingItems.with({ meeting })),
	'meeting-list': () => [room.meetingList.with({})],
	'meeting-participants': ({ meetings }) =>
		meetings.map((meeting) => room.meetingParticipants.with({ meeting })),
	'meeting-passages': ({ meetings }) =>
		meetings.map((meeting) => room.meetingPassages.with({ meeting })),
	'meeting-states': () => [room.meetingStates.with({})],
	'meeting-targets': ({ meetings }) =>
		meetings.map((meeting) => room.meetingTargets.with({ meeting })),
	'meeting-warnings': ({ meetings }) =>
		meetings.map((meeting) => room.meetingWarnings.with({ meeting })),
	'missing-key-figures': ({ organisations }) =>
		organisations.map((organisation) => room.missingKeyFigures.with({ organisation })),
	'open-commitment-counts': () => [room.openCommitmentCounts.with({})],
	'organisation-attention': ({ organisations }) =>
		organisations.map((organisation) => room.organisationAttention.with({ organisation })),
	'organisation-card': ({ organisations }) =>
		organisations.map((organisation) => room.organisationCard.with({ organisation })),
	'organisation-commitments': ({ organisations }) =>
		organisations.map((organisation) => room.organisationCommitments.with({ organisation })),
	'organisation-departments': ({ organisations }) =>
		organisations.map((organisation) => room.organisationDepartments.with({ organisation })),
	'organisation-list': () => [room.organisationList.with({})],
	'organisation-meetings': ({ organisations }) =>
		organisations.map((organisation) => room.organisationMeetings.with({ organisation })),
	'organisation-profile': ({ organisations }) =>
		organisations.flatMap((organisation) =>
			room.PEER_GROUPS.map((group) => room.organisationProfile.with({ organisation, group }))
		),
	'organisation-themes': ({ organisations }) =>
		organisations.map((organisation) => room.organisationThemes.with({ organisation })),
	'overview-year': ({ years }) => [...years, 1850].map((year) => room.overviewYear.with({ year })),
	'overview-years': () => [room.overviewYears.with({})],
	'pressing-commitments': () =>
		[0, 1, 6, 1000].map((most) => room.pressingCommitments.with({ most })),
	'quality-counts': () => [room.qualityCounts.with({})],
	'raised-themes': () => [room.raisedThemes.with({})],
	'reading-warnings': () => [room.readingWarnings.with({})],
	'since-last-meeting': ({ organisations }) =>
		organisations.flatMap((organisation) =>
			DAYS.map((before) => room.sinceLastMeeting.with({ organisation, before }))
		),
	'source-list': () => [room.sourceList.with({})],
	'subject-passages': ({ departments, areas }) => [
		room.subjectPassages.with({ departments, areas }),
		room.subjectPassages.with({ departments: [], areas: [] })
	],
	'theme-card': ({ themes }) => themes.map((theme) => room.themeCard.with({ theme })),
	'theme-indicators': ({ themes }) => themes.map((theme) => room.themeIndicators.with({ theme })),
	'theme-list': () => [room.themeList.with({})],
	'theme-movements': () => [room.themeMovements.with({})],
	'theme-organisations': () => [room.themeOrganisations.with({})],
	'theme-passages': ({ themes }) => themes.map((theme) => room.themePassages.with({ theme })),
	'theme-raisers': ({ themes }) => themes.map((theme) => room.themeRaisers.with({ theme })),
	'theme-trend': ({ themes }) => themes.map((theme) => room.themeTrend.with({ theme })),
	'theme-years': () => [room.themeYears.with({})],
	'themes-together': ({ themes }) => themes.map((theme) => room.themesTogether.with({ theme })),
	'meetings-held': () => [room.meetingsHeld.with({})],
	'workbench-columns': () => [room.workbenchColumns.with({ database: 'data' })],
	'workbench-functions': () => [room.workbenchFunctions.with({})],
	'workbench-keywords': () => [room.workbenchKeywords.with({})],
	'workbench-own-count': () =>
		['organisation', 'data.main.meeting'].map((table) => room.workbenchOwnCount.with({ table })),
	'workbench-row-counts': () => [room.workbenchRowCounts.with({})]
};

const queryShape = z.object({ name: z.string(), sql: z.string() });

/** Every query that the room exports, with the name it is exported by. */
export function listQueries(): { readonly exportedAs: string; readonly name: string }[] {
	return Object.entries(room).flatMap(([exportedAs, value]) => {
		const parsed = queryShape.safeParse(value);
		return parsed.success ? [{ exportedAs, name: parsed.data.name }] : [];
	});
}

async function rowsOf<Row>(engine: Engine, question: Question<Row>): Promise<readonly Row[]> {
	const { rows } = await engine.run(bindParameters(question.sql, question.parameters));
	return rows.map((row) => question.row.parse(row));
}

async function lookAround(engine: Engine): Promise<Known> {
	const indicators = (await rowsOf(engine, room.indicatorList.with({}))).map(
		(row) => row.indicator
	);
	const periods = await Promise.all(
		indicators.map(async (indicator) => {
			const rows = await rowsOf(engine, room.indicatorPeriods.with({ indicator }));
			return rows.map(({ period }) => ({ indicator, period }));
		})
	);
	return {
		organisations: [
			...(await rowsOf(engine, room.organisationList.with({}))).map(({ id }) => id),
			NOBODY
		],
		departments: [
			...(await rowsOf(engine, room.compareSubjects.with({ level: 'department' }))).map(
				({ id }) => id
			),
			NOBODY
		],
		indicators: [...indicators, NOBODY],
		meetings: [
			...(await rowsOf(engine, room.meetingAddresses.with({})))
				.map(({ id }) => id)
				.filter((_, index, all) => index % 25 === 0 || index === all.length - 1),
			NOBODY
		],
		areas: [...(await rowsOf(engine, room.areaList.with({}))).map(({ id }) => id), NOBODY],
		themes: [...(await rowsOf(engine, room.themeList.with({}))).map(({ theme }) => theme), NOBODY],
		years: (await rowsOf(engine, room.overviewYears.with({}))).map(({ year }) => year),
		periods: periods.flat()
	};
}

/** Every question of every query to this dataset, by the query's name. */
export async function exampleQuestions(
	engine: Engine
): Promise<ReadonlyMap<string, readonly AnyQuestion[]>> {
	const known = await lookAround(engine);
	return new Map(
		listQueries().map(({ exportedAs, name }) => {
			const questions = examples[name]?.(known) ?? [];
			if (questions.length === 0) {
				throw new Error(
					`${exportedAs} is not asked by any test: give "${name}" a line in tests/unit/queries/query-examples.ts`
				);
			}
			return [name, questions];
		})
	);
}
