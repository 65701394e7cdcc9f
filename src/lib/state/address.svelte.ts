import { goto } from '$app/navigation';
import { page } from '$app/state';

type Changes = Readonly<Record<string, string | null>>;

/**
 * The choices in the page's address (`?aar=2023`). What is chosen holds at once; the address itself follows
 * when the choice is painted, with all that was chosen meanwhile in one step: moving the address costs more
 * than the picture of a small change.
 */
class Address {
	/** Chosen on this path, and not in the address yet. */
	#ahead = $state.raw<{ readonly path: string; readonly changes: Changes } | null>(null);
	#isFollowing = false;

	/** The choice of that name; null where there is none. */
	get(name: string): string | null {
		const change = this.#changes()[name];
		return change === undefined ? page.url.searchParams.get(name) : change;
	}

	/** Every choice of these names with its name; one may stand there more than once. */
	pick(names: readonly string[]): readonly (readonly [string, string])[] {
		const changes = this.#changes();
		return names.flatMap((name) => {
			const change = changes[name];
			const values = change === undefined ? page.url.searchParams.getAll(name) : [change ?? ''];
			return values.filter((value) => value !== '').map((value) => [name, value] as const);
		});
	}

	/** Null or '' takes choices out of the address. */
	set(changes: Changes): void {
		this.#ahead = { path: page.url.pathname, changes: { ...this.#changes(), ...changes } };
		if (this.#isFollowing) return;
		this.#isFollowing = true;
		// After the next frame; a hidden page has none.
		const follow = (): void => void setTimeout(() => void this.#follow());
		if (document.hidden) follow();
		else requestAnimationFrame(follow);
	}

	#changes(): Changes {
		return this.#ahead?.path === page.url.pathname ? this.#ahead.changes : {};
	}

	async #follow(): Promise<void> {
		this.#isFollowing = false;
		const ahead = this.#ahead;
		const url = new URL(location.href);
		// The reader has gone to another page meanwhile.
		if (ahead?.path !== url.pathname) return;
		for (const [name, value] of Object.entries(ahead.changes)) {
			if (value === null || value === '') url.searchParams.delete(name);
			else url.searchParams.set(name, value);
		}
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the page's own address, with another query
		await goto(url, { replaceState: true, keepFocus: true, noScroll: true });
		if (this.#ahead === ahead) this.#ahead = null;
	}
}

/** One page, one address. */
export const address = new Address();
