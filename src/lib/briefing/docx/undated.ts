const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980 at midnight, the first day of the format. */
const FIRST_DAY = 0x0021_0000;
/** Bytes of the record at the end of an archive without a comment. */
const END_SIZE = 22;

/**
 * An archive with the hour of its making taken out of every entry, so that the same files give the same bytes.
 * The bytes are changed in place. For archives as the packer of DOCX files writes them: below 4 GB, no comment.
 */
export function undated(archive: Uint8Array): Uint8Array {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	const end = archive.byteLength - END_SIZE;
	if (end < 0 || view.getUint32(end, true) !== END) throw new Error('not a plain archive');
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
		if (view.getUint32(at, true) !== CENTRAL) throw new Error('not a plain archive');
		view.setUint32(at + 12, FIRST_DAY, true);
		view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
		at +=
			46 +
			view.getUint16(at + 28, true) +
			view.getUint16(at + 30, true) +
			view.getUint16(at + 32, true);
	}
	return archive;
}
