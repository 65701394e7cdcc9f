/** Measures of the sheet. Twips are twentieths of a point; an A4 sheet is 11906 wide. */
export const SHEET = {
	width: 11906,
	height: 16838,
	/** 2 cm. */
	margin: 1134,
	/** Between the margins. */
	text: 9638,
	/** The same in CSS pixels, 96 to the inch. */
	textPixels: 642,
	twipsInPixel: 15
} as const;

/** Dark enough on any printer; meaning is never in them alone. */
export const INK = {
	text: '17211F',
	soft: '55615E',
	accent: '0B5A4A',
	rule: '8A9693',
	band: 'EEF1F0'
};

/** Installed with every Word; LibreOffice has one of the same measures. */
export const FONT = 'Calibri';

/** Ids of styles, as paragraphs name them. */
export const STYLE = {
	title: 'Title',
	subtitle: 'Subtitle',
	body: 'BodyText',
	bullet: 'ListBullet',
	number: 'ListNumber',
	check: 'ListCheck',
	caption: 'Caption',
	quote: 'Quote',
	table: 'BriefingTable',
	cell: 'TableText',
	head: 'TableHead',
	below: 'TableNote',
	figure: 'Figure',
	soft: 'SoftText',
	noteLink: 'NoteLink',
	header: 'Header',
	footer: 'Footer'
} as const;

export const LIST = { bullet: 'bullets', number: 'numbers' } as const;
