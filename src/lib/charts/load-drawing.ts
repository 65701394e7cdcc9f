type DrawingModule = typeof import('./draw.ts');

let loading: Promise<DrawingModule> | null = null;
let loaded: DrawingModule | null = null;

async function load(): Promise<DrawingModule> {
	try {
		loaded = await import('./draw.ts');
		return loaded;
	} catch (error) {
		loading = null;
		throw error;
	}
}

/** Plot and the chart functions, fetched once, when the first chart is needed. A failure is tried again. */
export function loadDrawing(): Promise<DrawingModule> {
	loading ??= load();
	return loading;
}

/** The same if they are here already: print does not wait. */
export function loadedDrawing(): DrawingModule | null {
	return loaded;
}
