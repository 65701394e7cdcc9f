import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const require = createRequire(import.meta.url);

export default defineConfig({
	plugins: [sveltekit()],
	define: {
		/** Unpacked size of the engine: tells "all bytes are here, it compiles" from "the transfer has stalled". */
		__ENGINE_WASM_BYTES__: statSync(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')).size
	},
	build: { rolldownOptions: { checks: { bundlerTimings: false } } },
	server: { port: 5173, strictPort: true },
	preview: { port: 4173, strictPort: true }
});
