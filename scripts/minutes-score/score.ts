import type { Draft, Reading } from '../../src/lib/minutes/index.ts';
import type { Case } from './corpus.ts';
import { Judge } from './judge.ts';
import { scoreNumbers, scoreOutlooks } from './score-numbers.ts';
import { scoreOutcomes } from './score-outcomes.ts';
import type { Tally } from './tally.ts';

function flat(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim();
}

function scoreParties(judge: Judge, { expected }: Case, draft: Draft): void {
	const day = draft.date?.value ?? null;
	judge.asked('date', day === expected.date, `${String(day)}, not ${String(expected.date)}`);
	for (const party of ['municipality', 'organisation'] as const) {
		const [is, should] = [draft[party]?.id ?? null, expected[party]];
		if (should === '*') continue;
		judge.asked('parties', is === should, `${party} ${String(is)}, not ${String(should)}`);
	}
	if (expected.kind !== '*') {
		judge.asked(
			'parties',
			draft.kind === expected.kind,
			`kind ${draft.kind}, not ${expected.kind}`
		);
	}
	const { dialogueYear, accountsYear, caseNumber } = expected;
	const years = [
		['dialogueYear', draft.dialogueYear, dialogueYear],
		['accountsYear', draft.accountsYear, accountsYear],
		['caseNumber', draft.caseNumber?.value ?? null, caseNumber]
	] as const;
	for (const [name, is, should] of years) {
		if (should !== null)
			judge.asked('years', is === should, `${name} ${String(is)}, not ${String(should)}`);
	}
}

function scorePeople(judge: Judge, { expected }: Case, draft: Draft): void {
	const left = [...draft.participants];
	for (const [name, initials, side, isPresent] of expected.participants) {
		const at = left.findIndex((one) => one.name !== null && flat(one.name) === name);
		const [found] = at < 0 ? [] : left.splice(at, 1);
		const isSide = /[*?]$/u.test(side) || found?.side === side;
		const isHit = found?.initials === initials && isSide && found.present === isPresent;
		const told =
			found === undefined
				? 'not found'
				: `${String(found.initials)} ${found.side} ${String(found.present)}`;
		judge.asked(
			'people',
			isHit,
			`${name} (${String(initials)} ${side} ${String(isPresent)}): ${told}`
		);
	}
	for (const { name, role } of left) judge.wrong('people', `${String(name)}, ${String(role)}`);
}

function scoreItems(judge: Judge, { expected }: Case, draft: Draft): void {
	const left = [...draft.items];
	for (const [number, title] of expected.items) {
		const at = left.findIndex((item) => item.number === number);
		const [found] = at < 0 ? [] : left.splice(at, 1);
		const isHit = found !== undefined && title.split('|').includes(flat(found.title));
		judge.asked(
			'items',
			isHit,
			`${number} ${title}: ${found === undefined ? 'not found' : found.title}`
		);
	}
	for (const { number, title } of left) judge.wrong('items', `${number} ${title}`);
}

function scoreThemes(
	judge: Judge,
	{ expected }: Case,
	draft: Draft,
	formalities: ReadonlySet<string>
): void {
	for (const [number, , themes] of expected.items) {
		const item = draft.items.find((one) => one.number === number);
		const found = new Set(item?.passages.flatMap((passage) => passage.themes) ?? []);
		for (const theme of themes.filter((one) => !one.endsWith('?'))) {
			judge.asked('themes', found.has(theme), `${number}: ${theme} not found`);
		}
		const allowed = new Set(themes.map((theme) => theme.replace('?', '')));
		for (const theme of found) {
			if (!allowed.has(theme) && !formalities.has(theme))
				judge.wrong('themes', `${number}: ${theme}`);
		}
	}
}

function scoreWarnings(judge: Judge, { expected }: Case, draft: Draft): void {
	for (const [codes, value] of expected.warnings) {
		const isHit = draft.warnings.some(
			(one) => codes.split('|').includes(one.code) && (value === '*' || one.value.includes(value))
		);
		judge.asked('warnings', isHit, `${codes} ${value} not found`);
	}
}

/** Compares what was read with what should be. @param text what was read, from whichever kind of file. */
export function scoreReading(
	one: Case,
	text: string,
	reading: Reading,
	formalities: ReadonlySet<string>
): Tally {
	const judge = new Judge(text);
	const { refused } = one.expected;
	if (refused !== null || reading.status === 'refused') {
		const is = reading.status === 'refused' ? reading.reason : 'read';
		judge.asked('refused', is === refused, `${is}, not ${refused ?? 'read'}`);
		return judge.tally;
	}
	const { draft } = reading;
	judge.asked('refused', true, '');
	scoreParties(judge, one, draft);
	scorePeople(judge, one, draft);
	scoreItems(judge, one, draft);
	scoreThemes(judge, one, draft, formalities);
	scoreNumbers(judge, one, draft);
	scoreOutlooks(judge, one, draft);
	scoreOutcomes(judge, one, draft);
	scoreWarnings(judge, one, draft);
	return judge.tally;
}
