import { briefingFilesText } from '../../src/lib/text/index.ts';

/** Where progress is told: a terminal's line can be written over. */
export interface Screen {
	readonly isTTY?: boolean;
	readonly columns?: number;
	write(text: string): unknown;
}

/** Tells how far it is: one line that is rewritten on a terminal, a line every tenth of the way elsewhere. */
export function progress(screen: Screen, all: number): (done: number, name: string) => void {
	const step = Math.max(1, Math.ceil(all / 10));
	const { run } = briefingFilesText;
	return (done, name) => {
		const line = run.progress(done, all, name.replaceAll(/\p{C}/gu, ''));
		if (screen.isTTY === true) {
			screen.write(`\r\u001B[K${line.slice(0, (screen.columns ?? 80) - 1)}`);
			if (done === all) screen.write('\r\u001B[K');
		} else if (all > 1 && (done % step === 0 || done === all)) {
			screen.write(`${line}\n`);
		}
	};
}
