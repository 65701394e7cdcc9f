const VARIABLE = /var\([^)]*\)|currentColor/u;
const PAINTED = ['fill', 'stroke', 'color'];

/** Colours of the light theme for CSS values such as `var(--ink)`, as the page would compute them. */
function lightColours(values: readonly string[]): ReadonlyMap<string, string> {
	const root = document.documentElement;
	const theme = root.dataset.theme;
	const probe = document.createElement('span');
	// The root must change, not only the probe: the built style sheet settles its colours there.
	// Nothing is painted in between.
	root.dataset.theme = 'light';
	document.body.append(probe);
	const colours = new Map<string, string>();
	for (const value of values) {
		probe.style.color = value === 'currentColor' ? 'var(--ink)' : value;
		colours.set(value, getComputedStyle(probe).color);
	}
	probe.remove();
	if (theme === undefined) delete root.dataset.theme;
	else root.dataset.theme = theme;
	return colours;
}

/**
 * Writes the colours of the light theme in place of CSS variables: a file is read outside the page,
 * and printed. Browser only; the SVG need not be in the page.
 */
export function resolveLightColours(svg: Element): void {
	const places = [svg, ...svg.querySelectorAll('*')].flatMap((part) =>
		PAINTED.flatMap((name) => {
			const value = part.getAttribute(name);
			return value !== null && VARIABLE.test(value) ? [{ part, name, value }] : [];
		})
	);
	const colours = lightColours([...new Set(places.map(({ value }) => value))]);
	for (const { part, name, value } of places) {
		part.setAttribute(name, colours.get(value) ?? value);
	}
}
