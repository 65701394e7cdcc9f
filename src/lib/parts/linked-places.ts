import { placeOfHash } from '../state/index.ts';

/**
 * Two columns that show the same places: what is pointed at or focused in one is lit in the other. Elements
 * name their places in `data-places` (words set apart by spaces); the element with `data-source` scrolls by
 * itself to what is lit. Pointer and focus are heard once, on the container. The place that the address names
 * is marked `data-arrived` on both sides.
 */
export function linkedPlaces(container: HTMLElement): () => void {
	const column = container.querySelector<HTMLElement>('[data-source]');
	const stop = new AbortController();
	let lit = '';
	let rested = '';

	function point(target: EventTarget | null): void {
		const places = placesAround(target, container);
		const now = places.join(' ');
		if (now === lit) return;
		lit = now;
		setOn(container, 'data-lit', places);
		if (column === null || places.length === 0) return;
		if (!(target instanceof Node) || !column.contains(target)) showInColumn(column, places);
	}

	/** What scrolls under a pointer that rests is not pointed at. */
	function hover({ target, screenX, screenY }: PointerEvent): void {
		const now = `${String(screenX)} ${String(screenY)}`;
		if (now === rested) return;
		rested = now;
		point(target);
	}

	function arrive(): void {
		const target = elementOfHash(location.hash);
		const places = placesAround(target, container);
		setOn(container, 'data-arrived', places.slice(0, 1));
		if (column !== null && target !== null && !column.contains(target)) {
			showInColumn(column, places);
		}
	}

	hear(container, column, { point, hover, arrive }, stop.signal);
	arrive();
	// A typeface that comes in late moves every line of the column.
	void document.fonts.ready.then(() => {
		if (!stop.signal.aborted) arrive();
	});
	return () => {
		stop.abort();
	};
}

interface Ears {
	/** Lights what a target stands for; null for nothing. */
	readonly point: (target: EventTarget | null) => void;
	readonly hover: (event: PointerEvent) => void;
	/** The address names a place. */
	readonly arrive: () => void;
}

/** Hears the pointer, the keyboard and the address until `signal` ends it. */
function hear(
	container: HTMLElement,
	column: HTMLElement | null,
	{ point, hover, arrive }: Ears,
	signal: AbortSignal
): void {
	const options = { passive: true, signal };
	const leave = (): void => {
		point(document.activeElement);
	};
	const click = ({ target }: MouseEvent): void => {
		const link = target instanceof Element ? target.closest('a') : null;
		const goal = link === null ? null : elementOfHash(link.hash);
		if (goal !== null && column !== null && isScroller(column) && column.contains(goal)) keepPage();
	};
	const focus = ({ target }: FocusEvent): void => {
		point(target);
	};
	const blur = ({ relatedTarget }: FocusEvent): void => {
		point(relatedTarget);
	};
	container.addEventListener('pointerover', hover, options);
	container.addEventListener('pointerleave', leave, options);
	container.addEventListener('click', click, options);
	container.addEventListener('focusin', focus, options);
	container.addEventListener('focusout', blur, options);
	window.addEventListener('hashchange', arrive, options);
}

/** The places that a target stands for, the innermost first. */
function placesAround(target: EventTarget | null, container: HTMLElement): string[] {
	const places: string[] = [];
	let at = target instanceof Element ? target.closest<HTMLElement>('[data-places]') : null;
	while (at !== null && container.contains(at)) {
		places.push(...(at.dataset['places'] ?? '').split(' '));
		at = at.parentElement?.closest<HTMLElement>('[data-places]') ?? null;
	}
	return places;
}

function elementsOf(within: HTMLElement, place: string): NodeListOf<Element> {
	return within.querySelectorAll(`[data-places~="${CSS.escape(place)}"]`);
}

function setOn(container: HTMLElement, attribute: string, places: readonly string[]): void {
	for (const element of container.querySelectorAll(`[${attribute}]`)) {
		element.removeAttribute(attribute);
	}
	for (const place of places) {
		for (const element of elementsOf(container, place)) element.setAttribute(attribute, '');
	}
}

/** False on a phone and on paper, where the column is as long as its text. */
function isScroller(column: HTMLElement): boolean {
	return getComputedStyle(column).overflowY !== 'visible';
}

/** The browser shows the goal of a link by moving the page as well; the page goes back before that is seen. */
function keepPage(): void {
	const top = window.scrollY;
	requestAnimationFrame(() => {
		requestAnimationFrame(() => {
			window.scrollTo({ top, behavior: 'instant' });
		});
	});
}

/** Scrolls the column alone, never the page, and only where the place is not in sight. */
function showInColumn(column: HTMLElement, places: readonly string[]): void {
	const element = places.flatMap((place) => [...elementsOf(column, place)])[0];
	if (element === undefined || !isScroller(column)) return;
	const frame = column.getBoundingClientRect();
	const box = element.getBoundingClientRect();
	const isInSight = box.top >= frame.top && box.bottom <= frame.bottom;
	if (isInSight) return;
	const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
	column.scrollTo({
		top: column.scrollTop + box.top - frame.top - column.clientHeight / 4,
		behavior: isCalm ? 'instant' : 'smooth'
	});
}

/** The element that an address points at; null for none. */
function elementOfHash(hash: string): Element | null {
	return document.getElementById(placeOfHash(hash));
}
