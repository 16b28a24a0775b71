import type { Document } from '@zielwerk/emit';

/** What would run, load or escape if a text were taken for markup, a style, an attribute or an address. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</title></style></head><body onload=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '--><iframe srcdoc="<script>alert(1)</script>">',
  'javascript:alert(1)',
  '&lt;script&gt;alert(1)&lt;/script&gt;&#60;b&#62;',
  '<a href="javascript:alert(1)">Klick</a><base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
];

/** The same document with a hostile text in every place that holds one, and in each address. */
export function hostileCopy(document: Document): Document {
  let next = 0;
  const text = (): string => HOSTILE[next++ % HOSTILE.length]!;
  const fixed = new Set(['kind', 'role', 'language', 'field']);
  const copy = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return fixed.has(key) ? value : text();
    if (Array.isArray(value)) return value.map((item) => copy(item, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, copy(part, name)]),
    );
  };
  return { ...(copy(document, '') as Document), mark: text(), date: text() };
}
