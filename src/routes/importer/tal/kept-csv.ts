import type { LocalFigures } from '$lib/datasets/local-figures';
import { toCsv } from '$lib/files';
import { figuresText } from '$lib/text';
import type { FiguresContext } from '$lib/figures/importing/answers';

const words = figuresText.template;

/** An import's figures as a table that is read in again without a question: names as ids, which nobody can mistake. */
export function keptCsv({ rows }: LocalFigures, { indicators }: FiguresContext): string {
	const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
	return toCsv(
		[
			{ key: 'subject', label: words.subject },
			{ key: 'indicator', label: words.indicator },
			{ key: 'period', label: words.period },
			{ key: 'population', label: words.population },
			{ key: 'value', label: words.value },
			{ key: 'unit', label: words.unit },
			{ key: 'status', label: words.status },
			{ key: 'note', label: words.note }
		],
		rows.map((row) => ({
			subject: row.subject,
			indicator: row.indicator,
			period: row.period,
			population: row.population,
			value: row.value,
			unit: units.get(row.indicator) ?? '',
			status: row.status,
			note: row.note
		})),
		{ dialect: 'danish' }
	);
}

/** Within quotes of a shell nothing may be more than text. */
function inQuotes(text: string): string {
	return `"${text.replaceAll(/["$`\\!%]/gu, '')}"`;
}

/** The command that puts such a table into the dataset. */
export function keptCommand({ dataset, source, rows }: LocalFigures, fileName: string): string {
	return [
		`npm run import -- ${fileName} --dataset ${dataset}`,
		`--title ${inQuotes(source.title)} --publisher ${inQuotes(source.publisher)}`,
		`--quality ${rows[0]?.quality ?? 'estimate'} --replace --write`
	].join(' ');
}
