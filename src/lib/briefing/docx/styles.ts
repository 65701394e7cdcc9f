import { AlignmentType, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';
import { FONT, INK, LIST, SHEET, STYLE } from './look.ts';

type Styles = NonNullable<IPropertiesOptions['styles']>;
type ParagraphStyle = NonNullable<Styles['paragraphStyles']>[number];

/** Half points. */
const SIZE = {
	title: 38,
	subtitle: 23,
	part: 26,
	heading: 22,
	body: 20,
	cell: 17,
	small: 15
} as const;
const HANG = { left: 340, hanging: 340 } as const;

/**
 * Rules above and below, a line under every row, and the head in bold on grey: readable on any printer. The library
 * makes no styles of tables, so this is the XML itself, which it adds its own to.
 */
export const tableStyles = `<w:styles xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"><w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}"><w:name w:val="Briefing Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${INK.text}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${INK.text}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${INK.rule}"/></w:tblBorders><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${INK.text}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${INK.band}"/></w:tcPr></w:tblStylePr></w:style></w:styles>`;

function bodyStyle(
	id: string,
	name: string,
	paragraph: NonNullable<ParagraphStyle['paragraph']>,
	run: NonNullable<ParagraphStyle['run']> = {}
): ParagraphStyle {
	return { id, name, basedOn: 'Normal', quickFormat: true, paragraph, run };
}

const list = { indent: HANG, spacing: { after: 40 } } as const;

const paragraphStyles: readonly ParagraphStyle[] = [
	bodyStyle(
		STYLE.subtitle,
		'Subtitle',
		{ spacing: { after: 120 }, keepNext: true },
		{ size: SIZE.subtitle, color: INK.soft }
	),
	bodyStyle(STYLE.body, 'Body Text', { spacing: { after: 80 } }),
	bodyStyle(STYLE.bullet, 'List Bullet', list),
	bodyStyle(STYLE.number, 'List Number', list),
	bodyStyle(STYLE.check, 'List Check', {
		...list,
		leftTabStop: HANG.left
	}),
	bodyStyle(
		STYLE.quote,
		'Quote',
		{ indent: { left: 340, right: 340 }, spacing: { after: 80 } },
		{ italics: true }
	),
	bodyStyle(STYLE.cell, 'Table Text', { spacing: { after: 0 } }, { size: SIZE.cell }),
	bodyStyle(
		STYLE.head,
		'Table Head',
		{ spacing: { after: 0 }, keepNext: true },
		{ size: SIZE.small, bold: true }
	),
	bodyStyle(
		STYLE.below,
		'Table Note',
		{ spacing: { before: 30, after: 30 }, keepLines: true },
		{ size: SIZE.small, color: INK.soft }
	),
	bodyStyle(STYLE.figure, 'Figure', { spacing: { after: 0 }, keepNext: true }),
	bodyStyle(
		STYLE.header,
		'header',
		{
			spacing: { after: 0 },
			rightTabStop: SHEET.text
		},
		{ size: SIZE.small, color: INK.soft }
	),
	bodyStyle(
		STYLE.footer,
		'footer',
		{ spacing: { after: 0 }, alignment: AlignmentType.RIGHT },
		{ size: SIZE.small, color: INK.soft }
	)
];

const heading = { keepNext: true, keepLines: true } as const;

/** Everything that Word's own list of styles shows; the text itself is formatted by style alone. */
export const styles: Styles = {
	default: {
		document: {
			run: {
				font: FONT,
				size: SIZE.body,
				color: INK.text,
				language: { value: 'da-DK', eastAsia: 'da-DK' }
			},
			paragraph: { spacing: { after: 80, line: 240, lineRule: LineRuleType.AUTO } }
		},
		title: {
			run: { size: SIZE.title, bold: true, color: INK.text, font: FONT },
			paragraph: { ...heading, spacing: { after: 20 } }
		},
		heading1: {
			run: { size: SIZE.part, bold: true, color: INK.accent, font: FONT },
			paragraph: { ...heading, spacing: { before: 200, after: 60 } }
		},
		heading2: {
			run: { size: SIZE.heading, bold: true, color: INK.text, font: FONT },
			paragraph: { ...heading, spacing: { before: 100, after: 40 } }
		},
		caption: {
			run: { size: SIZE.cell, bold: true, italics: false, color: INK.text },
			paragraph: { keepNext: true, keepLines: true, spacing: { before: 110, after: 50 } }
		},
		hyperlink: { run: { color: INK.accent, underline: { type: 'single' } } },
		footnoteText: {
			run: { size: SIZE.small, color: INK.soft },
			paragraph: { spacing: { after: 0, line: 216, lineRule: LineRuleType.AUTO } }
		}
	},
	paragraphStyles,
	characterStyles: [
		{
			id: STYLE.noteLink,
			name: 'Note Link',
			basedOn: 'DefaultParagraphFont',
			run: { color: INK.accent }
		},
		{
			id: STYLE.soft,
			name: 'Soft Text',
			basedOn: 'DefaultParagraphFont',
			run: { size: SIZE.small, color: INK.soft }
		}
	]
};

const level = { level: 0, alignment: AlignmentType.LEFT, style: { paragraph: { indent: HANG } } };

/** @param bullet the sign of bulleted lists. */
export function numberingWith(bullet: string): NonNullable<IPropertiesOptions['numbering']> {
	return {
		config: [
			{ reference: LIST.bullet, levels: [{ ...level, format: LevelFormat.BULLET, text: bullet }] },
			{ reference: LIST.number, levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }] }
		]
	};
}
