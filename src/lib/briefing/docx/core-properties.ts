import { briefingFilesText as words } from '../../text/index.ts';
import type { WrittenDocument } from '../document.ts';
import { printable } from '../printable.ts';

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

function escaped(text: string): string {
	return printable(text).replaceAll(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);
}

/** The document's own account of itself. The library would date it today; it is as old as its data. */
export function coreProperties(document: WrittenDocument): string {
	const time = /^\d{4}-\d{2}-\d{2}$/u.test(document.dated) ? document.dated : '2000-01-01';
	const date = (name: string): string =>
		`<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}T00:00:00Z</dcterms:${name}>`;
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escaped(document.title)}</dc:title>`,
		`<dc:subject>${escaped(document.subject)}</dc:subject>`,
		`<dc:creator>${words.creator}</dc:creator>`,
		`<dc:description>${escaped([document.subtitle, document.example].filter((text) => text !== null).join(' · '))}</dc:description>`,
		`<cp:lastModifiedBy>${words.creator}</cp:lastModifiedBy>`,
		'<cp:revision>1</cp:revision>',
		date('created'),
		date('modified'),
		'<dc:language>da-DK</dc:language>',
		'</cp:coreProperties>'
	].join('');
}
