import { notFoundText } from '../../src/lib/text/index.ts';

/**
 * Gives the fallback page of the site, which is empty until its JavaScript runs, a title and a text of
 * its own for readers without JavaScript. `base` is the path the site is built for, `''` or `/x`.
 * A page that has its text is left as it is. Throws if the page has no head or body to add to.
 */
export function addNotFoundText(html: string, base: string): string {
	if (html.includes(notFoundText.explanation)) return html;
	const head = html.indexOf('</head>');
	const body = /<body[^>]*>/.exec(html);
	if (head === -1 || !body) throw new Error('404.html has no head or body: is the fallback built?');
	const bodyStart = body.index + body[0].length;
	const title = `<title>${notFoundText.title}</title>`;
	const text = [
		'<noscript>',
		'<main style="font-family:system-ui,sans-serif;line-height:1.5;max-width:36rem;margin:4rem auto;padding:0 1rem">',
		`<h1>${notFoundText.heading}</h1>`,
		`<p>${notFoundText.explanation}</p>`,
		`<p><a href="${base}/">${notFoundText.action}</a></p>`,
		'</main>',
		'</noscript>'
	].join('');
	return html.slice(0, head) + title + html.slice(head, bodyStart) + text + html.slice(bodyStart);
}
