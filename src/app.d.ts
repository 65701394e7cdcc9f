declare global {
	/** Unpacked size of the engine's wasm in bytes, filled in by the bundler. */
	const __ENGINE_WASM_BYTES__: number;
}

export {};
