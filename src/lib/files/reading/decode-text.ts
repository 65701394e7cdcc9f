import type { TextEncodingName } from './sheet.ts';

/** Marks at the start of a text that say how it is written. */
const MARKS: readonly (readonly [TextEncodingName, readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

/** UTF-16 without a mark has a zero beside nearly every letter of ours: before it (big end first) or after it. */
function wideEncoding(bytes: Uint8Array): TextEncodingName | null {
	const head = bytes.subarray(0, 4096);
	const zeros = [0, 0];
	head.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (even + odd < head.length * 0.2) return null;
	return even > odd ? 'utf-16be' : 'utf-16le';
}

/** UTF-8 is known by itself: text in another encoding is hardly ever valid UTF-8. The rest is what Windows writes here. */
function encodingOf(bytes: Uint8Array): TextEncodingName {
	const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
	const wide = marked?.[0] ?? wideEncoding(bytes);
	if (wide !== null) return wide;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

/** Bytes as text without its mark, and the encoding that was found. */
export function decodeText(bytes: Uint8Array): {
	readonly text: string;
	readonly encoding: TextEncodingName;
} {
	const encoding = encodingOf(bytes);
	return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
