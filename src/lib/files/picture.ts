/** A picture as SVG text with its own size in pixels. */
export interface SvgPicture {
	readonly markup: string;
	readonly width: number;
	readonly height: number;
}

/** An SVG file. */
export function svgToFile(picture: SvgPicture): Blob {
	const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
	return new Blob([head, picture.markup], { type: 'image/svg+xml;charset=utf-8' });
}

async function loadImage(address: string): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = address;
	await image.decode();
	return image;
}

/**
 * A PNG file of the picture, `scale` pixels for each of its own. Browser only. Rejects when the
 * picture cannot be read or the browser refuses a canvas of that size.
 */
export async function svgToPng(picture: SvgPicture, scale: number): Promise<Blob> {
	const address = URL.createObjectURL(svgToFile(picture));
	try {
		const image = await loadImage(address);
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(picture.width * scale);
		canvas.height = Math.round(picture.height * scale);
		const context = canvas.getContext('2d');
		if (context === null) throw new Error('no 2d canvas');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise<Blob>((resolve, reject) => {
			canvas.toBlob((blob) => {
				if (blob === null) reject(new Error('the canvas gave no picture'));
				else resolve(blob);
			}, 'image/png');
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}
