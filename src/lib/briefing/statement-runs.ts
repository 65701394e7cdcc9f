import { briefingFilesText as words } from '../text/index.ts';
import type { Run, Statement } from './document.ts';

/** A statement as every file says it: its mark, its words, its reason, and whose words they are. */
export function statementRuns(statement: Statement): readonly Run[] {
	const { mark, text, reason, isOwn, changed } = statement;
	const runs: Run[] = [];
	if (mark !== undefined) runs.push({ text: words.mark(mark), isStrong: true });
	runs.push(...text);
	if (reason !== undefined) runs.push({ text: words.reason(reason) });
	if (isOwn === true) runs.push({ text: words.own });
	if (changed !== undefined) runs.push({ text: words.changed(changed.then, changed.now) });
	return runs;
}

/** Where a stretch of text leads; null where it is text only. Nothing but https and http is followed. */
export function addressOfRun(
	run: Pick<Run, 'path' | 'address'>,
	addressOf: (path: string) => string | null
): string | null {
	const address = run.address ?? (run.path === undefined ? null : addressOf(run.path));
	return address !== null && /^https?:\/\/[^\s<>"]+$/u.test(address) ? address : null;
}
