import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { refusal } from './shape-problem';

const MAX_DEPTH = 40;
const MAX_TAG = 100_000;
const MAX_TEXT = 2_000_000; // 50 000 positions of 40 letters

// A tag, with no < in it, or the text up to the next; of what is skipped whole only the beginning.
const PART = /<!--|<!\[CDATA\[|<\?|<[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*){0,500}>|[^<]+/y;
const SKIPPED: Record<string, string> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/**
 * The polygons and lines of a KML text as a GeoJSON collection, in the order of the file; coordinates that are no numbers stay as
 * text, to be refused by the reader. A DOCTYPE, an entity or a link to another address is refused, and nothing is ever fetched.
 */
export function kmlToGeojson(text: string): unknown {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw refusal('entities');
  if (/<(\w+:)?(NetworkLink|Update|NetworkLinkControl)\b/i.test(text)) throw refusal('network_link');
  const features: unknown[] = [];
  collect(nodesOf(text), features);
  return { type: 'FeatureCollection', features };
}

function nodesOf(text: string): XmlNode[] {
  refuseLongParts(text);
  if (XMLValidator.validate(text) !== true) throw refusal('not_xml');
  const parser = new XMLParser({
    ignoreAttributes: true,
    removeNSPrefix: true,
    processEntities: false,
    parseTagValue: false,
    preserveOrder: true,
    maxNestedTags: MAX_DEPTH,
  });
  try {
    return parser.parse(text) as XmlNode[];
  } catch (cause) {
    throw refusal(String(cause).includes('nested tags') ? 'too_deep' : 'not_xml');
  }
}

type XmlNode = Record<string, unknown>;

function collect(nodes: readonly XmlNode[], features: unknown[]): void {
  for (const node of nodes) {
    for (const [name, children] of Object.entries(node)) {
      if (!Array.isArray(children)) continue;
      const geometry = geometryOf(name, children as XmlNode[]);
      if (geometry) features.push({ type: 'Feature', properties: {}, geometry });
      else collect(children as XmlNode[], features);
    }
  }
}

function geometryOf(name: string, children: readonly XmlNode[]): unknown {
  if (name === 'LineString') return { type: 'LineString', coordinates: coordinatesIn(children) };
  if (name === 'Point') return { type: 'Point', coordinates: coordinatesIn(children)[0] ?? [] };
  if (name !== 'Polygon') return null;
  const rings = (boundary: string) =>
    childrenOf(children, boundary).flatMap((inside) =>
      childrenOf(inside, 'LinearRing').map((ring) => coordinatesIn(ring)),
    );
  return { type: 'Polygon', coordinates: [...rings('outerBoundaryIs'), ...rings('innerBoundaryIs')] };
}

function childrenOf(nodes: readonly XmlNode[], name: string): XmlNode[][] {
  return nodes.flatMap((node) => (Array.isArray(node[name]) ? [node[name] as XmlNode[]] : []));
}

function coordinatesIn(nodes: readonly XmlNode[]): unknown[][] {
  const text = childrenOf(nodes, 'coordinates')
    .flatMap((inside) => inside.map((node) => String(node['#text'] ?? '')))
    .join(' ');
  const tuples = text.split(/\s+/).filter(Boolean);
  return tuples.map((tuple) => tuple.split(',').map((part) => asNumber(part)));
}

function asNumber(part: string): number | string {
  const number = Number(part);
  return part.trim() === '' || Number.isNaN(number) ? part : number;
}

// The library joins a tag and a text letter by letter, with 32 bytes for each: long ones would take the memory of the server.
function refuseLongParts(text: string): void {
  for (let at = 0; at < text.length; ) {
    PART.lastIndex = at;
    const [part] = PART.exec(text) ?? [];
    if (!part) throw refusal('not_xml');
    const end = SKIPPED[part];
    const closed = end ? text.indexOf(end, at + part.length) : 0;
    if (closed < 0) throw refusal('not_xml');
    if (!end && part.startsWith('<') && part.length > MAX_TAG) throw refusal('not_xml');
    if (part.length > MAX_TEXT) throw refusal('too_many_positions');
    at = end ? closed + end.length : at + part.length;
  }
}
