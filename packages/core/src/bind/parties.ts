import type { Cover, Party, PartyRole, Signer } from '../model/agreement.ts';
import { roleName, roleNames, roleOf, rolesCalled } from '../statute/constellations.ts';
import { nameAndOffice } from '../statute/offices.ts';
import type * as Ast from '../syntax/ast.ts';
import { stringLiteral } from '../syntax/strings.ts';
import { normalizeName } from '../text/names.ts';
import { nearest } from '../text/nearest.ts';
import { type Range, rangeOf } from '../text/range.ts';
import {
  type BindContext,
  declaredAs,
  declareHandle,
  isFull,
  replacement,
  report,
  reportMissing,
} from './context.ts';
import { wordsText } from './literals.ts';
import { isPlaced } from './placement.ts';

const ARTICLES = new Set(['der', 'dem', 'den', 'die', 'das', 'des']);

/** A party; null, and reported, where it has no handle. A missing name is reported too. */
export function bindParty(context: BindContext, node: Ast.PartyStatement): Party | null {
  const form = 'Partei kürzel "Name" {';
  if (!node.handle) reportNoHandle(context, node, form);
  else if (!node.name)
    reportMissing(context, node.handle.range, 'der Name in Anführungszeichen', form);
  const details = bindDetails(context, node.statements);
  if (!node.handle) return null;
  const handle = declareHandle(context, node.handle.text, node.handle.range);
  const party: Party = {
    kind: 'party',
    range: node.range,
    handle,
    handleRange: node.handle.range,
    previously: node.previously ? normalizeName(node.previously.text) : null,
    name: node.name?.text ?? '',
    ...details,
  };
  context.parties.set(handle, party);
  return party;
}

type Details = Omit<Party, 'kind' | 'range' | 'handle' | 'handleRange' | 'previously' | 'name'>;

function bindDetails(context: BindContext, statements: readonly Ast.Statement[]): Details {
  let role: PartyRole | null = null;
  let roleRange: Range | null = null;
  let cover: Cover | null = null;
  let jointWith: string | null = null;
  const additions: string[] = [];
  const additionRanges: Range[] = [];
  const consents: string[] = [];
  const signers: Signer[] = [];
  const seen = new Map<string, Range>();
  for (const statement of statements) {
    if (!isPlaced(context, statement, 'party')) continue;
    switch (statement.kind) {
      case 'role':
        once(context, seen, statement.kind, statement.range, 'Rolle');
        role = bindRole(context, statement);
        roleRange = statement.role?.range ?? statement.range;
        break;
      case 'cover':
        once(context, seen, statement.kind, statement.range, 'Rubrum');
        cover = bindCover(context, statement);
        break;
      case 'joint':
        once(context, seen, statement.kind, statement.range, 'gemeinsam mit');
        if (!statement.party)
          reportMissing(
            context,
            statement.range,
            'das Kürzel der anderen Partei',
            'gemeinsam mit kürzel',
          );
        else jointWith = bindHandle(context, statement.party);
        break;
      case 'signer': {
        const signer = bindSigner(context, statement);
        if (signer) signers.push(signer);
        break;
      }
      case 'consent':
        if (statement.text) consents.push(statement.text.text);
        else
          reportMissing(
            context,
            statement.range,
            'wer zustimmt',
            'im Einvernehmen mit "dem Bundesministerium der Finanzen"',
          );
        break;
      case 'addition':
        if (statement.text) {
          additions.push(statement.text.text);
          additionRanges.push(statement.text.range);
        } else
          reportMissing(context, statement.range, 'der Text in Anführungszeichen', 'Zusatz "…"');
        break;
    }
  }
  return { role, roleRange, cover, additions, additionRanges, consents, jointWith, signers };
}

/** Reports a second statement of a kind that stands only once. */
export function once(
  context: BindContext,
  seen: Map<string, Range>,
  kind: string,
  range: Range,
  name: string,
): void {
  const first = seen.get(kind);
  if (first) {
    report(context, 'angabe-doppelt', range, `„${name}“ steht hier ein zweites Mal.`, {
      hint: 'Behalten Sie eine der beiden Zeilen.',
      related: [{ range: first, message: 'Hier steht es zuerst.' }],
    });
  } else seen.set(kind, range);
}

function bindRole(context: BindContext, node: Ast.RoleStatement): PartyRole | null {
  if (!node.role) {
    reportMissing(context, node.range, 'die Rolle der Partei', 'Rolle Agentur für Arbeit');
    return null;
  }
  const words = wordsText(node.role);
  const role = roleOf(words);
  if (role) return role;
  const { range } = node.role;
  const called = rolesCalled(words).map(roleName);
  const misspelt = called.length > 0 ? null : nearest(words, roleNames());
  const meant = misspelt ? [misspelt] : called;
  report(
    context,
    'unbekannte-rolle',
    range,
    `„${words}“ ist keine Rolle, die § 48b SGB II kennt.`,
    {
      hint:
        meant.length > 0
          ? `Meinten Sie ${meant.map((one) => `„${one}“`).join(' oder ')}?`
          : `Möglich sind: ${ROLES.map(roleName).join('; ')}.`,
      source: '§ 48b Abs. 1 Satz 1 SGB II',
      fixes: meant.map((one) => replacement(`Durch „${one}“ ersetzen`, range, one, false)),
    },
  );
  return null;
}

