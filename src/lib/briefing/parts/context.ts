import type { ProfileRow } from '../../queries/index.ts';
import { briefingPartsText, formatValue, word } from '../../text/index.ts';
import type { BriefingAnswers } from '../answers.ts';
import type { DocumentPart, Evidence, Statement } from '../document.ts';
import { run, strong } from '../evidence.ts';
import { figureEvidence, profileOf } from '../figure-evidence.ts';
import { newestPoint } from '../newest-point.ts';
import { saidEvidence, saidTargetEvidence } from '../said-evidence.ts';

const PART = 'kontekst';
const words = briefingPartsText.context;
/** Indicators that are told one by one. */
const MOST = 8;

/** One figure beside others of the same indicator. */
interface Entry {
	readonly name: string;
	readonly value: string;
	readonly period: string;
	readonly quality: string;
}

/** The subject's own newest figure, and the populations that it is divided into in the same year. */
function ownEntries(row: ProfileRow): readonly Entry[] {
	const { latest_period: period } = row;
	if (period === null) return [];
	const year = newestPoint(row)?.year;
	const value =
		row.latest_value === null ? (row.latest_status ?? '') : formatValue(row.latest_value, row);
	const populations = row.references.filter(
		(reference) => reference.kind === 'population' && reference.year === year
	);
	return [
		{ name: row.subject_name, value, period, quality: row.latest_quality ?? '' },
		...populations.map((reference) => ({
			name: words.population(row.subject_name, reference.name),
			value: formatValue(reference.value, row),
			period,
			quality: reference.quality
		}))
	];
}

/** The whole country in the same year, or its newest year before. */
function countryEntry(rows: readonly ProfileRow[]): readonly Entry[] {
	const [row] = rows;
	const newest = row?.references
		.filter(({ kind }) => kind === 'country')
		.toSorted((a, b) => b.year - a.year)[0];
	const point = row === undefined ? undefined : newestPoint(row);
	if (row === undefined || newest === undefined) return [];
	const isSame = point?.year === newest.year;
	return [
		{
			name: words.country,
			value: formatValue(newest.value, row),
			period: isSame ? point.period : String(newest.year),
			quality: newest.quality
		}
	];
}

/** The minutes where they say it, at its place; else the source of the number. */
function evidenceOf(answers: BriefingAnswers, rows: readonly ProfileRow[]): readonly Evidence[] {
	const all = rows.flatMap((row) => {
		const point = newestPoint(row);
		const said = saidEvidence(answers, row);
		const targets = saidTargetEvidence(answers, row);
		if (point === undefined) return targets;
		const source = figureEvidence(answers, { ...row, ...point });
		const isTold = said.length > 0 && point.note === null;
		return [...said, ...(isTold ? [] : [source]), ...targets];
	});
	// Several subjects of one table have one source.
	return all.filter(
		({ place }, index) => all.findIndex((other) => other.place === place) === index
	);
}

/** What the first has, stands at the head; who differs, says so. */
function listed(entries: readonly Entry[]): string {
	const [first] = entries;
	const said = entries.map(({ name, value, period, quality }) =>
		words.entry(name, value, [
			...(period === first?.period ? [] : [period]),
			...(quality === first?.quality ? [] : [word(briefingPartsText.quality, quality)])
		])
	);
	return said.length === 0 ? '' : `${briefingPartsText.list(said)}.`;
}

/** One indicator for everyone it is known of, with targets in the words of their source. */
function statementOf(answers: BriefingAnswers, rows: readonly ProfileRow[]): Statement {
	const [first] = rows;
	const entries = [...rows.flatMap(ownEntries), ...countryEntry(rows)];
	const quality = entries[0]?.quality ?? 'official';
	const targets = [
		...new Set(rows.flatMap((row) => row.targets.map((target) => target.statement)))
	];
	const evidence = evidenceOf(answers, rows);
	const head = words.head(
		first?.indicator_label ?? '',
		entries[0]?.period ?? null,
		quality === 'official' ? null : word(briefingPartsText.quality, quality)
	);
	return {
		id: `${PART}/${first?.indicator ?? ''}`,
		text: [
			strong(head),
			run([listed(entries), ...targets].filter((part) => part !== '').join(' '))
		],
		evidence: evidence.length === 0 ? [profileOf(answers)] : evidence
	};
}

/** Rows of areas and municipality by indicator: key indicators and those with a target first. */
function byIndicator(rows: readonly ProfileRow[]): readonly (readonly ProfileRow[])[] {
	const groups = new Map<string, ProfileRow[]>();
	for (const row of rows) {
		if (row.latest_period === null && row.targets.length === 0) continue;
		groups.set(row.indicator, [...(groups.get(row.indicator) ?? []), row]);
	}
	const isFirst = (group: readonly ProfileRow[]): boolean =>
		group.some((row) => row.is_key || row.targets.length > 0);
	const all = [...groups.values()];
	return [...all.filter(isFirst), ...all.filter((group) => !isFirst(group))];
}

function restOf(
	answers: BriefingAnswers,
	groups: readonly (readonly ProfileRow[])[]
): readonly Statement[] {
	if (groups.length === 0) return [];
	const labels = groups.flatMap((group) => group.slice(0, 1).map((row) => row.indicator_label));
	const evidence = profileOf(answers);
	const text = words.rest(labels.length, labels);
	return [
		{
			id: `${PART}/resten`,
			text: [{ text, ...(evidence.path === null ? {} : { path: evidence.path }) }],
			evidence: [evidence]
		}
	];
}

/** Part 8: what is known of the areas and of the municipality, one indicator a line. */
export function contextPart(facts: {
	readonly answers: BriefingAnswers;
	readonly date: string | null;
}): DocumentPart {
	const { answers } = facts;
	const groups = byIndicator(
		answers.profile.filter(({ subject_kind }) => subject_kind !== 'organisation')
	);
	const statements = [
		...groups.slice(0, MOST).map((group) => statementOf(answers, group)),
		...restOf(answers, groups.slice(MOST))
	];
	const none = { id: `${PART}/ingen`, text: [run(words.none)], evidence: [profileOf(answers)] };
	return {
		id: PART,
		title: briefingPartsText.titles[PART],
		blocks: [
			{
				kind: 'list',
				id: `${PART}/liste`,
				look: 'bullet',
				statements: statements.length === 0 ? [none] : statements
			}
		]
	};
}
