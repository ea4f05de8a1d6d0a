const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** Text as it stands in an element or attribute of XML. Signs that XML cannot hold do not get past the reading of a file. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"'\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
