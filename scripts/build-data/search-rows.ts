import type {
	SearchableItem,
	SearchableMeeting,
	SearchablePassage
} from '../../src/lib/search/index.ts';
import type { Cell, Row, Rows } from '../../src/lib/queries/rows/index.ts';

function textOf(cell: Cell | undefined): string {
	if (typeof cell !== 'string') throw new Error(`no text: ${String(cell)}`);
	return cell;
}

/** Rows by the text in one of their columns, each group in the order of the rows. */
function grouped(rows: Rows, table: string, column: string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows.get(table) ?? []) {
		const key = textOf(row[column]);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [row]);
		else group.push(row);
	}
	return groups;
}

/** The meetings that are searched, from the rows of the database: nothing else is published. */
export function searchableMeetings(rows: Rows): readonly SearchableMeeting[] {
	const items = grouped(rows, 'agenda_item', 'meeting');
	const passages = grouped(rows, 'passage', 'item');
	const themes = grouped(rows, 'passage_theme', 'passage');
	const passageOf = (row: Row): SearchablePassage => ({
		id: textOf(row['local_id']),
		kind: textOf(row['kind']),
		themes: (themes.get(textOf(row['id'])) ?? []).map((one) => textOf(one['theme'])),
		text: textOf(row['body'])
	});
	const itemOf = (row: Row): SearchableItem => ({
		number: textOf(row['number']),
		title: textOf(row['title']),
		passages: (passages.get(textOf(row['id'])) ?? []).map(passageOf)
	});
	return (rows.get('meeting') ?? []).map((row) => ({
		id: textOf(row['id']),
		organisation: textOf(row['organisation']),
		year: Number(row['dialogue_year']),
		date: textOf(row['date']),
		items: (items.get(textOf(row['id'])) ?? []).map(itemOf)
	}));
}
