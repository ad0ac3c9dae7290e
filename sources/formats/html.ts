import { type CheerioAPI, load } from 'cheerio/slim';
import { TocsinError } from '../../schemas/errors.ts';

// Elements after which a paragraph ends. Text inside the dropped ones is never prose.
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const DROPPED = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'head']);

type Nodes = ReturnType<CheerioAPI['root']>[0]['children'];
type Step = { readonly node: Nodes[number] } | 'break';

/** Deepest nesting of a page: the time that a search takes grows with it, for every node (50 s at 100,000, measured). */
const DEEPEST = 500;

/** Elements that are open at once, and no more than so many: beyond, the parser itself takes a minute (measured). */
const MOST_OPEN = 20_000;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Whether a page leaves more elements open than any layout does. Told without parsing; end tags that may be left out count. */
function isBottomless(html: string): boolean {
  let open = 0;
  for (const [, closes, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (closes) open -= 1;
    else if (!VOID.has(name.toLowerCase())) open += 1;
    if (open > MOST_OPEN) return true;
    if (open < 0) open = 0;
  }
  return false;
}

/** Parses a page; nothing in it is run or fetched. Throws `shape_changed` where it is nested beyond any layout. */
export function parseHtml(html: string): CheerioAPI {
  if (isBottomless(html))
    throw new TocsinError('shape_changed', `a page nested deeper than ${MOST_OPEN} elements`);
  const page = load(html);
  const stack = (page.root()[0]?.children ?? []).map((node) => ({ node, depth: 1 }));
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const { node, depth } = at;
    if (depth > DEEPEST)
      throw new TocsinError('shape_changed', `a page nested deeper than ${DEEPEST} elements`);
    if (!('children' in node)) continue;
    for (const child of node.children as Nodes) stack.push({ node: child, depth: depth + 1 });
  }
  return page;
}

/** Text of an HTML fragment, paragraph by paragraph; white space collapsed, empty paragraphs left out. */
export function paragraphsOf(html: string): string[] {
  // Neither a tag nor an entity: nothing to parse.
  if (!/[<&]/.test(html)) return [squeeze(html)].filter((paragraph) => paragraph !== '');
  // Its words are kept; where one paragraph ends can no longer be told.
  const text = isBottomless(html) ? html.replace(/<[^<>]*>/g, ' ') : html;
  return paragraphsIn(load(text).root()[0]?.children ?? []);
}

/**
 * Text below nodes, paragraph by paragraph. Walks with its own stack: a page nested a hundred thousand deep
 * must not overflow the call stack.
 */
export function paragraphsIn(nodes: Nodes): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const stack: Step[] = toSteps(nodes);
  const flush = () => {
    const paragraph = squeeze(current);
    if (paragraph !== '') paragraphs.push(paragraph);
    current = '';
  };
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step === 'break') flush();
    else if (step.node.type === 'text') current += step.node.data;
    else if ('children' in step.node) {
      const name = 'name' in step.node ? step.node.name : '';
      if (DROPPED.has(name)) continue;
      if (BLOCKS.has(name)) {
        flush();
        stack.push('break');
      }
      stack.push(...toSteps(step.node.children as Nodes));
    }
  }
  flush();
  return paragraphs;
}

/** White space, no-break spaces included, collapsed to single spaces. A lone space, the usual case, is left alone. */
export function squeeze(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

function toSteps(nodes: Nodes): Step[] {
  const steps: Step[] = [];
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const node = nodes[i];
    if (node !== undefined) steps.push({ node });
  }
  return steps;
}
