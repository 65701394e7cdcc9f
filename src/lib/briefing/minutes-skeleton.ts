import type { BriefingCommitment } from '../queries/index.ts';
import { briefingDialogueText, briefingFilesText, formatDate } from '../text/index.ts';
import type { BriefingAnswers } from './answers.ts';
import { isAgreed, isUnfinished, isWhole } from './commitment-words.ts';
import type { Block, DocumentPart, Statement, WrittenDocument } from './document.ts';

const words = briefingFilesText.skeleton;

/** Lines for names on each side: as many as mostly come. Names are never guessed. */
const PEOPLE = 3;
const GROUPS = ['municipality', 'organisation', 'both', 'forums', 'other'] as const;

const EVALUATION =
	/evaluering|sidste\s+års\s+aftale|aftalen?\s+fra\s+sidste\s+år|status\s+på\s+aftale/iu;
const NEW_AGREEMENT = /ny(?:e)?\s+aftale/iu;
const FOLLOW_UP = /opfølgning/iu;
const ANY_OTHER = /^(?:evt|eventuelt)\b/iu;

function said(id: string, text: string): Statement {
	return { id, text: [{ text }], evidence: [] };
}

function line(id: string, text: string): Block {
	return { kind: 'text', statement: said(id, text) };
}

function points(id: string, texts: readonly string[]): Block {
	const statements = texts.map((text, index) => said(`${id}/${String(index + 1)}`, text));
	return { kind: 'list', id, look: 'bullet', statements };
}

function peoplePart(): DocumentPart {
	const side = (id: string, title: string): Block[] => [
		{ kind: 'heading', id: `deltagere/${id}`, text: title },
		...Array.from({ length: PEOPLE }, (_, index) => line(`deltagere/${id}/${String(index)}`, ''))
	];
	return {
		id: 'deltagere',
		title: words.people,
		blocks: [
			...side('boligorganisationen', words.ofOrganisation),
			...side('kommunen', words.ofMunicipality)
		]
	};
}

/** What the last agreement left standing, to be evaluated point by point. */
function openPoints(answers: BriefingAnswers): readonly Block[] {
	const rows = answers.agreement.filter(isAgreed);
	if (rows.length === 0) return [];
	return [
		line('aftale/punkter', words.openPoints),
		points(
			'aftale/liste',
			rows.map(({ body }) => body)
		),
		...(rows.some(isWhole) ? [line('aftale/ikke-opregnet', words.notListed)] : [])
	];
}

function newPoints(): readonly Block[] {
	return [line('aftale/nye', words.newPoints), points('aftale/nye-liste', ['', ''])];
}

function groupOf(row: BriefingCommitment): (typeof GROUPS)[number] {
	return row.kind === 'referral' || row.forum !== null ? 'forums' : row.owner;
}

/** What else is open: who owes it, or where it was sent. */
function openCommitments(answers: BriefingAnswers): readonly Block[] {
	const rows = answers.agreement.filter((row) => isUnfinished(row) && !isAgreed(row));
	if (rows.length === 0) return [line('opfoelgning/intet', words.nothingOpen)];
	return GROUPS.flatMap((group) => {
		const own = rows.filter((row) => groupOf(row) === group);
		if (own.length === 0) return [];
		const texts = own.map(({ body, forum }) => (forum === null ? body : words.sent(body, forum)));
		return [
			line(`opfoelgning/${group}`, words.owes[group]),
			points(`opfoelgning/${group}/liste`, texts)
		];
	});
}

/** Titles of the last agenda, with what every meeting needs put in where it is missing. */
function agendaTitles(answers: BriefingAnswers): readonly string[] {
	const known = answers.agenda.map(({ title }) => title);
	const titles = known.length === 0 ? [words.welcome, words.documentation] : [...known];
	const has = (sought: RegExp): boolean => titles.some((title) => sought.test(title));
	const insert = (title: string, before: RegExp): void => {
		const at = titles.findIndex((other) => before.test(other));
		titles.splice(at === -1 ? titles.length : at, 0, title);
	};
	if (!has(ANY_OTHER)) titles.push(words.anyOther);
	if (!has(EVALUATION) && !has(NEW_AGREEMENT)) insert(words.agreement, ANY_OTHER);
	// What is to be agreed anew follows from what is still open.
	if (!has(FOLLOW_UP)) insert(words.followUp, has(NEW_AGREEMENT) ? NEW_AGREEMENT : EVALUATION);
	return titles;
}

/** The numbered items: headings as text, so that they read the same in every program. */
function itemParts(answers: BriefingAnswers): readonly DocumentPart[] {
	const titles = agendaTitles(answers);
	const first = (sought: RegExp): number => titles.findIndex((title) => sought.test(title));
	const evaluation = first(EVALUATION) === -1 ? first(NEW_AGREEMENT) : first(EVALUATION);
	const agreement = first(NEW_AGREEMENT) === -1 ? evaluation : first(NEW_AGREEMENT);
	const followUp = first(FOLLOW_UP);
	return titles.map((title, index) => {
		const blocks = [
			...(index === followUp ? openCommitments(answers) : []),
			...(index === evaluation ? openPoints(answers) : []),
			...(index === agreement ? newPoints() : [])
		];
		const id = `punkt-${String(index + 1)}`;
		return {
			id,
			title: words.numbered(index + 1, title),
			blocks: blocks.length === 0 ? [line(`${id}/tekst`, '')] : blocks
		};
	});
}

/**
 * "Start referat": the coming minutes as far as they are known before the meeting, in the form that minutes are read
 * in from: a title with the date, the parties, who was there (to be filled in), numbered items, lists with hyphens.
 * @param date of the meeting, ISO; null while it is not fixed.
 */
export function minutesSkeleton(answers: BriefingAnswers, date: string | null): WrittenDocument {
	const { summary, organisation } = answers;
	const title = date === null ? words.titleUndated : words.title(formatDate(date));
	return {
		title,
		subtitle: words.parties(summary.municipality_name, organisation.name),
		subject: words.subject,
		runningHead: words.runningHead(title, organisation.name),
		example: summary.kind === 'example' ? briefingDialogueText.marks.example : null,
		fileName: words.fileName(organisation.name, date),
		bullet: '-',
		dated: summary.data_date,
		parts: [peoplePart(), ...itemParts(answers)]
	};
}
