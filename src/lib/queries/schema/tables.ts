/** The tables of a dataset's database: one definition for the builder, the dictionary and the tests. */

export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE';

export interface Column {
	readonly name: string;
	readonly type: ColumnType;
	readonly required: boolean;
	/** The table whose primary key this column holds. */
	readonly references?: string;
}

export interface Table {
	readonly name: string;
	readonly columns: readonly Column[];
	/** Columns of the primary key; rows are stored in this order. */
	readonly key: readonly string[];
	/**
	 * False for the long tables: an index over 3 million observations would be larger than the rows
	 * themselves, and the build has already refused every twin.
	 */
	readonly indexed: boolean;
}

/** `name:type`, `name?:type` for one that may be unknown, `name:type>table` for a reference. */
function table(name: string, key: string, columns: string, indexed = true): Table {
	return { name, key: key.split(' '), indexed, columns: columns.trim().split(/\s+/u).map(column) };
}

const TYPES: Readonly<Record<string, ColumnType>> = {
	text: 'VARCHAR',
	int: 'INTEGER',
	number: 'DOUBLE',
	flag: 'BOOLEAN',
	date: 'DATE'
};

function column(text: string): Column {
	const match = /^([a-z_0-9]+)(\??):([a-z]+)(?:>([a-z_]+))?$/u.exec(text);
	const type = TYPES[match?.[3] ?? ''];
	if (match?.[1] === undefined || type === undefined) throw new Error(`bad column: ${text}`);
	const base = { name: match[1], type, required: match[2] !== '?' };
	return match[4] === undefined ? base : { ...base, references: match[4] };
}

export const TABLES: readonly Table[] = [
	table(
		'dataset',
		'id',
		'id:text title:text description:text kind:text municipality:text municipality_name:text data_date:date names:flag'
	),
	table('unit', 'id', 'id:text symbol:text label:text kind:text min?:number max?:number'),
	table('theme', 'id', 'id:text label:text formality:flag cues:text position:int'),
	table(
		'indicator',
		'id',
		`id:text label:text short:text description:text why:text unit:text>unit symbol:text decimals:int
		direction:text levels:text theme:text>theme sums_up:text denominator?:text is_key:flag
		source_title:text source_url?:text reviewed:date position:int`
	),
	table(
		'benchmark',
		'indicator stat period group_name kind',
		`indicator:text kind:text group_name?:text period:text year:int stat:text value:number quality:text
		source:text url?:text fetched?:date`,
		false
	),
	table(
		'source',
		'id',
		'id:text title:text publisher:text url?:text file?:text date?:date fetched?:date body?:text'
	),
	table('area', 'id', 'id:text name:text municipality:text position:int'),
	table(
		'organisation',
		'id',
		`id:text name:text municipality:text administrator?:text dwellings?:int size_class?:text aliases:text
		valid_from?:date valid_to?:date successor?:text position:int`
	),
	table(
		'department',
		'id',
		`id:text organisation:text>organisation name:text area?:text>area type?:text dwellings?:int built?:int
		valid_from?:date valid_to?:date position:int`
	),
	table(
		'observation',
		'subject_kind indicator subject_id year period population',
		`subject_kind:text subject_id:text indicator:text period:text period_kind:text year:int period_start:date
		population:text value?:number status?:text quality:text source?:text fetched?:date note?:text`,
		false
	),
	table(
		'target',
		'id',
		`id:text subject_kind:text subject_id:text indicator:text>indicator kind:text comparator:text value?:number
		due?:int baseline_period?:text baseline_year?:int baseline_value?:number statement:text source:text>source`
	),
	table(
		'meeting',
		'id',
		`id:text municipality:text organisation:text>organisation date:date dialogue_year:int accounts_year?:int
		case_number?:text kind:text source:text>source`
	),
	table(
		'participant',
		'meeting position',
		'meeting:text>meeting position:int initials?:text role?:text side:text present:flag name?:text'
	),
	table(
		'agenda_item',
		'id',
		'id:text meeting:text>meeting position:int number:text title:text presenters:text'
	),
	table(
		'passage',
		'id',
		`id:text meeting:text>meeting item:text>agenda_item local_id:text position:int kind:text body:text
		span_start:int span_end:int`
	),
	table('passage_theme', 'passage theme', 'passage:text theme:text', false),
	table(
		'figure',
		'id',
		`id:text passage:text>passage meeting:text>meeting subject_kind:text subject_id:text
		indicator:text>indicator population:text period:text year:int value?:number status?:text unit:text
		span_start:int span_end:int`
	),
	table(
		'commitment',
		'id',
		`id:text meeting:text>meeting local_id:text position:int kind:text body:text owner:text owner_note?:text
		forum?:text theme:text>theme status:text due?:date continues?:text passage?:text quote:text
		span_start:int span_end:int`
	),
	table(
		'reading_warning',
		'id',
		'id:text meeting:text>meeting code:text value:text span_start:int span_end:int'
	),
	table(
		'signal_rule',
		'id',
		`id:text kind:text label:text rank:int indicators:text statuses:text years?:int min_peers?:int
		min_change?:number sentence:text`
	)
];

/** The statement that makes a table. */
export function createTable(table: Table): string {
	const columns = table.columns.map((column) => {
		const references =
			table.indexed && column.references !== undefined ? ` references ${column.references}` : '';
		return `${column.name} ${column.type}${column.required ? ' not null' : ''}${references}`;
	});
	if (table.indexed) columns.push(`primary key (${table.key.join(', ')})`);
	return `create table ${table.name} (\n\t${columns.join(',\n\t')}\n)`;
}

/** `COMMENT ON` for a table (or view) or one of its columns. */
export function commentOn(kind: 'table' | 'view', name: string, text: string): string {
	return `comment on ${kind} ${name} is '${text.replaceAll("'", "''")}'`;
}

export function commentOnColumn(table: string, column: string, text: string): string {
	return `comment on column ${table}.${column} is '${text.replaceAll("'", "''")}'`;
}
