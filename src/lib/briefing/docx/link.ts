import { ConcreteHyperlink, type IContext, type ParagraphChild } from 'docx';

const HYPERLINK =
	'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' as const;
/** Longer ones Word cannot hold apart from the address. */
const LONGEST_ANCHOR = 255;

/** A link to a page, with an id of our own: the library's are random, and the same data shall give the same file. */
export class PageLink extends ConcreteHyperlink {
	readonly #target: string;
	readonly #known = new WeakSet();

	constructor(children: readonly ParagraphChild[], id: string, address: string) {
		const at = address.indexOf('#');
		const anchor = at === -1 ? '' : address.slice(at + 1);
		const isApart = anchor !== '' && anchor.length <= LONGEST_ANCHOR;
		if (isApart) super(children, id, anchor, address);
		else super(children, id);
		this.#target = isApart ? address.slice(0, at) : address;
	}

	/** Told to the part it stands in (text or footnotes), once. */
	override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
		const { Relationships } = context.viewWrapper;
		if (!this.#known.has(Relationships)) {
			this.#known.add(Relationships);
			Relationships.addRelationship(this.linkId, HYPERLINK, this.#target, 'External');
		}
		return super.prepForXml(context);
	}
}
