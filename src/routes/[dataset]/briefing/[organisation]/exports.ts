import { resolve } from '$app/paths';
import type { BriefingAnswers, WrittenDocument } from '$lib/briefing';
import { safeFileName, saveFile } from '$lib/files';
import { pageIllustrator } from './illustrator';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function addressOf(path: string): string {
	return new URL(`${resolve('/')}${path}`, location.href).href;
}

async function saveDocx(document: WrittenDocument): Promise<string> {
	const [{ documentDocx }, illustrator] = await Promise.all([
		import('$lib/briefing/docx'),
		pageIllustrator()
	]);
	const bytes = await documentDocx(document, illustrator, addressOf);
	const name = safeFileName(document.fileName, 'docx');
	saveFile(name, new Blob([new Uint8Array(bytes)], { type: DOCX }));
	return name;
}

async function saveMarkdown(document: WrittenDocument): Promise<string> {
	const { documentMarkdown } = await import('$lib/briefing/docx');
	const name = safeFileName(document.fileName, 'md');
	const words = documentMarkdown(document, addressOf);
	saveFile(name, new Blob([words], { type: 'text/markdown;charset=utf-8' }));
	return name;
}

async function saveMinutes(answers: BriefingAnswers, date: string | null): Promise<string> {
	const { minutesSkeleton } = await import('$lib/briefing/docx');
	return saveDocx(minutesSkeleton(answers, date));
}

/** Each writes one file and gives its name; its code is fetched when it is first wanted. Browser only. */
export const briefingFiles = { saveDocx, saveMarkdown, saveMinutes };
