import { parseArgs } from 'node:util';
import { importText } from '../../src/lib/text/index.ts';
import { nearestName } from '../briefing/nearest.ts';
import { Refusal } from '../briefing/refusal.ts';

/** What a person asked for; whether it is there is looked at later. */
export interface Order {
	/** Files and folders. */
	readonly paths: readonly string[];
	readonly dataset: string | null;
	readonly mode: 'show' | 'json' | 'write';
	/** A meeting of other content may be written over. */
	readonly replaces: boolean;
	/** Where the datasets lie. */
	readonly data: string;
	readonly figures: FigureOrder;
}

/** What is said of figures alone; null = nothing is. */
export interface FigureOrder {
	/** A file with answers to what was asked. */
	readonly mapping: string | null;
	/** Figures of other value that stand there already are kept. */
	readonly keeps: boolean;
	readonly quality: string | null;
	readonly publisher: string | null;
	readonly title: string | null;
	/** The id of an import to take back, instead of importing. */
	readonly undo: string | null;
	/** A file to write the template to, instead of importing. */
	readonly template: string | null;
}

const options = {
	dataset: { type: 'string' },
	data: { type: 'string' },
	write: { type: 'boolean' },
	replace: { type: 'boolean' },
	json: { type: 'boolean' },
	mapping: { type: 'string' },
	keep: { type: 'boolean' },
	quality: { type: 'string' },
	publisher: { type: 'string' },
	title: { type: 'string' },
	undo: { type: 'string' },
	template: { type: 'string' },
	help: { type: 'boolean' }
} as const;
type Name = keyof typeof options;

function isOption(name: string): name is Name {
	return Object.hasOwn(options, name);
}

function unknownOption(option: string): Refusal {
	const near = nearestName(
		option,
		Object.keys(options).map((name) => `--${name}`)
	);
	return new Refusal(
		importText.unknownOption(option) + (near === null ? '' : importText.didYouMean(near))
	);
}

function figureOrder(values: ReadonlyMap<Name, string>): FigureOrder {
	const said = (name: Name): string | null => values.get(name) ?? null;
	return {
		mapping: said('mapping'),
		keeps: values.has('keep'),
		quality: said('quality'),
		publisher: said('publisher'),
		title: said('title'),
		undo: said('undo'),
		template: said('template')
	};
}

/** Reads what stands after `npm run import --`. @returns null where help is wanted. Throws a `Refusal`. */
export function readOrder(args: readonly string[]): Order | null {
	const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
	const values = new Map<Name, string>();
	const paths: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') paths.push(token.value);
		if (token.kind !== 'option') continue;
		if (!isOption(token.name)) throw unknownOption(token.rawName);
		const value = token.value?.trim() ?? '';
		const isMissing = value === '' || (token.inlineValue !== true && value.startsWith('--'));
		if (options[token.name].type === 'string' && isMissing) {
			throw new Refusal(importText.missingValue(token.rawName));
		}
		values.set(token.name, value);
	}
	if (values.has('help')) return null;
	const figures = figureOrder(values);
	const needsFiles = figures.undo === null && figures.template === null;
	if (paths.length === 0 && needsFiles) throw new Refusal(importText.noFiles);
	if (values.has('json') && values.has('write')) throw new Refusal(importText.jsonOrWrite);
	return {
		paths,
		dataset: values.get('dataset') ?? null,
		mode: values.has('json') ? 'json' : values.has('write') ? 'write' : 'show',
		replaces: values.has('replace'),
		data: values.get('data') ?? 'data',
		figures
	};
}
