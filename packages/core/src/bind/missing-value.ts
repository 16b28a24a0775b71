import type { ValueContent } from '../model/agreement.ts';
import type * as Ast from '../syntax/ast.ts';
import { rangeOf } from '../text/range.ts';
import { type BindContext, replacement, report } from './context.ts';
import type { Parts } from './value-parts.ts';

/** A line without a value says so, by its status or in its own words; else that is reported. */
export function bindMissing(
  context: BindContext,
  { range, name }: Ast.ValueStatement,
  { relation, status, wording, change }: Parts,
): ValueContent | null {
  if (relation) return reportNothingBehind(context, relation, status);
  if (wording || change || status?.status === 'beobachten') return { kind: 'absent' };
  if (status) return warnOfEmpty(context, status);
  report(
    context,
    'wert-fehlt',
    rangeOf(range.start, name.range.end),
    'Diese Zeile nennt keinen Wert.',
    {
      hint: 'So wird sie geschrieben: Integrationsquote Frauen = 15,2 % (+1,8). Ein Wert, der nur beobachtet wird, heißt „beobachten“, ein offener „offen“.',
    },
  );
  return null;
}

/** `K2E3 nachrichtlich`: the status of a value that does not stand there. */
function warnOfEmpty(context: BindContext, { range }: Ast.StatusPart): ValueContent {
  const word = context.source.text.slice(range.start, range.end);
  report(
    context,
    'wert-fehlt',
    range,
    `Hier steht „${word}“ und kein Wert; das Feld im Dokument bleibt leer.`,
    {
      severity: 'warning',
      hint: 'Der Wert steht davor: Integrationsquote gesamt = 19,9 % nachrichtlich. Wird er nur beobachtet, heißt es „beobachten“, ist er offen, „offen“.',
    },
  );
  return { kind: 'absent' };
}

function reportNothingBehind(
  context: BindContext,
  { range }: Ast.RelationPart,
  status: Ast.StatusPart | undefined,
): null {
  const { text } = context.source;
  const sign = text.slice(range.start, range.end);
  const message = `Hinter „${sign}“ fehlt der Wert.`;
  if (status?.status !== 'beobachten') {
    const hint = 'Ein noch offener Wert heißt „offen“.';
    report(context, 'wert-fehlt', range, message, { hint });
    return null;
  }
  const behind = text.slice(range.end, status.range.start);
  const cut = rangeOf(range.start, range.end + (behind.length - behind.trimStart().length));
  report(context, 'wert-fehlt', range, message, {
    hint: `Was nur beobachtet wird, steht ohne „${sign}“ da.`,
    fixes: [replacement(`„${sign}“ löschen`, cut, '', false)],
  });
  return null;
}
