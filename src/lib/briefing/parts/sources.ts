import type { BriefingSource } from '../../queries/index.ts';
import {
	briefingDialogueText as words,
	formatDate,
	formatNumber,
	isolate,
	sitePaths
} from '../../text/index.ts';
import type { BriefingAnswers } from '../answers.ts';
import type { DocumentPart, Evidence, Run, Statement } from '../document.ts';
import { pageEvidence, run, strong } from '../evidence.ts';
import { ownSentence } from '../signals.ts';
import { partTitle } from './titles.ts';

const PART = 'kilder';
/** Sources of figures that are named. */
const MOST = 8;

type Lines = readonly Statement[];
const one = (
	id: string,
	text: readonly Run[],
	evidence: readonly Evidence[],
	mark?: string
): Lines => [{ id: `${PART}/${id}`, text, evidence, ...(mark === undefined ? {} : { mark }) }];

function ofData(answers: BriefingAnswers, data: Evidence): Lines {
	const { summary, fingerprint } = answers;
	const print = fingerprint === undefined ? '' : words.sources.fingerprint(fingerprint);
	const text = `${words.sources.data(isolate(summary.title), formatDate(summary.data_date))}${print}.`;
	return [
		...(summary.kind === 'example'
			? one('eksempel', [run(words.sources.example)], [data], words.marks.example)
			: []),
		...one('data', [{ text, ...(data.path === null ? {} : { path: data.path }) }], [data])
	];
}

/** The minutes used: how many, from when to when, and whose. */
function ofMinutes(answers: BriefingAnswers): Lines {
	const { meetings } = answers;
	const path = sitePaths.minutes(answers.summary.id);
	const newest = meetings[0];
	const oldest = meetings.at(-1);
	const evidence = [pageEvidence(words.minutesPlace, path)];
	if (newest === undefined || oldest === undefined) {
		return one('referater', [run(`${words.sources.minutes}${words.sources.noMinutes}.`)], evidence);
	}
	const publishers = new Set(
		answers.sources.filter((row) => row.meetings > 0).map(({ publisher }) => isolate(publisher))
	);
	const span = words.sources.minutesSpan(
		meetings.length,
		formatDate(oldest.date),
		formatDate(newest.date)
	);
	const names = words.sources.publishers(words.list([...publishers]));
	return one('referater', [strong(words.sources.minutes), run(`${span}${names}.`)], evidence);
}

/** `Landsbyggefonden, 4. maj 2021`: who has published it, and its date, or else the day it was fetched. */
function publisherOf(row: BriefingSource): string {
	const fetched = row.fetched === null ? null : words.sources.fetched(formatDate(row.fetched));
	return words.sources.dated(
		isolate(row.publisher),
		row.date === null ? fetched : formatDate(row.date)
	);
}

function titleRun(row: BriefingSource): Run {
	const text = isolate(row.title);
	return row.url?.startsWith('https://') === true ? { text, address: row.url } : run(text);
}

/** The sources of figures by publisher and date, each with its address. */
function ofFigures(answers: BriefingAnswers, data: Evidence): Lines {
	const rows = answers.sources.filter((row) => row.meetings === 0);
	const groups = new Map<string, BriefingSource[]>();
	for (const row of rows.slice(0, MOST)) {
		groups.set(publisherOf(row), [...(groups.get(publisherOf(row)) ?? []), row]);
	}
	const named = [...groups].flatMap(([publisher, own]) => [
		run(` ${publisher}: `),
		...own.flatMap((row, index) => [...(index === 0 ? [] : [run('; ')]), titleRun(row)]),
		run('.')
	]);
	const hidden = rows.length - MOST;
	return one(
		'tal',
		[
			strong(words.sources.figures),
			...(rows.length === 0 ? [run(words.sources.noFigures)] : named),
			...(hidden > 0 ? [run(` ${words.rest(hidden)}.`)] : [])
		],
		[data]
	);
}

/** Whom its figures are compared with, and how many they are. */
function ofPeers(answers: BriefingAnswers, data: Evidence): Lines {
	const counts = answers.profile.flatMap((row) =>
		row.subject_kind === 'organisation' && row.peer_n !== null && row.peer_n > 1 ? [row.peer_n] : []
	);
	const whole = (value: number) => formatNumber(value, 0);
	const text =
		counts.length === 0
			? words.sources.noPeers
			: words.sources.peers(whole(Math.min(...counts)), whole(Math.max(...counts)));
	return one('sammenligning', [run(text)], [data]);
}

/** Key figures that nothing is known of, and those that are told without a number; null where there are none. */
function gaps(answers: BriefingAnswers): string | null {
	const { sources } = words;
	const missing = answers.missing.map((row) => row.indicator_short);
	const statuses = answers.profile
		.filter(({ subject_kind: kind }) => kind === 'organisation')
		.filter((row) => row.latest_value === null && row.latest_status !== null)
		.map((row) => row.indicator_short);
	const said = [
		...(missing.length === 0 ? [] : [sources.missing(words.list(missing))]),
		...(statuses.length === 0 ? [] : [sources.statusOnly(words.list(statuses))])
	];
	return said.length === 0 ? null : said.join(' ');
}

/** What is not known: figures that are late or missing, and what the reading of the newest minutes was unsure of. */
function ofMissing(answers: BriefingAnswers): Lines {
	const { organisation, summary, meetings } = answers;
	const place = [
		pageEvidence(words.profilePlace, sitePaths.organisation(summary.id, organisation.id))
	];
	const late = answers.attention.find(({ kind }) => kind === 'data_missing');
	const unknown = gaps(answers);
	const [last] = meetings;
	const warned = last === undefined || last.warnings.length === 0 ? null : last;
	return [
		...(late === undefined ? [] : one('for-sent', [run(ownSentence(late))], place)),
		...(unknown === null ? [] : one('mangler', [run(unknown)], place)),
		...(warned === null
			? []
			: one(
					'forbehold',
					[run(words.sources.warnings(warned.warnings.length, formatDate(warned.date)))],
					[
						pageEvidence(
							words.place(formatDate(warned.date), null),
							sitePaths.meeting(summary.id, warned.id)
						)
					]
				))
	];
}

/** Part 9: what all of it rests on, how it was made, and what is not known. */
export function sourcesPart(facts: {
	readonly answers: BriefingAnswers;
	readonly date: string | null;
}): DocumentPart {
	const { answers } = facts;
	const data = pageEvidence(words.dataPlace, sitePaths.data(answers.summary.id));
	return {
		id: PART,
		title: partTitle(PART),
		blocks: [
			{
				kind: 'list',
				id: `${PART}/liste`,
				look: 'bullet',
				statements: [
					...ofData(answers, data),
					...ofMinutes(answers),
					...ofFigures(answers, data),
					...ofPeers(answers, data),
					...ofMissing(answers),
					...one('metode', [run(words.sources.method)], [])
				]
			}
		]
	};
}
