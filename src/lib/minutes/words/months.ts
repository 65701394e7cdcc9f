/** From Sunday, as a date counts them. */
export const WEEKDAYS: readonly string[] = [
	'søndag',
	'mandag',
	'tirsdag',
	'onsdag',
	'torsdag',
	'fredag',
	'lørdag'
];

const MONTH =
	'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec';

/** `mandag den 23. maj 2025`, `d. 12 . september`, `4 december, 2023`: weekday, day, month, year. */
export const WRITTEN_DATE = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:(søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag)\.?,? {0,2}(?:den |d\. ?)?)?(?<![\d.,])([0-3]?\d) ?\.? ?(${MONTH})(?![\p{L}])\.?,?(?: ?((?:19|20)\d{2})(?!\d))?`,
	'giu'
);
/** `04-12-2023`, `18.01.2006`, `4/12 2023`, `4/12-23`: weekday, day, month, year. */
export const NUMBER_DATE =
	/(?<![\p{L}\p{N}])(?:(søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag)\.?,? {0,2}(?:den |d\. ?)?)?(?<![\d.,/-])([0-3]?\d)([-./])([01]?\d)(?:[-./]| (?=(?:19|20)\d\d))((?:19|20)?\d{2})(?![\d]|[-./][\p{L}\d])/giu;
export const ISO_DATE = /(?<![\d.,/-])((?:19|20)\d{2})-([01]\d)-([0-3]\d)(?!\d|[-./][\p{L}\d])/gu;

/** A date inside an organisation's name: `Boligforeningen af 10. marts 1943`. */
export const FOUNDING = /(?:forening|selskab|organisation)\p{L}* af (?:den )?$/iu;
