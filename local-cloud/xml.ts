/** What an element holds: text, elements by name, or several elements of one name. Undefined ones are left out. */
export type XmlContent =
  string | number | { readonly [name: string]: XmlContent | readonly XmlContent[] | undefined };

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

export function element(name: string, content: XmlContent, namespace?: string): string {
  const attribute = namespace === undefined ? '' : ` xmlns="${escapeXml(namespace)}"`;
  return `<${name}${attribute}>${inner(content)}</${name}>`;
}

function inner(content: XmlContent): string {
  if (typeof content !== 'object') return escapeXml(String(content));
  return Object.entries(content)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      const values = isList(value) ? value : [value];
      return values.map((one) => element(name, one));
    })
    .join('');
}

function isList(value: XmlContent | readonly XmlContent[]): value is readonly XmlContent[] {
  return Array.isArray(value);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  // XML 1.0 has no way to say most control characters; S3 uses references all the same.
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  return text.replace(/[&<>"'\u0000-\u0008\u000b-\u001f]/g, (character) => {
    return escapes[character] ?? `&#x${character.charCodeAt(0).toString(16)};`;
  });
}

/** The texts of the flat elements inside each `<name>`: all that S3's request documents need. */
export function readElements(xml: string, name: string): Record<string, string>[] {
  const withoutComments = xml.replace(/<!--[\s\S]*?-->/g, '');
  const blocks = withoutComments.matchAll(
    new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}\\s*>`, 'g'),
  );
  return [...blocks].map(([, block = '']) => {
    const fields = block.matchAll(/<([\w:.-]+)(?:\s[^>]*)?>([^<]*)<\/\1\s*>/g);
    return Object.fromEntries(
      [...fields].map(([, field = '', text = '']) => [field, unescapeXml(text.trim())]),
    );
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, entity?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(parseInt(decimal, 10));
      return entities[entity ?? ''] ?? whole;
    },
  );
}
