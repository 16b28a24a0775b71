import { line } from './pattern.ts';
import type { Habit } from './habit.ts';
import { stringLiteral } from '../strings.ts';

const SIGNATURE = 'So wird die Zeile geschrieben: kürzel in "Ort" am 04.04.2024';
const SIGNATURE_OF_ONE = 'So wird die Zeile geschrieben: kürzel "Name" in "Ort" am 04.04.2024';

/** What authors write in the line of a signature, which begins with a handle. */
export const SIGNATURES = (): readonly Habit[] => [
  // `bmas in Berlin im Februar 2024`, `bmas, Berlin, im Februar 2024`
  {
    line: line(
      /^\p{Ll}[\p{L}\d_]*(?<cut>[:,]?(?<name>(?:\s+~Q)?),?\s+(?:in\s+)?(?<at>(?<place>\p{Lu}[\p{L}()/-]*(?: (?!im\s|am\s|den\s|~M\s)[\p{L}()/-]+)*),?\s+(?:(?:im|am|den)\s+)*(?<month>~M)\s+(?<year>20\d\d)))$/u,
    ),
    code: 'anführungszeichen-fehlen',
    message: ({ place, month, year }) =>
      `„${place}“ und „im ${month} ${year}“ stehen nicht in Anführungszeichen.`,
    hint: 'So wird ein Monat geschrieben: kürzel in "Ort" am "im März 2024"; ein Tag steht ohne Anführungszeichen da.',
    write: ({ name, place = '', month, year }) =>
      `${name} in ${stringLiteral(place)} am "im ${month} ${year}"`,
  },
  {
    line: line(
      /^\p{Ll}[\p{L}\d_]*(?<cut>\s*(?<at>[:,]?\s*(?<name>\p{Lu}[\p{L} .-]*?),\s*(?<place>\p{Lu}[\p{L} ()./-]*?)(?:,\s*(?:den|am|vom)?|\s+(?:den|am))\s*(?<date>~D)))$/u,
    ),
    code: 'anführungszeichen-fehlen',
    message: ({ name, place }) => `„${name}“ und „${place}“ stehen nicht in Anführungszeichen.`,
    hint: SIGNATURE_OF_ONE,
    write: ({ name = '', place = '', date }) =>
      ` ${stringLiteral(name)} in ${stringLiteral(place)} am ${date}`,
  },
  {
    line: line(
      /^\p{Ll}[\p{L}\d_]*(?<cut>[:,]?(?<name>\s+~Q)?,?\s+(?<at>(?<place>\p{Lu}[\p{L} ()./-]*?)(?:,\s*(?:den|am|vom)?|\s+den|\s+am|)\s*(?<date>~D)))$/u,
    ),
    code: 'anführungszeichen-fehlen',
    message: ({ place }) => `„${place}“ steht nicht in Anführungszeichen.`,
    hint: ({ name }) => (name ? SIGNATURE_OF_ONE : SIGNATURE),
    write: ({ name = '', place = '', date }) => `${name} in ${stringLiteral(place)} am ${date}`,
  },
  // `Wiesbaden, den 12.03.2024 land`
  {
    line: line(
      /^(?<cut>(?<at>(?<place>\p{Lu}[\p{L} ()./-]*?)(?:,\s*(?:den|am)?|\s+den|\s+am)\s*(?<date>~D))[:,]?\s+(?<handle>\p{Ll}[\p{L}\d_]*))$/u,
    ),
    code: 'unbekannte-partei',
    message: 'Die Zeile einer Unterschrift beginnt mit dem Kürzel der Partei.',
    hint: SIGNATURE,
    write: ({ place = '', date, handle }) => `${handle} in ${stringLiteral(place)} am ${date}`,
  },
  // `land in Rebstadt am __.__.2024`
  {
    line: line(
      /^[\p{L}\d_]+(?:\s+~Q)?\s+in\s+(?<cut>(?<at>(?<place>\p{Lu}[\p{L} ()/-]*?))(?:,?\s+(?:am|den))?\s+(?:_{2,}|\.{3,}|…)[\s_.…]*(?:20\d\d)?)$/u,
    ),
    code: 'anführungszeichen-fehlen',
    message: ({ place }) => `„${place}“ steht nicht in Anführungszeichen.`,
    hint: 'Im Dokument bleibt Platz für den Tag, um ihn von Hand einzutragen: kürzel in "Ort"',
    write: ({ place = '' }) => stringLiteral(place),
  },
  {
    line: line(/^[\p{L}\d_]+\s+~Q(?<at>,\s*~Q.*)$/u),
    code: 'überzählig',
    message: 'Das Amt steht bei der Partei und nicht bei der Unterschrift.',
    hint: 'Dort: vertreten durch "Name", "Amt"; hier: kürzel "Name" in "Ort" am 04.04.2024',
  },
  {
    line: line(
      /^[\p{L}\d_]+(?:\s+~Q)?(?<cut>\s+(?<at>(?:(?:digital|elektronisch)(?:\s+(?:signiert|unterzeichnet|unterschrieben))?|unterzeichnet|unterschrieben|gezeichnet)))(?:\s+(?:in|am)\s.*)?$/u,
    ),
    code: 'überzählig',
    message: ({ at }) => `Hinter dem Kürzel steht kein „${at}“.`,
    hint: SIGNATURE,
    write: '',
  },
  {
    line: line(/^(?!vertr)[\p{L}\d_]+(?<cut>\s+(?<at>durch|von)\s+)~Q/u),
    code: 'überzählig',
    message: ({ at }) => `Vor dem Namen steht kein „${at}“.`,
    hint: SIGNATURE_OF_ONE,
    write: ' ',
  },
  {
    line: line(
      /^[\p{L}\d_]+(?<cut>\s+(?<rest>in\s+~Q(?:\s+am\s+~D)?|am\s+~D),?\s+(?<at>durch\s+(?<name>~Q)))$/u,
    ),
    code: 'überzählig',
    message: 'Wer unterschreibt, steht hinter dem Kürzel.',
    hint: SIGNATURE_OF_ONE,
    write: ({ name, rest }) => ` ${name} ${rest}`,
  },
  {
    line: line(/^[\p{L}\d_]+\s+(?<at>\([^()]*\))\s+in\s/u),
    code: 'überzählig',
    message: 'Wer unterschreibt, steht ohne Klammern und in Anführungszeichen hinter dem Kürzel.',
    hint: SIGNATURE_OF_ONE,
  },
  {
    line: line(
      /^[\p{L}\d_]+(?:\s+~Q)?(?:\s+in\s+~Q)?\s+am\s+~D\s*(?<at>(?:,|und|\/|bzw\.|bis)\s*~D)$/u,
    ),
    code: 'überzählig',
    message: 'Eine Unterschrift hat ein einziges Datum.',
    hint: `Unterschreiben mehrere für eine Partei, hat jeder Name eine Zeile. ${SIGNATURE_OF_ONE}`,
  },
  {
    line: line(
      /^[\p{L}\d_]+(?:\s+~Q)?\s+in\s+~Q(?<cut>,?\s+(?<at>(?:(?:im|am|den)\s+)?(?<month>~M|\d{1,2}\/)\s*(?<year>20\d\d)))$/u,
    ),
    code: 'datum-form',
    message: 'Zum Datum gehört der Tag.',
    hint: 'Steht er noch nicht fest, bleibt das Datum hier weg, und im Dokument bleibt Platz dafür. Worte, die für ihn gedruckt werden, stehen in Anführungszeichen: am "im März 2024"',
    write: ({ month = '', year }) => (month.endsWith('/') ? null : ` am "im ${month} ${year}"`),
  },
  {
    line: line(/^(?<at>[Ff]ür\s+(?:das|die|den)\s+\p{Lu}[^":„]*):?(?:\s|$)/u),
    code: 'unbekannte-partei',
    message: 'Die Zeile einer Unterschrift beginnt mit dem Kürzel der Partei.',
    hint: SIGNATURE,
  },
  {
    line: line(/^(?<at>Datum:?)\s+~D/u),
    code: 'unbekanntes-schlüsselwort',
    message: 'Ort und Datum stehen hinter dem Kürzel der Partei.',
    hint: SIGNATURE,
  },
  {
    line: line(/^[\p{L}\d_]+(?<cut>\s*(?<at>,)\s*)~Q/u),
    code: 'überzählig',
    message: 'Vor dem Ort steht „in“ und kein Komma.',
    hint: SIGNATURE,
    write: ' in ',
  },
  {
    line: line(/^[\p{L}\d_]+\s+(?<at>zu|aus|Ort:?|im|bei)\s+["„]/u),
    code: 'überzählig',
    message: ({ at }) => `Vor dem Ort steht „in“ und nicht „${at}“.`,
    hint: SIGNATURE,
    write: 'in',
  },
  {
    line: line(
      /^[\p{L}\d_]+(?:\s+~Q)?\s+in\s+(?<at>(?<place>\p{Lu}[\p{L} ()./-]*?)(?:,(?:\s*(?:den|am|vom))?|\s+den)\s+(?<date>~D))$/u,
    ),
    code: 'anführungszeichen-fehlen',
    message: ({ place }) => `„${place}“ steht nicht in Anführungszeichen.`,
    hint: SIGNATURE,
    write: ({ place, date }) => `"${place}" am ${date}`,
  },
  {
    line: line(/^[\p{L}\d_]+\s+(?<at>(?<date>am ~D)\s+(?<place>in\s+~Q))$/u),
    code: 'überzählig',
    message: 'Der Ort steht vor dem Datum.',
    hint: SIGNATURE,
    write: ({ date, place }) => `${place} ${date}`,
  },
  {
    line: line(/^(?<cut>(?<at>(?:[Ff]ür|i\. ?A\.|gez\.)(?: d(?:as|ie|en))?)\s*)[\p{L}\d_]+ in\s/u),
    code: 'überzählig',
    message: 'Die Zeile einer Unterschrift beginnt mit dem Kürzel der Partei.',
    hint: SIGNATURE,
    write: '',
  },
  {
    line: line(
      /^[\p{L}\d_]+(?:\s+~Q)?(?<cut>\s+(?<at>gez\.?|i\. ?[AV]\.?))\s+(?:~Q|in\s+["„\p{Lu}])/u,
    ),
    code: 'überzählig',
    message: ({ at }) => `In der Zeile einer Unterschrift steht kein „${at}“.`,
    hint: 'In wessen Auftrag oder Vertretung jemand unterschreibt, steht bei der Partei: vertreten durch "Name", "Amt" in Vertretung',
    write: '',
  },
  {
    line: line(
      /^(?:[\p{L}\d_]+\s+)?(?<at>\(?(?:gez\.?|i\. ?[AV]\.?):?\s+\p{L}[^"]*?\)?)(?=\s+in\s+["„]|$)/u,
    ),
    code: 'überzählig',
    message: 'Wer unterschreibt, steht bei seiner Partei und nicht hier.',
    hint: 'Dort: vertreten durch "Name", "Amt"; hier, je Partei eine Zeile: kürzel in "Ort" am 04.04.2024',
  },
  {
    line: line(/^(?<at>(?:gez\.? )?["„][^"“”]*["“”])\s+in\s+["„]/u),
    code: 'unbekannte-partei',
    message: 'Die Zeile einer Unterschrift beginnt mit dem Kürzel der Partei.',
    hint: 'Unterschreiben mehrere für eine Partei, steht der Name dahinter: kürzel "Name" in "Ort" am 04.04.2024',
  },
  {
    line: line(/^[\p{L}\d_]+\s+(?<at>(?<place>~Q),?\s+(?:(?:am|den)\s+)?(?<date>~D))$/u),
    code: 'datum-form',
    message: 'Vor dem Ort steht „in“ und vor dem Datum „am“.',
    hint: SIGNATURE,
    write: ({ place, date }) => `in ${place} am ${date}`,
  },
  {
    line: line(/^(?<at>\p{Lu}[\p{L}-]+(?: [\p{L}-]+)+)\s+in\s+["„]/u),
    code: 'unbekannte-partei',
    message: 'Die Zeile einer Unterschrift beginnt mit dem Kürzel der Partei.',
    hint: 'Unterschreiben mehrere für eine Partei, steht der Name dahinter: kürzel "Name" in "Ort" am 04.04.2024',
  },
  {
    line: line(
      /^[\p{L}\d_]+(?: in ~Q)?(?<cut>,?\s+(?<at>(?:am|den|vom|, den|)\s*(?:_+|\.{2,}|…|offen|\?+|xx.*|XX.*|__[_.\s\d]*)(?: ?20\d\d)?))$/u,
    ),
    code: 'überzählig',
    message: 'Ein Tag, der noch nicht feststeht, bleibt hier weg.',
    hint: 'Im Dokument bleibt Platz, um ihn von Hand einzutragen: kürzel in "Ort"',
    write: '',
  },
  {
    line: line(
      /^(?<cut>(?<at>(?:_|\.|…){4,}|\(?(?:Siegel|Dienstsiegel|Stempel|L\. ?S\.|Unterschrift|Ort, ?Datum)\)?:?)[\s_.…]*)(?:[\s,][^{]*)?$/u,
    ),
    code: 'unbekanntes-schlüsselwort',
    message: 'Linien, Siegel und Beschriftungen zeichnet das Dokument selbst.',
    hint: 'Je Partei steht hier eine Zeile: kürzel in "Ort" am 04.04.2024; was fehlt, bleibt im Dokument frei.',
    write: '',
  },
  {
    line: line(
      /^[\p{L}\d_]+(?: in ~Q)?(?: am ~D)(?<cut>,?\s+(?<at>(?:gez\.|i\. ?[AV]\.|\/s\/|\().*))$/u,
    ),
    code: 'überzählig',
    message: 'Hinter dem Datum steht nichts mehr; wer unterschreibt, steht bei der Partei.',
    hint: 'So wird der Name dort geschrieben: vertreten durch "Name", "Amt" in Vertretung',
    write: '',
  },
  {
    line: line(
      /^(?<at>(?!Stand\b|Datum\b|\p{L}+ in\s)\p{Lu}\p{Ll}{2,}[\p{L} ()./-]*?(?:,\s*(?:(?:den|am|vom)\s+)?|\s+(?:den|am)\s+)(?<date>~D))$/u,
    ),
    code: 'unbekannte-partei',
    message: 'Die Zeile einer Unterschrift beginnt mit dem Kürzel der Partei.',
    hint: ({ date }) => `So wird sie geschrieben: kürzel in "Ort" am ${date}`,
  },
];
