/**
 * Makes Plot's drawing fit the page: no inline style sheet (the CSP forbids it), no names on inner
 * groups (they carry no role), no own fonts, and the whole read as one picture.
 */
export function tidy(svg: Element, name: string): void {
	for (const style of svg.querySelectorAll('style')) style.remove();
	for (const part of svg.querySelectorAll('[aria-label],[aria-hidden],[aria-description]')) {
		part.removeAttribute('aria-label');
		part.removeAttribute('aria-hidden');
		part.removeAttribute('aria-description');
	}
	svg.removeAttribute('font-family');
	svg.removeAttribute('font-size');
	svg.removeAttribute('aria-description');
	svg.setAttribute('class', 'chart-svg');
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', name);
}

const GEOMETRY = ['d', 'transform', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height'];

/** Rounds every coordinate to a tenth of a pixel: more cannot be seen, and is a third of the text. */
export function roundCoordinates(svg: Element): void {
	for (const part of svg.querySelectorAll('*')) {
		for (const name of GEOMETRY) {
			const value = part.getAttribute(name);
			if (value !== null) part.setAttribute(name, value.replaceAll(/(\d+\.\d)\d+/gu, '$1'));
		}
	}
}
