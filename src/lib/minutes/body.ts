import { type Cast } from './actors.ts';
import { commitmentsOf, FORMALITY, type ThemedPassage } from './commitments.ts';
import type {
	DraftCommitment,
	DraftItem,
	DraftOutlook,
	DraftWarning,
	ReadingContext
} from './draft.ts';
import { electionPeriod } from './elections.ts';
import { readFigures } from './figures.ts';
import { type Flow, sourceSpan } from './flow.ts';
import type { Header } from './header.ts';
import type { RawItem } from './items.ts';
import { readOutlooks } from './outlooks.ts';
import { type Foretells, type RawPassage, type ReadingOf, readPassages } from './passages.ts';
import { presentersOf } from './presenters.ts';
import { strangePlaces } from './strange-places.ts';
import { readThemes } from './themes.ts';

type Passage = DraftItem['passages'][number];

/** What is read of the items, in their order. */
export interface Body {
	readonly items: readonly DraftItem[];
	readonly commitments: readonly DraftCommitment[];
	readonly outlooks: readonly DraftOutlook[];
	/** Places whose numbers nobody can be given. */
	readonly warnings: readonly DraftWarning[];
}

/** Characters of an item that are looked back over. */
const LONGEST_BEFORE = 600;

/** What holds for all passages of a paper. */
export interface Setting extends ReadingOf {
	readonly context: ReadingContext;
	/** The day of the meeting. */
	readonly meeting: string | null;
	/** Of whom a figure speaks where it does not say: the organisation that was met, else the municipality. */
	readonly subject: string;
	/** When a figure holds where it does not say: the year of the accounts, else of the meeting. */
	readonly period: string;
	/** The municipality's id, where it is sure. */
	readonly town: string | null;
}

export function settingOf(
	header: Header,
	cast: Cast,
	width: number | null,
	context: ReadingContext
): Setting {
	const { organisation, municipality, accountsYear, dialogueYear } = header;
	const meeting = header.date?.value ?? null;
	const town =
		municipality?.id === null || municipality === null ? '' : `municipality:${municipality.id}`;
	const subject =
		organisation?.id === null || organisation === null ? town : `organisation:${organisation.id}`;
	const year = accountsYear ?? meeting?.slice(0, 4) ?? dialogueYear;
	const foretells: Foretells = (sentence) =>
		readOutlooks(sentence, 0, '', context)[0]?.kind ?? null;
	return {
		context,
		cast,
		width,
		foretells,
		meeting,
		subject,
		period: year === null ? '' : String(year),
		town: municipality?.id ?? null
	};
}

function inSource(flow: Flow, [start, end]: readonly [number, number]): [number, number] {
	const [from, to] = sourceSpan(flow, start, end);
	return [from, to];
}

/** A passage with what it says of numbers and of the time to come. */
function passageOf(
	raw: RawPassage,
	id: string,
	themes: readonly string[],
	before: string,
	{ context, meeting, subject, period, town }: Setting
): { passage: Passage; outlooks: DraftOutlook[]; warnings: DraftWarning[] } {
	const { flow, span, verdict } = raw;
	const outlooks = readOutlooks(flow.text, 0, id, context, before).map((one) => ({
		...one,
		span: inSource(flow, one.span)
	}));
	const read = readFigures(flow.text, 0, context, { before, town, year: period });
	const ownerless = read.filter((one) => one.subject === '' && one.value !== null);
	const places = strangePlaces(
		flow.text,
		ownerless.map((one) => one.span[0]),
		context
	);
	const warnings = places.map(({ name, start, end }): DraftWarning => ({
		code: 'unclear',
		value: name,
		span: inSource(flow, [start, end])
	}));
	const figures = read.map((one) => ({
		...one,
		subject: one.subject === '' ? subject : one.subject,
		period: one.period === '' ? (electionPeriod(one.indicator, meeting) ?? period) : one.period,
		span: inSource(flow, one.span)
	}));
	return {
		passage: { id, kind: verdict.kind, themes: [...themes], span: [...span], figures },
		outlooks,
		warnings
	};
}

/** `2.1` of an item that is numbered twice is not the name of two passages. */
function passageIds(number: string, count: number, taken: Set<string>): string[] {
	const base =
		number
			.toLowerCase()
			.replaceAll(/[^0-9a-z.]+/gu, '')
			.replaceAll(/^\.+|\.+$/gu, '') || '0';
	return Array.from({ length: count }, (_, index) => {
		let id = `${base}.${String(index + 1)}`;
		while (taken.has(id)) id = `${id}b`;
		taken.add(id);
		return id;
	});
}

/** Cooperation in general: every agreement is of it. */
const GENERAL_THEME = 'samarbejde';

/** The theme of what no theme is known of: what agreements are about in general, if the catalogue knows such a theme. */
function anyTheme({ themes }: ReadingContext): string {
	return (themes.find(({ id }) => id.startsWith(GENERAL_THEME)) ?? themes[0])?.id ?? 'andet';
}

/** What was decided of `emnet` is of the theme that was spoken of before it. */
function withInherited(passages: readonly ThemedPassage[]): ThemedPassage[] {
	let before: readonly string[] = [];
	return passages.map(({ raw, themes }) => {
		const own = themes.filter((theme) => !theme.startsWith(GENERAL_THEME));
		const isOutcome = raw.verdict.bond !== null || raw.verdict.kind === 'decision';
		const all =
			isOutcome && !raw.isPoint && own.length === 0 && before.length > 0
				? [...before, ...themes]
				: themes;
		if (own.length > 0) before = own;
		return { raw, themes: all };
	});
}

/** What was said in an item before one of its passages. */
function beforeOf(title: string, passages: readonly RawPassage[], index: number): string {
	const [last, ...earlier] = passages.slice(0, index).reverse();
	const all = [title, ...earlier.reverse().map(({ flow }) => flow.text), last?.flow.text ?? ''];
	return all.join(' ').slice(-LONGEST_BEFORE);
}

export function readBody(source: string, raws: readonly RawItem[], setting: Setting): Body {
	const { context, cast, meeting } = setting;
	const taken = new Set<string>();
	const items: DraftItem[] = [];
	const commitments: DraftCommitment[] = [];
	const outlooks: DraftOutlook[] = [];
	const warnings: DraftWarning[] = [];
	for (const raw of raws) {
		const passages = readPassages(source, raw, setting);
		const themes = readThemes(
			raw.title,
			passages.map(({ flow }) => flow.text),
			context
		);
		const ids = passageIds(raw.number, passages.length, taken);
		const themed: ThemedPassage[] = passages.map((passage, index) => ({
			raw: passage,
			themes: themes.passages[index] ?? []
		}));
		const inherited = withInherited(themed);
		const read = inherited.map(({ raw: passage, themes: own }, index) =>
			passageOf(passage, ids[index] ?? '', own, beforeOf(raw.title, passages, index), setting)
		);
		const theme = themes.item.find((one) => !one.startsWith(FORMALITY)) ?? anyTheme(context);
		commitments.push(...commitmentsOf(inherited, { meeting, theme }, commitments.length + 1));
		outlooks.push(...read.flatMap((one) => one.outlooks));
		warnings.push(...read.flatMap((one) => one.warnings));
		items.push({
			number: raw.number,
			title: raw.title,
			presenters: presentersOf(raw.presenters, cast.people),
			passages: read.map(({ passage }) => passage),
			span: raw.span
		});
	}
	return { items, commitments, outlooks, warnings };
}
