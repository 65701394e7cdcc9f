/**
 * Reads a response's body. `onBytes` hears of every piece: how many bytes have arrived (unpacked, if the host
 * compressed them). Rejects as `fetch` does, with a TypeError if the connection breaks.
 */
export async function readBytes(
	response: Response,
	onBytes: (loaded: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	const pieces: Uint8Array[] = [];
	let loaded = 0;
	const reader = response.body?.getReader();
	for (;;) {
		const piece = await reader?.read();
		if (piece?.value === undefined) break;
		pieces.push(piece.value);
		loaded += piece.value.byteLength;
		onBytes(loaded);
	}
	const bytes = new Uint8Array(loaded);
	let offset = 0;
	for (const piece of pieces) {
		bytes.set(piece, offset);
		offset += piece.byteLength;
	}
	return bytes;
}

/** True if a host answers with a page where a file was asked for: how many hosts say "not found". */
export function isPage(response: Response): boolean {
	return response.headers.get('content-type')?.startsWith('text/html') === true;
}
