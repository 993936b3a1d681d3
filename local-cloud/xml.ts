/** What an element holds: text, elements by name, or several elements of one name. Undefined ones are left out. */
export type XmlContent =
  string | number | { readonly [name: string]: XmlContent | readonly XmlContent[] | undefined };

export function xmlDocument(root: string, content: XmlContent, namespace?: string): string {
  const name = namespace === undefined ? root : `${root} xmlns="${namespace}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}>${inner(content)}</${root}>`;
}

function inner(content: XmlContent): string {
  if (typeof content !== 'object') return escapeXml(String(content));
  return Object.entries(content)
    .flatMap(([name, value]) => {
      const values = isList(value) ? value : value === undefined ? [] : [value];
      return values.map((one) => `<${name}>${inner(one)}</${name}>`);
    })
    .join('');
}

function isList(value: XmlContent | readonly XmlContent[] | undefined): value is readonly XmlContent[] {
  return Array.isArray(value);
}

function escapeXml(text: string): string {
  // XML 1.0 has no way to say most control characters; S3 uses references all the same.
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  return text.replace(/[&<>"'\u0000-\u0008\u000b-\u001f]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The elements of each `<Part>`, with their texts: all that S3's request documents need. */
export function readParts(xml: string): Record<string, string>[] {
  return [...xml.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => {
    const fields = [...part.matchAll(/<(\w+)>([^<]*)<\/\1>/g)];
    return Object.fromEntries(fields.map(([, name = '', text = '']) => [name, unescapeXml(text.trim())]));
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, entity?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[entity ?? ''] ?? whole;
    },
  );
}
