import type { CsvColumn, XlsxColumn, XlsxSheet } from '$lib/files';
import { links } from '$lib/parts/links';
import type { CommitmentThread } from '$lib/queries';
import {
	commitmentKindText,
	commitmentsText,
	commitmentStatusText,
	fileText,
	formatDateShort,
	ownerText,
	tableText
} from '$lib/text';
import { forumsOf, lastStep } from './thread';

/** What a file says of where its rows are from. */
export interface Origin {
	readonly dataset: string;
	readonly title: string;
	readonly dataDate: string;
	readonly fingerprint: string;
	readonly isExample: boolean;
	/** The choices in words. */
	readonly shows: string;
	/** The page as it stands, with its choices. */
	readonly address: string;
}

type Value = string | number | null;
interface ExportColumn extends XlsxColumn {
	readonly key: string;
	readonly value: (thread: CommitmentThread, origin: Origin) => Value;
}

const { columns: words } = commitmentsText;

function place(thread: CommitmentThread, { dataset, address }: Origin): Value {
	const step = lastStep(thread);
	if (step === undefined) return null;
	const path =
		step.place === null
			? links.meeting(dataset, step.meeting)
			: links.passage(dataset, step.meeting, step.place);
	return new URL(path, address).href;
}

function column(
	key: keyof typeof words,
	type: XlsxColumn['type'],
	width: number,
	value: ExportColumn['value']
): ExportColumn {
	return { key, label: words[key], type, width, value };
}

const COLUMNS: readonly ExportColumn[] = [
	column('organisation', 'text', 26, (row) => row.organisation_name),
	column('kind', 'text', 12, (row) => commitmentKindText[row.kind]),
	column('body', 'text', 60, (row) => row.body),
	column('owner', 'text', 20, (row) => ownerText[row.owner]),
	column('ownerNote', 'text', 28, (row) => row.owner_note),
	column('forum', 'text', 28, (row) => forumsOf(row).join('; ') || null),
	column('theme', 'text', 28, (row) => row.theme_label),
	column('status', 'text', 12, (row) => commitmentStatusText[row.status]),
	column('since', 'date', 18, (row) => row.since),
	column('beganBefore', 'text', 20, (row) => (row.began_before ? tableText.yes : tableText.no)),
	column('latest', 'date', 14, (row) => row.latest),
	column('due', 'date', 12, (row) => row.due),
	column('overdue', 'text', 11, (row) => (row.is_overdue ? tableText.yes : tableText.no)),
	column('age', 'number', 16, (row) => row.age_months),
	column('carried', 'number', 18, (row) => row.carried),
	column('quote', 'text', 60, (row) => lastStep(row)?.quote ?? null),
	column('meeting', 'text', 36, (row) => lastStep(row)?.meeting ?? null),
	column('address', 'text', 50, place)
];

/** Invented data say so in every row: rows are copied from file to file. */
function columnsFor({ isExample }: Origin): readonly ExportColumn[] {
	return isExample ? [column('example', 'text', 14, () => words.example), ...COLUMNS] : COLUMNS;
}

/** The rows as the CSV writer takes them; dates as a Danish spreadsheet reads them. */
export function csvTable(
	threads: readonly CommitmentThread[],
	origin: Origin
): { readonly columns: readonly CsvColumn[]; readonly rows: readonly Record<string, Value>[] } {
	const columns = columnsFor(origin);
	const cell = ({ type, value }: ExportColumn, thread: CommitmentThread): Value => {
		const raw = value(thread, origin);
		return type === 'date' && typeof raw === 'string' ? formatDateShort(raw) : raw;
	};
	return {
		columns,
		rows: threads.map((thread) =>
			Object.fromEntries(columns.map((column) => [column.key, cell(column, thread)]))
		)
	};
}

function aboutSheet(origin: Origin, rows: number): XlsxSheet {
	const { about } = fileText;
	const facts: readonly (readonly [string, string | number])[] = [
		[about.dataset, origin.title],
		...(origin.isExample ? [[about.example, about.exampleValue] as const] : []),
		[about.dataDate, formatDateShort(origin.dataDate)],
		[about.fingerprint, origin.fingerprint],
		[about.shows, origin.shows],
		[about.rows, rows],
		[about.source, commitmentsText.fileSource(origin.title)],
		[about.address, origin.address]
	];
	return {
		name: about.sheet,
		columns: [
			{ label: about.what, type: 'text', width: 26 },
			{ label: about.value, type: 'text', width: 90 }
		],
		rows: facts
	};
}

/** The rows as they stand on the page, and a sheet that says what they are. */
export function xlsxSheets(
	threads: readonly CommitmentThread[],
	origin: Origin
): readonly XlsxSheet[] {
	const columns = columnsFor(origin);
	return [
		{
			name: commitmentsText.sheet,
			columns,
			rows: threads.map((thread) => columns.map(({ value }) => value(thread, origin)))
		},
		aboutSheet(origin, threads.length)
	];
}
