/** What may stand in an element. A text is only ever a text. */
export type Child = Node | string | number | null | undefined | false;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes and content; texts become text nodes, so nothing in them is ever markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : String(child));
  }
}

/** A date that is not broken over lines. */
export function day(date: string): HTMLElement {
  return h('span', { class: 'day' }, date);
}

/** Signs that are not seen and can turn or hide what stands beside them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const MISLEADING = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A scraped text, kept apart from the direction of what stands around it. */
export function foreign(text: string): HTMLElement {
  return h('bdi', {}, text.replace(MISLEADING, ' '));
}

/** A link to a page of a source; where the address is none of the web, the text alone. */
export function outside(address: string | null, ...children: readonly Child[]): HTMLElement {
  const url = address === null || !URL.canParse(address) ? undefined : new URL(address);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return h('span', {}, ...children);
  return h('a', { href: url.href, rel: 'noopener noreferrer nofollow', class: 'outside' }, ...children);
}
