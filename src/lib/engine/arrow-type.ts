import { Type, type DataType, type Field } from '@uwdata/flechette';

const timestampNames = ['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'];

/** A name as it stands in a type or a select list: quoted unless plain. */
export function quoteName(name: string): string {
	return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

function childTypes({ children }: { children: readonly Field[] }): readonly string[] {
	return children.map(({ type }) => sqlTypeName(type));
}

function fields(children: readonly Field[]): string {
	return children.map(({ name, type }) => `${quoteName(name)} ${sqlTypeName(type)}`).join(', ');
}

function nestedTypeName(type: DataType): string {
	switch (type.typeId) {
		case Type.List:
			return `${childTypes(type).join()}[]`;
		case Type.FixedSizeList:
			return `${childTypes(type).join()}[${type.stride}]`;
		case Type.Struct:
			return `STRUCT(${fields(type.children)})`;
		case Type.Union:
			return `UNION(${fields(type.children)})`;
		case Type.Map:
			// Arrow keeps a map as a list of entries { key, value }.
			return `MAP(${type.children.flatMap((entry) => ('children' in entry.type ? childTypes(entry.type) : [])).join(', ')})`;
		default:
			return 'UNKNOWN';
	}
}

/**
 * DuckDB's name for the type of an answer's column. What Arrow cannot tell apart has the nearer name:
 * HUGEINT is DECIMAL(38,0), UUID is VARCHAR, BIT is BLOB.
 */
export function sqlTypeName(type: DataType): string {
	switch (type.typeId) {
		case Type.Bool:
			return 'BOOLEAN';
		case Type.Int: {
			const size = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[type.bitWidth];
			return type.signed ? size : `U${size}`;
		}
		case Type.Float:
			return type.precision === 1 ? 'FLOAT' : 'DOUBLE';
		case Type.Decimal:
			return type.precision === 38 && type.scale === 0
				? 'HUGEINT'
				: `DECIMAL(${type.precision},${type.scale})`;
		case Type.Utf8:
		case Type.LargeUtf8:
		case Type.Utf8View:
			return 'VARCHAR';
		case Type.Binary:
		case Type.LargeBinary:
		case Type.BinaryView:
			return 'BLOB';
		case Type.Date:
			return 'DATE';
		case Type.Time:
			return 'TIME';
		case Type.Timestamp:
			return type.timezone === null
				? (timestampNames[type.unit] ?? 'TIMESTAMP')
				: 'TIMESTAMP WITH TIME ZONE';
		case Type.Interval:
			return 'INTERVAL';
		case Type.Dictionary:
			return 'ENUM';
		default:
			return nestedTypeName(type);
	}
}

/** True if any part of the type is an ENUM. */
export function hasEnum(type: DataType): boolean {
	if (type.typeId === Type.Dictionary) return true;
	return 'children' in type && type.children.some((child) => hasEnum(child.type));
}
