import type { Fix } from '../diagnostic.ts';
import type { CalendarDate } from '../model/date.ts';
import type { Quantity } from '../model/agreement.ts';
import type { DateNode, Name, NumberNode, QuantityPart } from '../syntax/ast.ts';
import { sayLookalike } from '../text/lookalikes.ts';
import { normalizeName } from '../text/names.ts';
import { spanOf } from '../text/range.ts';
import { readDate } from './date.ts';
import { readNumber, type NumberProblem } from './number.ts';
import { reportSaying, sayingAt } from './value-words.ts';
import { readUnit } from './unit.ts';
import { type BindContext, replacement, report } from './context.ts';

/** The words joined by single blanks, in composed form. */
export function wordsText({
  words,
}: {
  readonly words: readonly { readonly text: string }[];
}): string {
  return normalizeName(words.map((word) => word.text).join(' '));
}

/** A number with its unit; null, and reported, where it is no number. */
export function bindQuantity(context: BindContext, part: QuantityPart): Quantity | null {
  const reading = readNumber(part.number.text);
  if (!reading.ok) {
    reportNumber(context, part.number, reading.problem);
    return null;
  }
  const letter = part.unit?.words[0];
  if (letter?.range.start === part.number.range.end && LOOKS_LIKE_DIGIT.test(letter.text))
    return reportLetter(context, part.number, letter);
  const unit = readUnit(part.unit ? wordsText(part.unit) : '');
  const rest = unit.kind === 'count' ? part.unit!.words[wordsOfUnit(unit.text)] : undefined;
  if (rest) {
    const saying = sayingAt(context.source.text, rest.range.start);
    if (saying) return reportSaying(context, saying.range, saying.meant);
    report(
      context,
      'unbekanntes-wort',
      rest.range,
      `„${rest.text}“ hat hinter der Einheit keine Bedeutung.`,
      {
        hint: 'Den Wortlaut eines Wertes schreiben Sie so: Wortlaut "um nicht mehr als 5 % sinkt"',
      },
    );
    return null;
  }
  const { value, sign, grouped } = reading;
  return { range: part.range, value, sign, grouped, unit };
}

/** How many words are the unit where what follows them is none of it; else all. */
function wordsOfUnit(text: string): number {
  const unit = SHARE_OR_EURO.exec(text) ?? BEFORE_COMPARING.exec(text);
  return unit ? unit[0].split(' ').length : Infinity;
}

/** Every share, and the sign of the euro, before anything but what they are counted by. */
const SHARE_OR_EURO = /^(?:%|€|Prozent(?:punkten?)?|Pp\.?|v\.H\.)(?= (?!je |pro ))/;
const BEFORE_COMPARING = /^.+?(?= zum (?:Vorjahr|VJ))/;
const LOOKS_LIKE_DIGIT = /^[lIOo]$/;

/** `12O %` */
function reportLetter(context: BindContext, number: NumberNode, letter: Name): null {
  const range = spanOf(number.range, letter.range);
  const { message, hint, digits } = sayLookalike(number.text + letter.text);
  report(context, 'zahl-ungültig', range, message, {
    hint,
    fixes: [replacement(`Als „${digits}“ schreiben`, range, digits, false)],
  });
  return null;
}

/** A year of four digits; null, and reported, where it is none. */
export function bindYear(context: BindContext, node: NumberNode): number | null {
  if (/^(?:19|20|21)\d\d$/.test(node.text)) return Number(node.text);
  report(context, 'jahr-ungültig', node.range, `„${node.text}“ ist keine Jahreszahl.`, {
    hint: 'Ein Jahr hat vier Ziffern: 2024.',
  });
  return null;
}

/** The year with its century, where it is one of those around the agreement's. */
function centuryOf(context: BindContext, node: DateNode): Fix[] {
  const [, before = '', short = ''] = /^(.*\D)(\d\d)$/.exec(node.text) ?? [];
  const year = 2000 + Number(short);
  if (short === '' || context.year === null || Math.abs(year - context.year) > 2) return [];
  const text = `${before}${year}`;
  return [replacement(`Als ${text} schreiben`, node.range, text, false)];
}

/** A day; null, and reported, where the calendar or the spelling has none. */
export function bindDate(context: BindContext, node: DateNode): CalendarDate | null {
  const reading = readDate(node.text);
  if (reading.ok) return reading.date;
  if (reading.problem === 'noSuchDay') {
    reportNoDay(context, node);
  } else if (reading.problem === 'shortYear') {
    report(
      context,
      'datum-form',
      node.range,
      `Im Datum ${node.text} ist das Jahr nicht eindeutig.`,
      {
        hint: 'Schreiben Sie das Jahr mit vier Ziffern: 04.04.2024.',
        fixes: centuryOf(context, node),
      },
    );
  } else {
    const { meant } = reading;
    report(
      context,
      'datum-form',
      node.range,
      `Ein Datum wird hier mit Punkten geschrieben: ${meant ?? '04.04.2024'}.`,
      {
        hint: 'Tag, Monat und Jahr stehen in dieser Reihenfolge.',
        ...(meant
          ? { fixes: [replacement(`Als ${meant} schreiben`, node.range, meant, true)] }
          : {}),
      },
    );
  }
  return null;
}

