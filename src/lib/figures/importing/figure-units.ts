import type { ReadColumn } from './column-roles.ts';
import { LEFT_OUT } from './mapping.ts';
import type { QuestionReason } from './preview.ts';
import { powerTowards, readUnit, type UnitMeaning } from './units.ts';

/** How a column's numbers become those of an indicator. */
export type UnitUse =
	| {
			readonly kind: 'power';
			readonly power: number;
			readonly said: string | null;
			readonly isOpen: boolean;
	  }
	| { readonly kind: 'left-out' }
	| { readonly kind: 'unknown'; readonly text: string }
	| { readonly kind: 'ask'; readonly why: QuestionReason; readonly text: string };

export interface UnitSources {
	/** What a person said for the sheet's figures of the indicator. */
	readonly answer: string | null;
	readonly row: string | null;
	readonly column: ReadColumn;
	readonly wide: string | null;
	/** The indicator's own. */
	readonly own: string;
	/** A sheet made by `figuresTemplate`: its units are as they stand. */
	readonly isTemplate: boolean;
}

function saidByPerson(text: string, own: string): UnitUse {
	if (text === LEFT_OUT) return { kind: 'left-out' };
	if (text === 'share') return { kind: 'power', power: 2, said: text, isOpen: false };
	const meaning = readUnit(text);
	const power = meaning === null ? null : powerTowards(meaning, own);
	if (power === null)
		return text === own
			? { kind: 'power', power: 0, said: text, isOpen: false }
			: { kind: 'ask', why: 'no-match', text };
	return { kind: 'power', power, said: text, isOpen: false };
}

/** A percent may stand as 0,48 under a `%`: only a person's word or the template closes that. */
function isPercent(own: string): boolean {
	return readUnit(own)?.base === '%';
}

/** Which unit the numbers of a column stand in: a person's word, then the row's, the column's and the sheet's own. */
export function unitUse({ answer, row, column, wide, own, isTemplate }: UnitSources): UnitUse {
	const said = (column.role?.role === 'value' ? column.role.unit : undefined) ?? answer;
	if (said !== null) return saidByPerson(said, own);
	const text = row ?? column.unit;
	const isOpen = !isTemplate && isPercent(own);
	if (text !== null) {
		const meaning = readUnit(text);
		if (meaning === null) return { kind: 'unknown', text };
		const power = powerTowards(meaning, own);
		if (power !== null) return { kind: 'power', power, said: text, isOpen };
		return { kind: 'ask', why: 'no-match', text };
	}
	return wideUse(wide, own, isOpen);
}

/** A unit for the whole table holds for the figures that it can be the unit of. */
function wideUse(wide: string | null, own: string, isOpen: boolean): UnitUse {
	const meaning = wide === null ? null : readUnit(wide);
	const wanted = readUnit(own);
	if (wide === null || meaning === null || wanted?.base !== meaning.base) {
		return { kind: 'power', power: 0, said: null, isOpen: true };
	}
	const power = powerTowards(meaning, own);
	return power === null
		? { kind: 'ask', why: 'no-match', text: wide }
		: { kind: 'power', power, said: wide, isOpen };
}

/** A unit that stands in the cell itself; null where it is not the indicator's. */
export function cellPower(unit: UnitMeaning, own: string): number | null {
	const wanted = readUnit(own);
	// `900 t.kr.` in a column that is per dwelling says only how many noughts.
	if (wanted?.base === 'kr.' && unit.base === 'kr.' && unit.per === '') return unit.power;
	return powerTowards(unit, own);
}
