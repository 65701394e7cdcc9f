import type { Meeting } from '../model/index.ts';

const SCHEMA = '../../../static/schemas/meeting.json';

/** Longest list that stands on one line. */
const SHORT = 100;

function isPlain(value: unknown): boolean {
	return value === null || typeof value !== 'object';
}

function lines(parts: readonly string[], [open, close]: string, indent: string): string {
	const inner = parts.map((part) => `${indent}\t${part}`).join(',\n');
	return `${open ?? ''}\n${inner}\n${indent}${close ?? ''}`;
}

function written(value: unknown, indent: string): string {
	if (Array.isArray(value)) {
		const short = `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
		if (value.every(isPlain) && short.length <= SHORT) return short;
		return lines(
			value.map((one) => written(one, `${indent}\t`)),
			'[]',
			indent
		);
	}
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	const parts = Object.entries(value)
		.filter(([, one]) => one !== undefined)
		.map(([key, one]) => `${JSON.stringify(key)}: ${written(one, `${indent}\t`)}`);
	return parts.length === 0 ? '{}' : lines(parts, '{}', indent);
}

/** JSON as people edit it here: tabs, and a short list of numbers or words on one line. */
export function jsonText(value: unknown): string {
	return `${written(value, '')}\n`;
}

/** What is written of a meeting: two ways to write one meeting are the same. */
export function meetingText(meeting: Meeting): string {
	return jsonText({ $schema: SCHEMA, ...meeting });
}
