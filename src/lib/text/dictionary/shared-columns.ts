/** Columns that mean the same in several tables. */

export const SUBJECT = {
	subject_kind:
		'hvad tallet handler om: organisation, department, area, municipality eller country',
	subject_id: 'id på det, tallet handler om'
};
export const SPAN = {
	span_start: 'første tegn i kildens tekst',
	span_end: 'tegnet efter det sidste i kildens tekst'
};
export const VALIDITY = {
	valid_from: 'første dag, den findes; tom = altid',
	valid_to: 'sidste dag, den findes; tom = stadig'
};
export const POSITION = { position: 'plads i rækkefølgen (dansk alfabet, eller som i kilden)' };