/** Reports a day that the calendar lacks. */
export function reportNoDay(context: BindContext, { range, text }: DateNode | Name): void {
  report(context, 'datum-gibt-es-nicht', range, `Den ${text} gibt es nicht.`, {
    hint: 'Prüfen Sie Tag und Monat.',
  });
}

export function reportNumber(context: BindContext, node: NumberNode, problem: NumberProblem): void {
  const { text, range } = node;
  const code = 'zahl-ungültig';
  switch (problem) {
    case 'decimalPoint': {
      const comma = text.replace('.', ',');
      const [whole = '', rest = ''] = text.split('.');
      const thousands =
        rest.length < 3
          ? `${whole}.${rest.padEnd(3, '0')}`
          : `${whole}${rest}`.replace(/\B(?=(?:\d{3})+$)/g, '.');
      // `0.5` has no second reading, `01.5` none at all: no number begins with a zero but `0` itself.
      const readings = [comma, thousands].filter((reading) => readNumber(reading).ok);
      const message =
        readings.length === 2
          ? `„${text}“ kann ${comma} oder ${thousands} heißen.`
          : `„${text}“ ist mit einem Punkt keine Zahl.`;
      report(context, code, range, message, {
        hint: 'Nachkommastellen stehen hinter einem Komma; ein Punkt trennt nur Gruppen von genau drei Ziffern.',
        fixes: readings.map((reading) =>
          replacement(`Als ${reading} schreiben`, range, reading, false),
        ),
      });
      return;
    }
    case 'grouping':
      report(context, code, range, `In „${text}“ sind die Ziffern nicht zu dreien gruppiert.`, {
        hint: 'Tausender werden so getrennt: 1.234.567.',
      });
      return;
    case 'severalCommas':
      report(context, code, range, `„${text}“ hat mehr als ein Komma.`, {
        hint: 'Das Komma trennt nur die Nachkommastellen ab; Tausender trennt ein Punkt.',
      });
      return;
    case 'noWholePart':
      report(context, code, range, `In „${text}“ fehlt die Ziffer vor dem Komma.`, {
        hint: 'Schreiben Sie die Null aus: 0,5.',
      });
      return;
    case 'leadingZero':
      report(context, code, range, `„${text}“ beginnt mit einer überflüssigen Null.`, {
        hint: 'Fehlt ein Komma, oder ist die Null zu viel?',
      });
      return;
    case 'foreignCharacter': {
      const plain = text.replace(/[\uFF0D\u2010\u2011]/g, '-').replace(/\uFF0B/g, '+');
      const grouped = plain.replace(/['’]/g, '.');
      if (grouped !== plain && readNumber(grouped).ok) {
        report(context, code, range, `In „${text}“ trennt ein Apostroph die Tausender.`, {
          hint: `Tausender werden hier so getrennt: ${grouped}.`,
          fixes: [replacement(`Als ${grouped} schreiben`, range, grouped, false)],
        });
        return;
      }
      if (grouped !== plain) {
        report(context, code, range, `In „${text}“ steht ein Apostroph.`, {
          hint: 'Nachkommastellen trennt ein Komma ab, Tausender ein Punkt.',
        });
        return;
      }
      const fixable = readNumber(plain).ok;
      report(
        context,
        code,
        range,
        `„${text}“ enthält ein Zeichen, das einem Vorzeichen oder Trennpunkt nur gleicht.`,
        {
          hint: 'Schreiben Sie + oder - und Punkt und Komma mit der Tastatur.',
          ...(fixable
            ? { fixes: [replacement(`Als ${plain} schreiben`, range, plain, true)] }
            : {}),
        },
      );
      return;
    }
    case 'plusMinus':
      report(context, code, range, `„${text}“ lässt offen, ob der Wert steigt oder sinkt.`, {
        hint: '± steht nur vor einer Null; ein Spielraum wird so geschrieben: = von -1,5 % bis +1,5 %',
      });
      return;
    case 'tooLong':
      report(context, code, range, 'Diese Zahl hat mehr als 30 Ziffern.', {
        hint: 'Wählen Sie eine größere Einheit, etwa Mio. EUR.',
      });
      return;
    case 'noNumber':
      report(context, code, range, `„${text}“ ist keine Zahl.`, {
        hint: 'Eine Zahl wird so geschrieben: 1.234,5.',
      });
  }
}
