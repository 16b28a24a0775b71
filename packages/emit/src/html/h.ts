/** Markup that is safe to stand in a page. Only `h` and `page` make it. */
export interface Html {
  readonly kind: 'html';
  readonly markup: string;
}

export type Child = Html | string | null | readonly Child[];

/** The attributes that our pages use. There is none that could run a script. */
export type Attributes = Partial<
  Record<
    | 'id'
    | 'class'
    | 'lang'
    | 'charset'
    | 'name'
    | 'content'
    | 'http-equiv'
    | 'href'
    | 'start'
    | 'scope'
    | 'rowspan'
    | 'role'
    | 'tabindex'
    | 'aria-label'
    | 'aria-labelledby'
    | 'aria-hidden',
    string | number | null
  >
>;

const VOID = new Set(['br', 'hr', 'meta']);

/** An element. Strings are text and are escaped; attributes that are null are left out. */
export function h(tag: string, attributes: Attributes, ...children: readonly Child[]): Html {
  let opening = tag;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) opening += ` ${name}="${escape(String(value))}"`;
  }
  if (VOID.has(tag)) return { kind: 'html', markup: `<${opening}>` };
  return { kind: 'html', markup: `<${opening}>${children.map(print).join('')}</${tag}>` };
}

/** Elements in lines of their own. */
export function lines(...children: readonly Child[]): Html {
  const markup = children.map(print).filter((text) => text !== '');
  return { kind: 'html', markup: markup.join('\n') };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML can not hold, and no source either. */
const IMPOSSIBLE = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/gu;

function escape(text: string): string {
  return text.replace(IMPOSSIBLE, '\uFFFD').replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

function print(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escape(child);
  if ('markup' in child) return child.markup;
  return child.map(print).join('');
}
