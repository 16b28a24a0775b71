import type { Fix } from '../diagnostic.ts';
import type { Base, Change, ChangeMeaning, Quantity } from '../model/agreement.ts';
import type * as Ast from '../syntax/ast.ts';
import { stringLiteral } from '../syntax/strings.ts';
import type { Range } from '../text/range.ts';
import { type BindContext, replacement, report } from './context.ts';
import { bindQuantity, bindYear, wordsText } from './literals.ts';

/**
 * The bracket behind a value; null, and reported, where it is no change. `valueStart` is where the value begins that could
 * be printed together with the bracket; null where more than that would have to be.
 */
export function bindChange(
  context: BindContext,
  node: Ast.ChangePart,
  valueStart: number | null = null,
): Change | null {
  if (!node.quantity) {
    report(
      context,
      'veränderung-ungültig',
      node.range,
      'In dieser Klammer steht keine Veränderung.',
      {
        hint: 'So wird sie geschrieben: (+1,8), (+1,8 %) oder (-0,6 Pp).',
      },
    );
    return null;
  }
  const quantity = bindQuantity(context, node.quantity);
  if (!quantity) return null;
  if (quantity.sign === '' && quantity.value.units !== 0n) {
    const { range, text } = node.quantity.number;
    if (looksCounted(quantity)) {
      report(
        context,
        'veränderung-ungültig',
        node.range,
        'In Klammern steht nur eine Veränderung und keine Anzahl.',
        {
          hint: 'Eine Anzahl ist der Wert einer eigenen Messgröße; nur gedruckt wird sie so: = 15,2 % Wortlaut "15,2 % (120 Personen)"',
          fixes: valueStart === null ? [] : [wordingFix(context, valueStart, node.range)],
        },
      );
      return null;
    }
    report(context, 'vorzeichen-fehlt', range, `Der Veränderung „${text}“ fehlt das Vorzeichen.`, {
      hint: 'Steigt oder sinkt der Wert? Eine Veränderung hat immer ein + oder ein -.',
      fixes: [
        replacement(`Als +${text} schreiben`, range, `+${text}`, false),
        replacement(`Als -${text} schreiben`, range, `-${text}`, false),
      ],
    });
    return null;
  }
  const base = node.base ? bindBase(context, node.base) : null;
  const meaning = meaningOf(context, quantity, node, valueStart);
  if (meaning === 'invalid') return null;
  return { range: node.range, quantity, meaning, explicit: quantity.unit.kind !== 'none', base };
}

/** A whole number that no change in percent is: `(1.324)`. */
function looksCounted({ value, grouped, unit }: Quantity): boolean {
  return unit.kind === 'none' && value.scale === 0 && (grouped || value.units > 100n);
}

function meaningOf(
  context: BindContext,
  quantity: Quantity,
  node: Ast.ChangePart,
  valueStart: number | null,
): ChangeMeaning | null | 'invalid' {
  switch (quantity.unit.kind) {
    case 'percent':
      return 'relative';
    case 'percentagePoint':
      return 'absolute';
    case 'none':
      return context.declaredChange?.meaning ?? null;
    default:
      report(
        context,
        'veränderung-ungültig',
        node.quantity!.range,
        `Eine Veränderung ist in % oder in Prozentpunkten, nicht in „${quantity.unit.text}“.`,
        {
          hint: 'So wird sie geschrieben: (+1,8 %) oder (+1,8 Pp). Eine Veränderung in Personen oder Euro druckt der Wortlaut: = 1.402 Personen Wortlaut "1.402 Personen (-28)"',
          fixes: valueStart === null ? [] : [wordingFix(context, valueStart, node.range)],
        },
      );
      return 'invalid';
  }
}

/** Prints the bracket with its value as they are written. */
function wordingFix(context: BindContext, valueStart: number, range: Range): Fix {
  const words = context.source.text.slice(valueStart, range.end);
  return replacement('Als Wortlaut schreiben', range, `Wortlaut ${stringLiteral(words)}`, false);
}

const BASE_KINDS: readonly {
  readonly pattern: RegExp;
  readonly kind: Base['kind'];
}[] = [
  { pattern: /^(?:(?:dem )?Vorjahr|VJ|Vj\.?)$/, kind: 'previousYear' },
  { pattern: /^(?:Ist|Istwert|Ist-Wert)\b/, kind: 'actual' },
  { pattern: /^Prognose\b/, kind: 'forecast' },
  { pattern: /^Zielwert\b/, kind: 'target' },
];

/** What a value is compared with; null, and reported, where nothing is named. */
export function bindBase(context: BindContext, node: Ast.BaseNode): Base | null {
  const { name, year: yearNode } = node;
  if (!name && !yearNode) {
    report(
      context,
      'angabe-fehlt',
      node.range,
      `Hinter „${node.word}“ fehlt, womit verglichen wird.`,
      {
        hint: 'So wird es geschrieben: gegenüber Vorjahr, gegenüber Ist 2023 = 20,0 %',
      },
    );
    return null;
  }
  const words = name ? (name.kind === 'string' ? name.text : wordsText(name)) : '';
  const year = yearNode ? bindYear(context, yearNode) : null;
  const quantity = node.quantity ? bindQuantity(context, node.quantity) : null;
  if ((yearNode && year === null) || (node.quantity && !quantity)) return null;
  const known =
    name?.kind === 'string' ? undefined : BASE_KINDS.find(({ pattern }) => pattern.test(words));
  return {
    range: node.range,
    kind: known?.kind ?? 'named',
    word: node.word,
    text: year === null ? words : (name ? `${words} ` : '') + year,
    year,
    quantity,
  };
}
