import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { TocsinError } from '../../schemas/errors.ts';

/** Name of an attribute in a parsed element, e.g. `@tag`, and of the text beside attributes. */
const OPTIONS = {
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  parseTagValue: false,
  parseAttributeValue: false,
  // Predefined entities and character references only: a text that declares its own is refused below.
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 100_000_000 },
  maxNestedTags: 50,
} as const;

interface XmlOptions {
  /** Elements that are always arrays. */
  readonly lists: readonly string[];
  /** Whether prefixes of namespaces are dropped. */
  readonly withoutPrefixes: boolean;
  /** Whether `&nbsp;` and its like, which feeds use and XML does not know, are read. */
  readonly htmlEntities: boolean;
}

/**
 * An XML text as plain objects: attributes under `@name`, text under `#text`. Throws `shape_changed` when it is no
 * XML, declares entities, or is beyond the limits; the message names a line, never a text.
 */
export function readXml(text: string, options: XmlOptions, where: string): unknown {
  const { lists, withoutPrefixes: removeNSPrefix, htmlEntities } = options;
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    throw new TocsinError('shape_changed', `${where}: not XML (${valid.err.code} at line ${valid.err.line})`);
  }
  if (/<!ENTITY/i.test(text)) {
    throw new TocsinError('shape_changed', `${where}: declares XML entities; it has no need of them`);
  }
  try {
    const isArray = (name: string) => lists.includes(name);
    return new XMLParser({ ...OPTIONS, removeNSPrefix, htmlEntities, isArray }).parse(text);
  } catch {
    // The cause is left out: the library may quote the text in it.
    throw new TocsinError('shape_changed', `${where}: XML beyond the limits of the reader`);
  }
}
