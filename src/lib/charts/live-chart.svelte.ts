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
				this.#isVisible = entries.at(-1)?.isIntersecting ?? false;
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
			else this.#draw(host, this.width);
		});

		return () => {
			sight.disconnect();
			size.disconnect();
			window.removeEventListener('beforeprint', toPaper);
			window.removeEventListener('afterprint', toScreen);
		};
	};

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
