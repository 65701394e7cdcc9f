import type { Attachment } from 'svelte/attachments';
import { person } from './awake.svelte.ts';
import { chartHeight } from './chart-height.ts';
import { loadDrawing, loadedDrawing } from './load-drawing.ts';
import type { ChartRequest, Stop } from './types.ts';

/** What fits between the margins of A4 with title and source, in CSS pixels. */
const PAPER = { width: 660, height: 900 };
/** Charts are drawn a little before they are scrolled to. */
const AHEAD = '200px';

export interface LiveRequest {
	readonly request: ChartRequest;
	/** The name of the picture. */
	readonly name: string;
}

/**
 * Draws one chart in the page: at the width it has, only while it can be seen, again when the choice
 * changes, and at the width of the paper for print. Until the first drawing, and if Plot cannot be
 * fetched, the prerendered drawing stands; `hasFailed` says that it no longer fits the choice.
 */
export class LiveChart {
	stops = $state.raw<readonly (readonly Stop[])[]>([]);
	isDrawn = $state(false);
	hasFailed = $state(false);
	width = $state(0);
	#isVisible = $state(false);
	/** When it last came near: on the screen itself, not only close to it. */
	#isOnScreen = false;
	#isWanted = $state(false);
	#drawing = $state.raw<Awaited<ReturnType<typeof loadDrawing>> | null>(null);
	readonly #read: () => LiveRequest;
	readonly #first: ChartRequest;
	#hasPrerendered = false;
	/** What stands in the page: scrolling back to it draws nothing. */
	#drawn: { readonly input: unknown; readonly name: string; readonly width: number } | null = null;

	/** `read` gives what is to be drawn now. */
	constructor(read: () => LiveRequest) {
		this.#read = read;
		this.#first = read().request;
	}

	/** Draws without waiting for a sign: the person points at the chart or asks for a file. */
	want(): void {
		this.#isWanted = true;
	}

	/** For the empty element that takes the drawing; a prerendered one stands before it. */
	readonly attach: Attachment<HTMLElement> = (host) => {
		this.#hasPrerendered = host.parentElement?.querySelector('svg') instanceof SVGElement;
		person.listen();
		const sight = new IntersectionObserver(
			(entries) => {
				const sighted = entries.at(-1);
				const box = sighted?.boundingClientRect;
				this.#isOnScreen = box !== undefined && box.top < window.innerHeight && box.bottom > 0;
				this.#isVisible = sighted?.isIntersecting ?? false;
			},
			{ rootMargin: AHEAD }
		);
		const size = new ResizeObserver(() => {
			this.width = Math.floor(host.clientWidth);
		});
		sight.observe(host);
		size.observe(host);
		const toPaper = (): void => {
			this.#draw(host, PAPER.width, PAPER.height);
		};
		const toScreen = (): void => {
			this.#draw(host, this.width);
		};
		window.addEventListener('beforeprint', toPaper);
		window.addEventListener('afterprint', toScreen);

		$effect(() => {
			// Read first: a new choice runs this again also when nothing could be drawn before.
			const isStale = this.#isStale();
			if (!this.#mustDraw(isStale)) return;
			if (this.#drawing === null) void this.#load();
			else if (this.#isOnScreen) this.#draw(host, this.width);
			else return this.#drawNext(host);
		});

		return () => {
			sight.disconnect();
			size.disconnect();
			window.removeEventListener('beforeprint', toPaper);
			window.removeEventListener('afterprint', toScreen);
		};
	};

	/** After the next picture: what is on the screen does not wait for what is only near it. */
	#drawNext(host: HTMLElement): () => void {
		// Read now: a newer choice calls this off.
		const { width } = this;
		this.#read();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const frame = requestAnimationFrame(() => {
			timer = setTimeout(() => {
				this.#draw(host, width);
			});
		});
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(timer);
		};
	}

	#mustDraw(isStale: boolean): boolean {
		// In this order: what is read decides what draws again.
		const isAsked = person.isAwake || isStale || this.#isWanted || this.isDrawn;
		return this.#isVisible && this.width > 0 && isAsked;
	}

	/** True when what stands in the page is not what was asked for. */
	#isStale(): boolean {
		return !this.#hasPrerendered || this.#read().request.input !== this.#first.input;
	}

	async #load(): Promise<void> {
		try {
			this.#drawing = await loadDrawing();
			this.hasFailed = false;
		} catch {
			this.hasFailed = this.#isStale();
		}
	}

	#draw(host: HTMLElement, width: number, maxHeight = Number.POSITIVE_INFINITY): void {
		const drawing = this.#drawing ?? loadedDrawing();
		const { request, name } = this.#read();
		const key = { input: request.input, name, width };
		const isSame = key.input === this.#drawn?.input && name === this.#drawn.name;
		if (drawing === null || width <= 0 || (isSame && width === this.#drawn?.width)) return;
		const size = { width, height: Math.min(maxHeight, chartHeight(request, width)) };
		const { svg, stops } = drawing.drawChart(request, size, name, document);
		host.replaceChildren(svg);
		this.#drawn = key;
		this.stops = stops;
		this.isDrawn = true;
	}
}
