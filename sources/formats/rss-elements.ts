import type { Problem } from '../../schemas/flow.ts';
import { note } from '../problems.ts';
import type { FeedElement, FeedItem } from './rss.ts';

// Elements of an item in RSS 2.0 (https://www.rssboard.org/rss-specification) and the Dublin Core author that
// nothing is read from: pictures, the feed that the item stands in, who wrote it.
const IGNORED = new Set(['author', 'category', 'comments', 'dc:creator', 'enclosure', 'source']);

/** A note for each element of the items that is neither common in RSS nor `known`, once a feed. */
export function* unknownElements(
  items: readonly FeedItem[],
  known: ReadonlySet<string> = new Set(),
): Iterable<Problem> {
  const names = new Set(items.flatMap(({ others }) => others.map(({ name }) => name)));
  for (const name of names) {
    if (IGNORED.has(name) || known.has(name)) continue;
    yield note('unknown_element', `items hold an element "${name.slice(0, 60)}" that is not read`, null);
  }
}

/** The elements of a name, in order. */
export function elementsNamed(elements: readonly FeedElement[], name: string): readonly FeedElement[] {
  return elements.filter((element) => element.name === name);
}
