import { toXlsx, type XlsxColumn, type XlsxSheet } from '../../files/index.ts';
import { figuresText } from '../../text/index.ts';
import type { FiguresContext, KnownIndicator, KnownOrganisation } from './context.ts';
import { readLayout } from './layout.ts';

const words = figuresText.template;
type Row = readonly (string | number | null)[];

export interface TemplateOptions {
	/** Written into every row, `2025`; null: left open. */
	readonly period: string | null;
	/** Indicators that get a column; absent: all. */
	readonly indicators?: readonly string[];
	/** Figures of the dataset in the period are filled in, to be corrected. */
	readonly filled?: boolean;
}

/** Turnout belongs to elections, not to years: it has its rows in the long sheet. */
function isYearly({ id }: KnownIndicator): boolean {
	return !/_(?:kv|fv|ep)$/u.test(id);
}

function isThere(
	{ valid_from = null, valid_to = null }: Pick<KnownOrganisation, 'valid_from' | 'valid_to'>,
	period: string | null
): boolean {
	const year = period === null ? null : /\d{4}/u.exec(period)?.[0];
	if (year == null) return valid_to === null;
	return (
		(valid_to === null || valid_to.slice(0, 4) >= year) &&
		(valid_from === null || valid_from.slice(0, 4) <= year)
	);
}

function headOf({ label, unit }: KnownIndicator): string {
	return words.head(label, unit);
}

/** The values of the dataset, where they are asked for. */
function valuesOf(
	context: FiguresContext,
	{ period, filled }: TemplateOptions
): ReadonlyMap<string, number> {
	const values = new Map<string, number>();
	if (filled !== true || period === null) return values;
	for (const { subject, indicator, period: own, population, value } of context.observations) {
		if (own !== period || population !== figuresText.everyone || value === null) continue;
		values.set(`${subject}|${indicator}`, value);
	}
	return values;
}

function figureColumns(indicators: readonly KnownIndicator[]): XlsxColumn[] {
	return indicators.map((indicator) => ({
		label: headOf(indicator),
		type: indicator.unit === 'år' ? 'plain' : 'number',
		width: 18,
		decimals: indicator.decimals
	}));
}

const column = (label: string, width: number): XlsxColumn => ({ label, type: 'text', width });

/** Builds the sheets of one dataset. */
class Template {
	readonly #context: FiguresContext;
	readonly #options: TemplateOptions;
	readonly #values: ReadonlyMap<string, number>;
	readonly #indicators: readonly KnownIndicator[];

	constructor(context: FiguresContext, options: TemplateOptions) {
		this.#context = context;
		this.#options = options;
		this.#values = valuesOf(context, options);
		const wanted = options.indicators === undefined ? null : new Set(options.indicators);
		this.#indicators = context.indicators.filter(({ id }) => wanted?.has(id) !== false);
	}

	#for(level: KnownIndicator['levels'][number]): readonly KnownIndicator[] {
		return this.#indicators.filter((one) => isYearly(one) && one.levels.includes(level));
	}

	#figures(subject: string, indicators: readonly KnownIndicator[]): Row {
		return indicators.map(({ id }) => this.#values.get(`${subject}|${id}`) ?? null);
	}

	#organisations(): XlsxSheet {
		const { organisations } = this.#context;
		const { period } = this.#options;
		const indicators = this.#for('organisation');
		return {
			name: words.organisations,
			columns: [
				column(words.organisation, 34),
				column(words.period, 10),
				...figureColumns(indicators)
			],
			rows: organisations
				.filter((one) => isThere(one, period))
				.map(({ id, name }) => [name, period, ...this.#figures(`organisation:${id}`, indicators)])
		};
	}

	#departments(): XlsxSheet {
		const { organisations, departments } = this.#context;
		const { period } = this.#options;
		const indicators = this.#for('department');
		const names = new Map(organisations.map(({ id, name }) => [id, name]));
		const twins = new Map<string, number>();
		for (const { name, organisation } of departments) {
			const key = `${organisation}\n${name}`;
			twins.set(key, (twins.get(key) ?? 0) + 1);
		}
		return {
			name: words.departments,
			columns: [
				column(words.organisation, 34),
				column(words.department, 28),
				column(words.period, 10),
				...figureColumns(indicators)
			],
			rows: departments
				.filter((one) => isThere(one, period))
				.map(({ id, name, organisation }) => [
					names.get(organisation) ?? organisation,
					// Two of one organisation may have one name: then the id tells them apart.
					twins.get(`${organisation}\n${name}`) === 1 ? name : id,
					period,
					...this.#figures(`department:${id}`, indicators)
				])
		};
	}

	/** Areas, or the municipality. */
	#places(
		name: string,
		kind: 'area' | 'municipality',
		subjects: readonly { readonly id: string; readonly name: string }[]
	): XlsxSheet {
		const { period } = this.#options;
		const indicators = this.#for(kind);
		return {
			name,
			columns: [column(words.subject, 34), column(words.period, 10), ...figureColumns(indicators)],
			rows: subjects.map((subject) => [
				subject.name,
				period,
				...this.#figures(`${kind}:${subject.id}`, indicators)
			])
		};
	}

	#long(): XlsxSheet {
		return {
			name: words.long,
			columns: [
				column(words.subject, 34),
				column(words.indicator, 40),
				column(words.period, 12),
				column(words.population, 20),
				{ label: words.value, type: 'number', width: 14, decimals: 1 },
				column(words.unit, 16),
				column(words.status, 16),
				column(words.note, 40)
			],
			rows: []
		};
	}

	#guide(): XlsxSheet {
		const [first, second] = words.guideHeads;
		return {
			name: words.guide,
			columns: [column(first, 28), column(second, 90)],
			rows: words.guideRows(this.#context.municipality.name)
		};
	}

	sheets(): readonly XlsxSheet[] {
		return [
			this.#organisations(),
			this.#departments(),
			this.#places(words.areas, 'area', this.#context.areas),
			this.#places(words.municipality, 'municipality', [this.#context.municipality]),
			this.#long(),
			this.#guide()
		];
	}
}

/** By which sheets of the template are known again, whatever their rows: units in them are as they stand. */
export function templateSignatures(context: FiguresContext): ReadonlySet<string> {
	const sheets = new Template(context, { period: null }).sheets();
	return new Set(
		sheets.map(({ columns }) => {
			const rows = [columns.map(({ label }) => label)];
			return readLayout({
				name: '',
				rows,
				width: columns.length,
				headRow: 0,
				merged: [],
				isHidden: false
			}).signature;
		})
	);
}

/**
 * An XLSX file to fill in: a sheet each for organisations, departments, areas and the municipality, one for all else (elections,
 * groups of people, words in place of numbers), and one that says how. What is filled in is imported without a question.
 */
export async function figuresTemplate(
	context: FiguresContext,
	options: TemplateOptions
): Promise<Blob> {
	const { blob } = await toXlsx(new Template(context, options).sheets());
	return blob;
}
