/** Unpacked size in bytes of the engine's WebAssembly file; filled in by `vite.config.ts`. */
declare const __ENGINE_WASM_BYTES__: number;
