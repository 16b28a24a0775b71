import { BESIDE_VALUES } from './beside-values.ts';
import { CONSEQUENCES } from './consequences.ts';
import { FOLLOW_UP } from './follow-up.ts';
import { FORM } from './form.ts';
import { HEADS } from './heads.ts';
import { HABITS } from './habits.ts';
import { type Mistake, type Row, toMistake } from './mistake.ts';
import { OWN_MEASURES } from './measures.ts';
import { MOVEMENTS } from './movements.ts';
import { MINISTRIES } from './ministries.ts';
import { NOTES } from './notes.ts';
import { MEASURES, NUMBERS } from './numbers.ts';
import { PARTIES } from './parties.ts';
import { PASTED } from './pasted.ts';
import { ROUND_LINES } from './round-lines.ts';
import { FOLLOWED_UP, HEADED, SIGNATORIES } from './signatories.ts';
import { TEXTS } from './texts.ts';
import { TYPED } from './typed.ts';
import { DATES, WORDS } from './words.ts';

export type { Mistake };

const topics: readonly (readonly [string, readonly Row[]])[] = [
  ['Zahlen', NUMBERS],
  ['Messgrößen und Werte', MEASURES],
  ['Eigene Messgrößen, Ziele einer Art, Tabellen', OWN_MEASURES],
  ['Neben dem Wert', BESIDE_VALUES],
  ['Wie sich ein Wert ändert, und wie eine Messgröße heißt', MOVEMENTS],
  ['Wörter und Angaben', WORDS],
  ['Daten', DATES],
  ['Form und Zeichen', FORM],
  ['Text', TEXTS],
  ['Gewohnheiten', HABITS],
  ['Zielnachhaltung, Text und Werte ohne Messgröße', FOLLOW_UP],
  ['Fußnoten, Begriffe, Anlagen', NOTES],
  ['Vor, hinter und um eine Zeile', ROUND_LINES],
  ['Köpfe, Parteien und Unterschriften', HEADS],
  ['Wer vertritt und wer unterschreibt', PARTIES],
  ['Parteien, Unterschriften und Anlagen anderer Papiere', SIGNATORIES],
  ['Überschriften und Texte anderer Papiere', HEADED],
  ['Was wann berichtet wird', FOLLOWED_UP],
  ['Getippt und eingefügt', TYPED],
  ['Aus Word übernommen', MINISTRIES],
  ['Tabellen und Eingefügtes', PASTED],
  ['Folgen', CONSEQUENCES],
];

export const mistakes: ReadonlyMap<string, readonly Mistake[]> = new Map(
  topics.map(([topic, rows]) => [topic, rows.map(toMistake)]),
);
