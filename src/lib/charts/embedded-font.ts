function ruleOf(family: string): { readonly rule: CSSFontFaceRule; readonly base: string } | null {
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			const isFace = rule instanceof CSSFontFaceRule;
			if (isFace && rule.style.getPropertyValue('font-family').includes(family)) {
				return { rule, base: sheet.href ?? document.baseURI };
			}
		}
	}
	return null;
}

async function asDataUrl(blob: Blob): Promise<string> {
	return await new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => {
			if (typeof reader.result === 'string') resolve(reader.result);
			else reject(new Error('the font is no text'));
		};
		reader.onerror = () => {
			reject(reader.error ?? new Error('the font could not be read'));
		};
		reader.readAsDataURL(blob);
	});
}

/**
 * The page's own typeface (29 kB) as a CSS rule for a picture, which cannot reach the page's fonts.
 * Empty when it cannot be had: the picture then uses a typeface of the reader's.
 */
export async function embeddedFont(family: string): Promise<string> {
	try {
		const found = ruleOf(family);
		const address = /url\(["']?([^"')]+)/u.exec(
			found?.rule.style.getPropertyValue('src') ?? ''
		)?.[1];
		if (found === null || address === undefined) return '';
		const answer = await fetch(new URL(address, found.base));
		if (!answer.ok) return '';
		const data = await asDataUrl(await answer.blob());
		return `@font-face{font-family:'${family}';font-weight:200 900;src:url(${data})}`;
	} catch {
		return '';
	}
}
