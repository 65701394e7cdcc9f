/** Holds a work for this window: two windows that wrote the same would undo each other's edits. */
export interface Hold {
	release(): void;
}

/**
 * Takes a work for this window. Null where another one has it, unless it is taken over; `onlost` is told when another
 * window takes it over. A browser without locks lets everybody in.
 */
export function holdWork(
	id: string,
	options: { readonly takesOver: boolean; readonly onlost: () => void }
): Promise<Hold | null> {
	if (!('locks' in navigator)) {
		return Promise.resolve({ release: () => undefined });
	}
	return new Promise((resolve) => {
		let isHeld = false;
		const request = navigator.locks.request(
			`dialogblik:importer:${id}`,
			options.takesOver ? { steal: true } : { ifAvailable: true },
			(lock) => {
				if (lock === null) {
					resolve(null);
					return undefined;
				}
				isHeld = true;
				return new Promise<void>((release) => {
					resolve({
						release: () => {
							isHeld = false;
							release();
						}
					});
				});
			}
		);
		request.catch(() => {
			if (isHeld) options.onlost();
			else resolve(null);
		});
	});
}
