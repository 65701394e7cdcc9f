/** Whole numbers from 0, seven bits to a byte, the lowest first: small ones take one byte. */
export class VarintWriter {
	#bytes = new Uint8Array(1024);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	add(value: number): void {
		if (this.#length + 5 > this.#bytes.length) {
			const larger = new Uint8Array(this.#bytes.length * 2);
			larger.set(this.#bytes);
			this.#bytes = larger;
		}
		let rest = value;
		while (rest > 127) {
			this.#bytes[this.#length++] = (rest & 127) | 128;
			rest >>>= 7;
		}
		this.#bytes[this.#length++] = rest;
	}

	done(): Uint8Array {
		return this.#bytes.slice(0, this.#length);
	}
}

export function writeVarints(values: Iterable<number>): Uint8Array {
	const writer = new VarintWriter();
	for (const value of values) writer.add(value);
	return writer.done();
}

/** Reads one after the other. Hot: no checks; beyond the end it reads zeros. */
export class VarintReader {
	readonly #bytes: Uint8Array;
	#at: number;

	constructor(bytes: Uint8Array, at = 0) {
		this.#bytes = bytes;
		this.#at = at;
	}

	/** The place of the next byte. */
	get at(): number {
		return this.#at;
	}

	next(): number {
		let byte = this.#bytes[this.#at++] ?? 0;
		if (byte < 128) return byte;
		let value = byte & 127;
		let shift = 7;
		do {
			byte = this.#bytes[this.#at++] ?? 0;
			value |= (byte & 127) << shift;
			shift += 7;
		} while (byte > 127);
		return value >>> 0;
	}
}

/** `count` numbers. */
export function readVarints(bytes: Uint8Array, count: number): Uint32Array {
	const reader = new VarintReader(bytes);
	const values = new Uint32Array(count);
	for (let index = 0; index < count; index++) values[index] = reader.next();
	return values;
}

/** Where each of the lengths begins if they lie one after the other; one more for the end. */
export function startsOf(lengths: Uint32Array): Uint32Array {
	const starts = new Uint32Array(lengths.length + 1);
	let sum = 0;
	for (let index = 0; index < lengths.length; index++) {
		starts[index] = sum;
		sum += lengths[index] ?? 0;
	}
	starts[lengths.length] = sum;
	return starts;
}
