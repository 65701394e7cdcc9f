import { Type, type DataType, type Field } from '@uwdata/flechette';
import type { Value } from './engine.ts';
import { EngineError } from './errors.ts';

/** Makes a Value of what flechette reads (with big integers, integer decimals and integer timestamps). */
export type Converter = (raw: unknown) => Value;

const dayMs = 86_400_000;
/** DuckDB's infinite dates and timestamps are the ends of its range. */
const infiniteDateMs = 2_147_483_647 * dayMs;
const infiniteTicks = 9_223_372_036_854_775_807n;
/** Ticks per second by Arrow's unit: seconds, milliseconds, microseconds, nanoseconds. */
const ticksPerSecond = [1n, 1_000n, 1_000_000n, 1_000_000_000n];

function unexpected(raw: unknown): never {
	throw new EngineError('type', `The answer holds a value that cannot be read: ${typeof raw}`);
}

function integer(raw: bigint): number | string {
	const value = Number(raw);
	return Number.isSafeInteger(value) ? value : raw.toString();
}

/** Through text: dividing by a power of ten would round twice. */
function decimal(raw: bigint, scale: number): number {
	const digits = (raw < 0n ? -raw : raw).toString().padStart(scale + 1, '0');
	const cut = digits.length - scale;
	return Number(`${raw < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`);
}

function isoInstant(ms: number): string {
	const date = new Date(ms);
	if (Number.isNaN(date.valueOf())) {
		throw new EngineError(
			'type',
			'The answer holds a date beyond the year 275760; cast it to VARCHAR'
		);
	}
	return date.toISOString();
}

function day(ms: number): string {
	if (Math.abs(ms) === infiniteDateMs) return ms > 0 ? 'infinity' : '-infinity';
	// `T00:00:00.000Z` is taken away; the year has four digits or a sign and six.
	return isoInstant(ms).slice(0, -14);
}

/** `.5` for half a second; nothing for a whole one. */
function fraction(ticks: bigint, perSecond: bigint): string {
	if (ticks === 0n) return '';
	const digits = ticks.toString().padStart(perSecond.toString().length - 1, '0');
	return `.${digits.replace(/0+$/, '')}`;
}

function timestamp(ticks: bigint, perSecond: bigint, zone: string): string {
	if (ticks === infiniteTicks) return 'infinity';
	if (ticks === -infiniteTicks) return '-infinity';
	const rest = ((ticks % perSecond) + perSecond) % perSecond;
	const seconds = isoInstant(Number((ticks - rest) / perSecond) * 1000).replace(/\.000Z$/, '');
	return `${seconds}${fraction(rest, perSecond)}${zone}`;
}

function clock(microseconds: bigint): string {
	const seconds = Number(microseconds / 1_000_000n);
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
	return text + fraction(microseconds % 1_000_000n, 1_000_000n);
}

function blob(bytes: Uint8Array): string {
	return `\\x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.toUpperCase()}`;
}

function interval(raw: ArrayLike<unknown>): Value {
	const [months, days, nanoseconds] = Array.from(raw, Number);
	return { months: months ?? 0, days: days ?? 0, microseconds: (nanoseconds ?? 0) / 1000 };
}

function isList(raw: unknown): raw is ArrayLike<unknown> {
	return Array.isArray(raw) || (ArrayBuffer.isView(raw) && 'length' in raw);
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
	return typeof raw === 'object' && raw !== null;
}

function bigints(convert: (raw: bigint) => Value): Converter {
	return (raw) => (typeof raw === 'bigint' ? convert(raw) : unexpected(raw));
}

function lists(convert: (raw: ArrayLike<unknown>) => Value): Converter {
	return (raw) => (isList(raw) ? convert(raw) : unexpected(raw));
}

function struct(children: readonly Field[]): Converter {
	const parts = children.map(({ name, type }) => ({ name, convert: converterFor(type) }));
	return (raw) =>
		isRecord(raw)
			? Object.fromEntries(parts.map(({ name, convert }) => [name, convert(raw[name])]))
			: unexpected(raw);
}

function map(children: readonly Field[]): Converter {
	const entry = children[0]?.type;
	const types = entry !== undefined && 'children' in entry ? entry.children : [];
	const converters = types.map(({ type }) => converterFor(type));
	return lists((entries) =>
		Array.from(entries, (pair) =>
			isList(pair) ? converters.map((convert, index) => convert(pair[index])) : unexpected(pair)
		)
	);
}

function plain(raw: unknown): Value {
	if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
	return typeof raw === 'bigint' ? integer(raw) : unexpected(raw);
}

function presentConverter(type: DataType): Converter {
	switch (type.typeId) {
		case Type.Decimal:
			return bigints((raw) => (type.scale === 0 ? integer(raw) : decimal(raw, type.scale)));
		case Type.Date:
			return (raw) => (typeof raw === 'number' ? day(raw) : unexpected(raw));
		case Type.Time:
			return bigints(clock);
		case Type.Timestamp: {
			const perSecond = ticksPerSecond[type.unit] ?? 1n;
			return bigints((raw) => timestamp(raw, perSecond, type.timezone === null ? '' : 'Z'));
		}
		case Type.Interval:
			return lists(interval);
		case Type.Binary:
		case Type.LargeBinary:
		case Type.BinaryView:
			return (raw) => (raw instanceof Uint8Array ? blob(raw) : unexpected(raw));
		case Type.List:
		case Type.FixedSizeList: {
			const convert = type.children.map((child) => converterFor(child.type))[0] ?? plain;
			return lists((raw) => Array.from(raw, convert));
		}
		case Type.Struct:
			return struct(type.children);
		case Type.Map:
			return map(type.children);
		default:
			return plain;
	}
}

/** The converter of one column's type; null and undefined become null in all of them. */
export function converterFor(type: DataType): Converter {
	const convert = presentConverter(type);
	return (raw) => (raw === null || raw === undefined ? null : convert(raw));
}
