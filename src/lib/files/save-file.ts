/** A browser may still be reading the file when the click returns. Milliseconds. */
const KEEP_MS = 60_000;

/** Hands a file to the person as a download. Browser only; nothing leaves the machine. */
export function saveFile(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, KEEP_MS);
}
