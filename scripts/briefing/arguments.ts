import { parseArgs } from 'node:util';
import { formatDate, UNKNOWN, briefingFilesText } from '../../src/lib/text/index.ts';
import { nearestName } from './nearest.ts';
import { Refusal } from './refusal.ts';

const words = briefingFilesText.run;

export const FORMATS = ['docx', 'md', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** What a person asked for; names are looked up later, when the data are open. */
export interface Order {
	readonly dataset: string | null;
	/** Null for all. */
	readonly organisation: string | null;
	readonly out: string;
	readonly formats: readonly Format[];
	/** ISO, of the coming meeting; null while not fixed. */
	readonly date: string | null;
	/** With a slash at its end; null where it is not known. */
	readonly site: string | null;
	/** Where the databases lie. */
	readonly data: string;
}

const options = {
	dataset: { type: 'string' },
	organisation: { type: 'string' },
	all: { type: 'boolean' },
	out: { type: 'string' },
	format: { type: 'string' },
	date: { type: 'string' },
	site: { type: 'string' },
	data: { type: 'string' },
	help: { type: 'boolean' }
} as const;

type Values = Readonly<Partial<Record<keyof typeof options, string>>>;

function isOption(name: string): name is keyof typeof options {
	return Object.hasOwn(options, name);
}

function unknownOption(option: string): Refusal {
	const near = nearestName(
		option,
		Object.keys(options).map((name) => `--${name}`)
	);
	return new Refusal(words.unknownOption(option) + (near === null ? '' : words.didYouMean(near)));
}

/** The options as texts (`''` for one that is only set), and the names without an option. */
function read(args: readonly string[]): { values: Values; names: readonly string[] } {
	const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
	const values: Partial<Record<keyof typeof options, string>> = {};
	const names: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') names.push(token.value);
		if (token.kind !== 'option') continue;
		if (!isOption(token.name)) throw unknownOption(token.rawName);
		const isText = options[token.name].type === 'string';
		const value = token.value?.trim() ?? '';
		if (isText && (value === '' || (token.inlineValue !== true && value.startsWith('--')))) {
			throw new Refusal(words.missingValue(token.rawName));
		}
		values[token.name] = value;
	}
	return { values, names };
}

function formatsOf(text: string): readonly Format[] {
	const wanted = text
		.split(',')
		.map((name) => name.trim().toLowerCase())
		.filter((name) => name !== '');
	const formats = new Set<Format>();
	for (const name of wanted) {
		const format = FORMATS.find((known) => known === name);
		if (format === undefined) {
			const near = nearestName(name, FORMATS);
			throw new Refusal(
				words.unknownFormat(name) +
					(near === null ? '' : words.didYouMean(near)) +
					words.known(FORMATS.join(', '))
			);
		}
		formats.add(format);
	}
	if (formats.size === 0) throw new Refusal(words.noFormat);
	return [...formats];
}

function dateOf(text: string): string {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || formatDate(text) === UNKNOWN) {
		throw new Refusal(words.badDate(text));
	}
	return text;
}

function siteOf(text: string): string {
	const isAddress = /^https?:\/\/[^\s]+$/u.test(text) && URL.canParse(text);
	if (!isAddress) throw new Refusal(words.badSite(text));
	const site = new URL(text);
	site.hash = '';
	site.search = '';
	return site.href.endsWith('/') ? site.href : `${site.href}/`;
}

/** One name, or all. */
function organisationOf(values: Values, names: readonly string[]): string | null {
	const given = [...(values.organisation === undefined ? [] : [values.organisation]), ...names];
	const [name] = given;
	if (values.all !== undefined && name !== undefined) throw new Refusal(words.bothChosen);
	if (given.length > 1) throw new Refusal(words.manyNames(given.join(', ')));
	if (values.all !== undefined) return null;
	if (name === undefined) throw new Refusal(words.whichOrganisation);
	return name;
}

/** Reads what stands after `npm run briefing --`. @returns null where help is wanted. Throws a `Refusal`. */
export function readOrder(args: readonly string[]): Order | null {
	const { values, names } = read(args);
	if (values.help !== undefined) return null;
	const organisation = organisationOf(values, names);
	if (values.out === undefined) throw new Refusal(words.whichFolder);
	return {
		dataset: values.dataset ?? null,
		organisation,
		out: values.out,
		formats: formatsOf(values.format ?? 'docx'),
		date: values.date === undefined ? null : dateOf(values.date),
		site: values.site === undefined ? null : siteOf(values.site),
		data: values.data ?? 'static/data'
	};
}
