import { printedQuotes, stringLiteral, unquoted } from '../strings.ts';
import { OTHER_AGREEMENTS } from '../synonyms.ts';
import type { Habit } from './habit.ts';
import { AGREEMENT } from './heads.ts';
import { line } from './pattern.ts';
import { HEADINGS, SECTION } from './section-heads.ts';

/** What authors write in a line without its keyword: of the title, the term or a heading. */
export const TITLES = (): readonly Habit[] => [
  ...HEADINGS(),
  // `zwischen`, `und dem`: lines of the cover
  {
    line: line(/^(?<at>(?:zwischen|und|sowie)(?: de[rmn])?)$/u),
    code: 'überzählig',
    message: ({ at }) => `„${at}“ setzt das Deckblatt selbst zwischen die Parteien.`,
    hint: 'Den Artikel davor sagt das Rubrum der Partei: Rubrum dem "Landkreis Musterland"',
    write: '',
  },
  // `K1 Beobachten`
  {
    line: line(/^\p{L}[^="„“”.]*\s(?<at>Beobachten|Offen|Keine Zielsetzung)$/u),
    code: 'unbekanntes-wort',
    message: ({ at = '' }) => `„${at}“ wird hier kleingeschrieben.`,
    hint: 'So wird es geschrieben: Leistungen zum Lebensunterhalt beobachten',
    write: ({ at = '' }) => at.charAt(0).toLowerCase() + at.slice(1),
  },
  {
    line: line(
      /^(?<at>(?:(?:Vertragsl|L)aufzeit|Geltungs(?:dauer|zeitraum)|Gültig(?:keit)?|Zeitraum|Inkrafttreten)(?!\p{L})[^{}]*)$/u,
    ),
    code: 'text-nicht-eingefasst',
    message: 'Wie lange eine Vereinbarung gilt, sagt ein Text.',
    hint: 'Text steht zwischen """ und """.',
    write: ({ at = '' }) => `"""\n${printedQuotes(at)}\n"""`,
  },
  {
    line: line(
      new RegExp(
        `^(?<cut>(?<at>${OTHER_AGREEMENTS.join('|')})\\s+(?<year>(?:19|20)\\d\\d)(?<title>\\s+~Q)?)`,
      ),
    ),
    code: 'unbekanntes-schlüsselwort',
    message:
      'Die Zeile mit dem Jahr beginnt mit „Zielvereinbarung“; wie das Dokument heißt, sagt der Titel.',
    hint: AGREEMENT,
    write: ({ at, year, title = '' }) => {
      const rest = title.trim().slice(1, -1);
      return `Zielvereinbarung ${year} ${stringLiteral(`${at} ${year}${rest && ` – ${rest}`}`)}`;
    },
  },
];

/** What authors write behind any keyword. */
export const ALL_HEADS = (): readonly Habit[] => [
  {
    line: line(
      /^Tabelle\s+(?<at>(?<number>\d+|[A-Z])(?<mark>[.:])?\s+["„]?(?<name>\p{L}[^"„“”{]*?)["“”]?)\s*\{?$/u,
    ),
    code: 'überzählig',
    message: ({ number }) => `Die Nummer „${number}“ gehört in die Überschrift.`,
    hint: 'So wird die Zeile geschrieben: Tabelle "Tabelle 1: Überschrift" {',
    write: ({ number, mark = ':', name }) =>
      stringLiteral(`Tabelle ${number}${mark || ':'} ${name}`),
  },
  // `Anlage 1: Eckwerte`
  {
    line: line(
      /^(?<keyword>Anlage|Abschnitt)\s+(?<at>(?<number>\d{1,2}|[A-Z]|[IVX]+)(?<mark>[.:)])?\s+(?<name>\p{L}[^"„“”{]*?))\s*\{?$/u,
    ),
    code: 'anführungszeichen-fehlen',
    message: ({ at }) => `„${at}“ steht nicht in Anführungszeichen.`,
    hint: ({ keyword }) =>
      `So wird die Zeile geschrieben: ${keyword} "${keyword === 'Anlage' ? 'Anlage 1: ' : 'I) '}Überschrift" {`,
    write: ({ keyword, at, number, mark, name }) =>
      stringLiteral(keyword === 'Anlage' ? `Anlage ${number}${mark || ':'} ${name}` : at!),
  },
  {
    line: line(/^(?:Abschnitt|Anlage)\s+(?<at>§ ?\d+[a-z]?\s+["„]?\p{L}[^"„“”{]*?["“”]?)\s*\{?$/u),
    code: 'anführungszeichen-fehlen',
    message: ({ at }) => `„${at}“ steht nicht ganz in Anführungszeichen.`,
    hint: SECTION,
    write: ({ at = '' }) => stringLiteral(unquoted(at)),
  },
  {
    line: line(
      /^(?:Präambel|Abschnitt|Anlage|Tabelle|Zielnachhaltung|Zusatz|Gegenstand|Auszug)\s+(?<at>(?<name>[^"„“”{]+)["“”])\s*(?:"""|\{)?$/u,
    ),
    code: 'anführungszeichen-offen',
    message: ({ name }) => `Vor „${name}“ fehlt das öffnende Anführungszeichen.`,
    hint: 'Namen und Überschriften stehen in "…".',
    write: ({ name = '' }) => stringLiteral(name),
  },
  {
    line: line(/^(?<word>\p{L}+)(?<cut>\s*(?<at>=)\s*)/u),
    code: 'zeichen-ohne-bedeutung',
    message: ({ word }) => `Hinter „${word}“ steht kein Gleichheitszeichen.`,
    hint: 'Zwischen einem Schlüsselwort und dem, was folgt, steht nur ein Leerzeichen.',
    write: ' ',
  },
];
