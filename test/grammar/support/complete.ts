import type {
  SourceFile,
  Statement,
  ValuePart,
  ValueStatement,
} from '../../../packages/core/src/syntax/ast.ts';

type Kind = Statement['kind'];
type Of<K extends Kind> = Extract<Statement, { readonly kind: K }>;

/**
 * The parts without which a line is no sentence of the language. The parser reads lines without them, so that the
 * binder can say by name what is missing.
 */
export const REQUIRED: { readonly [K in Kind]: readonly (keyof Of<K>)[] } = {
  language: ['edition'],
  rules: ['year'],
  agreement: ['year'],
  state: ['state'],
  excerpt: ['text'],
  subject: ['text'],
  legalBasis: [],
  change: ['unit', 'base'],
  party: ['handle', 'name', 'block'],
  role: ['role'],
  cover: ['lead'],
  signer: [],
  consent: ['text'],
  joint: ['party'],
  addition: ['text'],
  measure: ['handle', 'name', 'block'],
  unit: ['unit'],
  meaning: ['text'],
  better: ['direction'],
  preamble: ['text'],
  signatures: ['block'],
  signature: ['party'],
  section: ['heading', 'block'],
  goal: ['handle', 'title'],
  goalClass: [],
  text: ['text'],
  table: ['block'],
  row: [],
  followUp: ['block'],
  dialogue: ['when'],
  data: ['when'],
  definition: ['term', 'text'],
  footnote: ['handle', 'text'],
  value: [],
  stray: [],
};

const BODY: readonly Kind[] = [
  'section',
  'goal',
  'goalClass',
  'text',
  'table',
  'followUp',
  'definition',
  'signatures',
  'footnote',
];

/** What may stand in the file and in a block. */
export const CHILDREN: { readonly [K in Kind | 'sourceFile']?: readonly Kind[] } = {
  sourceFile: [
    ...BODY,
    'language',
    'rules',
    'agreement',
    'state',
    'excerpt',
    'subject',
    'legalBasis',
    'change',
    'party',
    'measure',
    'preamble',
  ],
  party: ['role', 'cover', 'signer', 'consent', 'joint', 'addition'],
  measure: ['unit', 'meaning', 'better'],
  signatures: ['signature'],
  section: BODY,
  goal: ['value', 'text', 'table'],
  goalClass: ['goal', 'text', 'table'],
  table: ['row'],
  followUp: ['dialogue', 'data', 'text', 'table'],
};

const NUMBER =
  /^(?:[+\-−–][ \u00A0\u202F]?)?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:[\u00A0\u202F\u2009]\d{3})+)(?:,\d+)?$/;
const ZERO = /^(?:±|\+\/[-−])[ \u00A0\u202F]?0(?:,0+)?$/;
const YEAR = /^(?:19|20|21)\d\d$/;
const DATE =
  /^(?:0?[1-9]|[12]\d|3[01])\.[ \u00A0\u202F]?(?:(?:0?[1-9]|1[0-2])\.[ \u00A0\u202F]?|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)[ \u00A0\u202F])(?:19|20|21)\d\d$/;
const STATES = new Set(['Vorlage', 'Entwurf', 'beschlossen', 'unterzeichnet', 'zurückgegeben']);
const ARTICLES = new Set(['der', 'dem', 'den', 'die', 'das', 'des']);
const CITATION_WORDS =
  /^(?:\s*(?:[§()]|(?<![^\s§()])(?:[1-9]\d*[a-z]?|[^\s0-9+\-−–.,§()][^\s§,()]*)(?=[\s§()]|$)))+$/;

/** A place begins with a section; what goes on from it is words. */
function isCitationComplete({ text }: { readonly text: string }, index: number): boolean {
  const starts = index > 0 || /^§§?\s*[1-9]/.test(text);
  return starts && text.split(/(?<!\d),/).every((part) => CITATION_WORDS.test(part.trim()));
}

/** Whether a tree has all parts it must have, each in a place where it may stand. */
export function isComplete(file: SourceFile): boolean {
  const agreements = file.statements.filter((statement) => statement.kind === 'agreement');
  return agreements.length === 1 && allComplete('sourceFile', file.statements);
}

function allComplete(place: Kind | 'sourceFile', statements: readonly Statement[]): boolean {
  const allowed = CHILDREN[place] ?? [];
  return statements.every((each) => allowed.includes(each.kind) && isStatementComplete(each));
}

