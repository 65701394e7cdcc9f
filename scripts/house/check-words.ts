import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { listSources } from './arrows.ts';
import type { Violation } from './check-arrows.ts';

/** Where Danish is at home: what is shown, what reads Danish papers, what writes the example data. */
const danishPlaces = /^(?:src\/lib\/(?:text|minutes|figures)|scripts\/example)\//;

/** Where SQL is at home: the questions, the engine's own statements, what writes or measures databases. */
const sqlPlaces = /^(?:src\/lib\/(?:queries|engine)|scripts\/(?:build-data|bench|example|house))\//;

const danishLetters = /[æøåÆØÅ]/;
const sqlStatement =
	/\b(?:select\s[\s\S]*?\sfrom\s|insert\s+into\s|delete\s+from\s|update\s+\w+\s+set\s|create\s+(?:table|view)\s)/i;

/** Names that are the same in every language. */
const properNames = /\b(?:Dialogblik|DuckDB|SQL|CSV|PNG|SVG|XLSX|DOCX|PDF|JSON|Parquet)\b/g;
const shownAttributes = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title']);

/**
 * Danish letters outside `src/lib/text`, words written straight into a component, and SQL outside the rooms
 * that keep it. Comments may quote what they speak of; patterns and style are not words.
 */
export function findMisplacedWords(root: string): Violation[] {
	return listSources(root).flatMap((path) => {
		const text = readFileSync(join(root, path), 'utf8');
		const shown = path.endsWith('.svelte') ? wordsOfMarkup(path, text) : [];
		return [...shown, ...wordsOfCode(path, codeOf(path, text))];
	});
}

function codeOf(path: string, text: string): string {
	if (!path.endsWith('.svelte')) return text;
	return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]).join('\n');
}

function wordsOfCode(path: string, code: string): Violation[] {
	const found: Violation[] = [];
	const mayBeDanish = danishPlaces.test(path);
	const mayBeSql = sqlPlaces.test(path);
	function visit(node: ts.Node): void {
		const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
		const isWord = isText || ts.isIdentifier(node) || ts.isTemplateLiteralToken(node);
		if (isWord && !mayBeDanish && danishLetters.test(node.getText())) {
			found.push(violation('danish-in-text', path, node.getText()));
		} else if (isText && !mayBeSql && sqlStatement.test(node.getText())) {
			found.push(violation('sql-in-queries', path, node.getText()));
		} else ts.forEachChild(node, visit);
	}
	visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
	return found;
}

/** Words between the tags of a component, and in the attributes that are shown or read aloud. */
function wordsOfMarkup(path: string, text: string): Violation[] {
	const found: Violation[] = [];
	const read = (words: unknown): void => {
		if (typeof words === 'string' && /\p{L}{2}/u.test(words.replace(properNames, ''))) {
			found.push(violation('words-in-text', path, words.trim()));
		}
	};
	function visit(node: unknown): void {
		if (Array.isArray(node)) node.forEach(visit);
		if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
		const type: unknown = Reflect.get(node, 'type');
		if (type === 'Text') read(Reflect.get(node, 'data'));
		else if (type === 'Literal' || type === 'TemplateElement') {
			const written = JSON.stringify(Reflect.get(node, 'value'));
			if (danishLetters.test(written)) found.push(violation('danish-in-text', path, written));
		} else if (type === 'Attribute' || type === 'StyleDirective') {
			const parts = [Reflect.get(node, 'value')].flat();
			const isShown = shownAttributes.has(String(Reflect.get(node, 'name')));
			visit(isShown ? parts : parts.filter((part) => !isTextNode(part)));
		} else Object.values(node).forEach(visit);
	}
	visit(parse(text, { modern: true }).fragment);
	return found;
}

function isTextNode(node: unknown): boolean {
	return typeof node === 'object' && node !== null && Reflect.get(node, 'type') === 'Text';
}

const reasons = {
	'danish-in-text': 'Danish lives in src/lib/text and data: name it there and use the name here.',
	'words-in-text':
		'Words that are shown live in src/lib/text: name them there and use the name here.',
	'sql-in-queries': 'SQL lives in src/lib/queries: every number is computed in one place.'
};

function violation(rule: keyof typeof reasons, path: string, words: string): Violation {
	const quote = words.replaceAll(/\s+/g, ' ').slice(0, 80);
	return { rule, place: `${path}: ${quote}`, because: reasons[rule] };
}
