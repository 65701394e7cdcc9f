import {
	FIGURES,
	LEFT_OUT,
	type ColumnRole,
	type FiguresMapping,
	type NameAnswer,
	type SheetMapping,
	type SheetWide
} from './mapping.ts';
import type { ColumnPreview, Question, SheetPreview } from './preview.ts';

function sheetOf(mapping: FiguresMapping, signature: string): SheetMapping {
	return (
		mapping.sheets.find((sheet) => sheet.signature === signature) ?? {
			signature,
			included: true,
			columns: [],
			wide: {},
			units: []
		}
	);
}

function withSheet(mapping: FiguresMapping, sheet: SheetMapping): FiguresMapping {
	const others = mapping.sheets.filter(({ signature }) => signature !== sheet.signature);
	return { ...mapping, sheets: [...others, sheet] };
}

function withColumn(
	sheet: SheetMapping,
	{ head, nth }: Pick<ColumnPreview, 'head' | 'nth'>,
	role: ColumnRole
): SheetMapping {
	const others = sheet.columns.filter((one) => one.head !== head || one.nth !== nth);
	return { ...sheet, columns: [...others, { head, nth, role }] };
}

function withName(names: readonly NameAnswer[], answer: NameAnswer): readonly NameAnswer[] {
	const others = names.filter(
		({ name, within }) => name !== answer.name || within !== answer.within
	);
	return [...others, answer];
}

function columnRole(
	{ part, role }: Extract<Question['target'], { readonly in: 'column' }>,
	means: string | null
): ColumnRole {
	if (means === null) return { role: 'ignore' };
	const before = role.role === 'value' ? role : ({ role: 'value' } as const);
	if (part === 'indicator' && means === FIGURES) return before;
	if (part !== 'numbers') return { ...before, [part]: means };
	return { ...before, numbers: means === 'english' ? 'english' : 'danish' };
}

/** The mapping with one question answered. `means` is a candidate's, any other id of the kind, or null: left out. */
export function answerQuestion(
	mapping: FiguresMapping,
	{ target }: Pick<Question, 'target'>,
	means: string | null
): FiguresMapping {
	if (target.in === 'column') {
		const sheet = sheetOf(mapping, target.signature);
		return withSheet(mapping, withColumn(sheet, target, columnRole(target, means)));
	}
	if (target.in === 'sheet') {
		const sheet = sheetOf(mapping, target.signature);
		if (means === null) return withSheet(mapping, { ...sheet, included: false });
		return withSheet(mapping, { ...sheet, wide: { ...sheet.wide, [target.part]: means } });
	}
	if (target.in === 'unit') {
		const sheet = sheetOf(mapping, target.signature);
		const { indicator } = target;
		const others = sheet.units.filter((one) => one.indicator !== indicator);
		return withSheet(mapping, {
			...sheet,
			units: [...others, { indicator, unit: means ?? LEFT_OUT }]
		});
	}
	const { name, within } = target;
	const answer = { name, within, means };
	return { ...mapping, [target.in]: withName(mapping[target.in], answer) };
}

/** The mapping with another role for one column of a sheet and of all that look like it. */
export function changeColumn(
	mapping: FiguresMapping,
	signature: string,
	column: Pick<ColumnPreview, 'head' | 'nth'>,
	role: ColumnRole
): FiguresMapping {
	return withSheet(mapping, withColumn(sheetOf(mapping, signature), column, role));
}

/** The mapping with something else said of a sheet (by its `ownSignature`): left out or in, where its heads are, what holds for all of it. */
export function changeSheet(
	mapping: FiguresMapping,
	signature: string,
	change: Partial<Pick<SheetPreview, 'included' | 'headRows'>> & { readonly wide?: SheetWide }
): FiguresMapping {
	return withSheet(mapping, { ...sheetOf(mapping, signature), ...change });
}

/** Two mappings as one; where both speak of the same, the later one counts. */
export function joinMappings(earlier: FiguresMapping, later: FiguresMapping): FiguresMapping {
	let joined = earlier;
	for (const sheet of later.sheets) joined = withSheet(joined, sheet);
	return {
		...joined,
		subjects: later.subjects.reduce(withName, joined.subjects),
		indicators: later.indicators.reduce(withName, joined.indicators)
	};
}