/** Whether a statement and all inside it have the parts they must have. */
export function isStatementComplete(node: Statement): boolean {
  const parts = node as unknown as Readonly<Record<string, unknown>>;
  if (REQUIRED[node.kind].some((part) => parts[part as string] === null)) return false;
  if ('statements' in node && !allComplete(node.kind, node.statements)) return false;
  switch (node.kind) {
    case 'language':
      return /^[1-9]\d{0,3}$/.test(node.edition!.text);
    case 'rules':
      return YEAR.test(node.year!.text);
    case 'agreement':
      return YEAR.test(node.year!.text) && (!node.date || DATE.test(node.date.text));
    case 'state':
      return STATES.has(node.state!.text);
    case 'legalBasis':
      if (node.other) return true;
      return node.citations.length > 0 && node.citations.every(isCitationComplete);
    case 'change':
      return isBaseComplete(node.base!) && node.base!.quantity === null;
    case 'cover':
      if (node.lead!.kind === 'string') return true;
      return ARTICLES.has(node.lead!.text) && node.text !== null;
    case 'signer':
      return node.name !== null || node.office !== null;
    case 'better':
      return ['höher', 'niedriger'].includes(node.direction!.text);
    case 'signature':
      return node.date?.kind !== 'date' || DATE.test(node.date.text);
    case 'goalClass':
      return node.waived
        ? node.reason !== null && !node.block
        : node.block !== null && !node.reason;
    case 'table':
      return node.statements.length > 0;
    case 'row':
      return node.cells.length > 0;
    case 'dialogue':
      return datesOf(node.when!).every(({ text }) => DATE.test(text));
    case 'data':
      return node.when!.kind === 'string' || DATE.test(node.when!.text);
    case 'value':
      return isValueComplete(node);
    default:
      return true;
  }
}

const datesOf = (when: NonNullable<Of<'dialogue'>['when']>) =>
  (when.kind === 'time' ? when.words : [when]).filter((node) => node.kind === 'date');

/** One letter a part; a status that stands for the value itself is `O`. */
const LETTERS: { readonly [K in ValuePart['kind']]: string } = {
  relation: 'R',
  bound: 'B',
  quantity: 'Q',
  textValue: 'T',
  changeValue: 'C',
  basePart: 'V',
  status: 'S',
  label: 'L',
  wording: 'W',
  note: 'N',
  stray: '?',
};

/** A name with its label, then a value, or what stands for it, then the rest in any order. */
const SHAPE = /^(?:L?(?:=R?Q|RQ|=?<Q>Q|=T|=?O)|[LV]*[OSWC])[CVSOLWN]*$/;

function isValueComplete(node: ValueStatement): boolean {
  if (node.block) return false;
  const shape = node.parts.map((part) => letterOf(part)).join('');
  return SHAPE.test(shape) && node.parts.every((part) => isPartComplete(part));
}

function letterOf(part: ValuePart): string {
  if (part.kind === 'relation' && part.relation === 'equal') return '=';
  if (part.kind === 'bound') return part.bound === 'from' ? '<' : '>';
  if (part.kind === 'status' && ['offen', 'keineZielsetzung'].includes(part.status)) return 'O';
  return LETTERS[part.kind];
}

function isPartComplete(part: ValuePart): boolean {
  switch (part.kind) {
    case 'quantity':
      return isNumber(part.number.text);
    case 'changeValue': {
      const number = part.quantity?.number.text ?? '';
      return (
        isNumber(number) &&
        /^[+\-−–±]|^0(?:,0+)?$/.test(number) &&
        (!part.base || isBaseComplete(part.base))
      );
    }
    case 'basePart':
      return isBaseComplete(part.base);
    case 'label':
    case 'wording':
      return part.text !== null;
    case 'note':
      return part.footnotes.length > 0;
    default:
      return true;
  }
}

function isBaseComplete(base: Extract<ValuePart, { kind: 'basePart' }>['base']): boolean {
  return (
    (base.name !== null || base.year !== null) &&
    (!base.year || YEAR.test(base.year.text)) &&
    (!base.quantity || isNumber(base.quantity.number.text))
  );
}

function isNumber(text: string): boolean {
  return NUMBER.test(text) || ZERO.test(text);
}