const ROLES: readonly PartyRole[] = [
  'bmas',
  'bundesagentur',
  'agentur',
  'kommunaler-träger',
  'geschäftsführung-ge',
  'landesbehörde',
  'zkt',
  'sonstige',
];

function bindCover(context: BindContext, node: Ast.CoverStatement): Cover | null {
  if (!node.lead) {
    reportMissing(
      context,
      node.range,
      'das Amt, wie es auf dem Deckblatt steht',
      'Rubrum dem "Vorsitzenden …"',
    );
    return null;
  }
  if (!node.text) {
    if (node.lead.kind === 'string') return { lead: '', leadIsArticle: true, text: node.lead.text };
    reportMissing(
      context,
      node.lead.range,
      'der Text in Anführungszeichen',
      'Rubrum dem "Vorsitzenden …"',
    );
    return null;
  }
  if (node.lead.kind === 'string')
    return { lead: node.lead.text, leadIsArticle: false, text: node.text.text };
  if (!ARTICLES.has(node.lead.text)) {
    report(context, 'artikel-unbekannt', node.lead.range, `„${node.lead.text}“ ist kein Artikel.`, {
      hint: 'Vor dem Amt steht dem, der, den oder das; andere Worte stehen in Anführungszeichen.',
    });
    return null;
  }
  return { lead: node.lead.text, leadIsArticle: true, text: node.text.text };
}

function bindSigner(context: BindContext, node: Ast.SignerStatement): Signer | null {
  if (!node.name && !node.office) {
    reportMissing(
      context,
      node.range,
      'der Name in Anführungszeichen',
      'vertreten durch "Name", "Amt"',
    );
    return null;
  }
  if (node.name && !node.office) warnOfOffice(context, node.name);
  return {
    range: node.range,
    name: node.name?.text ?? null,
    office: node.office?.text ?? null,
    capacity: node.capacity && textOfCapacity(node.capacity),
  };
}

function textOfCapacity(node: Ast.Words | Ast.StringNode): string {
  return node.kind === 'string' ? node.text : wordsText(node);
}

/** `"Peter Müller, Landrat"`: the office would count as a part of the name. */
function warnOfOffice(context: BindContext, { text, range }: Ast.StringNode): void {
  const parts = nameAndOffice(text);
  if (!parts) return;
  const written = `${stringLiteral(parts.name)}, ${stringLiteral(parts.office)}`;
  report(
    context,
    'amt-im-namen',
    range,
    'Name und Amt stehen hier in denselben Anführungszeichen.',
    {
      severity: 'warning',
      hint: 'So wird die Zeile geschrieben: vertreten durch "Name", "Amt"; im Dokument steht das Amt dann unter dem Namen.',
      fixes: [replacement(`Als ${written} schreiben`, range, written, false)],
    },
  );
}

/** Its name suggests a handle: the first long word of it in lower case. */
function reportNoHandle(context: BindContext, node: Ast.PartyStatement, form: string): void {
  const keyword = headOf(context, node.range, 'Partei');
  const handle = node.name?.text.toLowerCase().match(/[a-zäöüß]{4,}/)?.[0];
  if (!node.name || !handle) {
    reportMissing(context, keyword, 'ein Kürzel', form);
    return;
  }
  const place = rangeOf(node.name.range.start, node.name.range.start);
  report(context, 'angabe-fehlt', keyword, 'Hinter „Partei“ fehlt ein Kürzel.', {
    hint: `So wird die Zeile geschrieben: ${form}`,
    fixes: [replacement(`Kürzel „${handle}“ einsetzen`, place, `${handle} `, false)],
  });
}

/** The handle of a party that is declared above; null, and reported, where there is none. */
export function bindHandle(
  context: BindContext,
  node: Ast.Name,
  mayBeOther = false,
): string | null {
  const handle = normalizeName(node.text);
  if (context.parties.has(handle)) return handle;
  const handles = isFull(context) ? [] : [...context.parties.keys()];
  const meant = nearest(handle, handles);
  const known = handles.join(', ');
  const others = mayBeOther ? ' Wer keine Partei ist, steht in Anführungszeichen.' : '';
  const fixes = meant
    ? [replacement(`Durch „${meant}“ ersetzen`, node.range, meant, false)]
    : mayBeOther
      ? [replacement('In Anführungszeichen setzen', node.range, stringLiteral(node.text), false)]
      : [];
  report(
    context,
    'unbekannte-partei',
    node.range,
    `Eine Partei „${handle}“ ist nicht vereinbart.`,
    {
      hint: meant
        ? `Meinten Sie „${meant}“?`
        : known
          ? `Bekannt sind: ${known}.${others}`
          : 'Führen Sie sie oben mit „Partei“ ein.',
      ...declaredAs(context, meant),
      fixes,
    },
  );
  return null;
}

function headOf(context: BindContext, range: Range, keyword: string): Range {
  return context.source.text.startsWith(keyword, range.start)
    ? { start: range.start, end: range.start + keyword.length }
    : range;
}
