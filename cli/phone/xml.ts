export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[] };
export type XmlNode = XmlElement | string;

/** The document is not well-formed, or uses more of XML than TwiML does. */
export class BadXml extends Error {
  constructor(what: string, at: number) {
    super(`${what} at character ${at}`);
    this.name = "BadXml";
  }
}

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/iu;
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const opening = /<([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w.-]*="[^"<]*")*)\s*(\/?)>/uy;
const closing = /<\/([A-Za-z][\w.-]*)\s*>/uy;
const text = /[^<]+/uy;
const attribute = /([A-Za-z][\w.-]*)="([^"<]*)"/gu;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Reads one XML document: elements, double-quoted attributes, text and the five entities. No DOCTYPE, comment,
 * CDATA or processing instruction; whatever is not well-formed throws `BadXml`.
 */
export function parseXml(source: string): XmlElement {
  const wrong = source.search(forbidden);
  if (wrong >= 0) throw new BadXml("a character that XML does not have", wrong);
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let at = declaration.exec(source)?.[0].length ?? 0;
  while (at < source.length) {
    const inside = open.at(-1) ?? root;
    const match = take(opening, source, at) ?? take(closing, source, at) ?? take(text, source, at);
    if (match === null) throw new BadXml("something that is neither text nor a tag", at);
    if (match[0].startsWith("</")) {
      if (open.length === 1 || inside.name !== match[1]) throw new BadXml(`an end of ${match[1]}`, at);
      open.pop();
    } else if (match[0].startsWith("<")) {
      const element = elementOf(match, at);
      inside.children.push(element);
      if (match[3] === "") open.push(element);
    } else inside.children.push(decoded(match[0], at));
    at += match[0].length;
  }
  if (open.length > 1) throw new BadXml(`no end of ${open.at(-1)?.name}`, at);
  return soleElement(root);
}

function take(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function elementOf(match: RegExpExecArray, at: number): XmlElement {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of (match[2] ?? "").matchAll(attribute)) {
    if (Object.hasOwn(attributes, name)) throw new BadXml(`${name} twice`, at);
    attributes[name] = decoded(value, at);
  }
  return { name: match[1] ?? "", attributes, children: [] };
}

function decoded(raw: string, at: number): string {
  return raw.replaceAll(/&([^;]*;?)/gu, (_, body: string) => {
    const name = body.endsWith(";") ? body.slice(0, -1) : "";
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/iu.exec(name);
    const value = code
      ? String.fromCodePoint(parseInt(code[1] ?? code[2] ?? "", code[1] ? 16 : 10))
      : entities[name];
    if (value === undefined || forbidden.test(value)) throw new BadXml(`the entity &${body}`, at);
    return value;
  });
}

function soleElement(root: XmlElement): XmlElement {
  const [first, ...others] = root.children.filter(
    (child) => typeof child !== "string" || child.trim() !== "",
  );
  if (first === undefined || typeof first === "string" || others.length > 0)
    throw new BadXml("no single root", 0);
  return first;
}
