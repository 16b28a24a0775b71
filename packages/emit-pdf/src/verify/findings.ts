/** What a check found, by its code. A `broken` signature or document is not what was signed; `weak` could be forged. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'broken' | 'weak';
  /** One German sentence. */
  readonly message: string;
}

/** Every code with its sentence; `detail` says where. The codes are stable: programs read them. */
const sentences = {
  // The file and its revisions
  'not-pdf': () => 'Das ist keine PDF-Datei.',
  'structure-unreadable': (detail) => `Der Aufbau der Datei ist nicht lesbar (${detail}).`,
  'structure-too-complex': (detail) => `Die Datei ist zu verschachtelt oder zu groß (${detail}).`,
  'cross-reference-kind': () =>
    'Die Datei hat Querverweise einer Art, die zv nicht schreibt und beim Unterschreiben nicht entsteht.',
  'cross-reference-mismatch': (detail) =>
    `Querverweise und Objekte der Datei stimmen nicht überein (${detail}).`,
  'file-end': () => 'Die Datei ist abgeschnitten, oder hinter ihrem Ende stehen weitere Bytes.',
  'hidden-bytes': (detail) =>
    `Zwischen den Objekten stehen Bytes, die nichts bedeuten (${detail}).`,
  'trailer-changed': (detail) => `Eine spätere Fassung ändert den Vorspann der Datei (${detail}).`,
  'revision-unsigned': (detail) =>
    `Nach dem Erzeugen wurde die Datei geändert, ohne dass diese Änderung unterschrieben ist (${detail}).`,
  'revision-many-signatures': (detail) => `Eine Fassung füllt mehrere Felder zugleich (${detail}).`,
  // What a later revision changes
  'catalog-changed': (detail) =>
    `Eine spätere Fassung ändert die Angaben zum Dokument (${detail}).`,
  'form-changed': (detail) => `Eine spätere Fassung ändert die Liste der Felder (${detail}).`,
  'page-changed': (detail) => `Eine spätere Fassung ändert Seiten (${detail}).`,
  'content-changed': (detail) => `Eine spätere Fassung ersetzt Inhalt (${detail}).`,
  'metadata-changed': (detail) => `Eine spätere Fassung ändert die Metadaten (${detail}).`,
  'attachment-changed': (detail) => `Eine spätere Fassung ändert angehängte Dateien (${detail}).`,
  'annotation-changed': (detail) => `Eine spätere Fassung ändert Anmerkungen (${detail}).`,
  'structure-changed': (detail) => `Eine spätere Fassung ändert die Struktur (${detail}).`,
  'object-changed': (detail) => `Eine spätere Fassung ersetzt ein Objekt (${detail}).`,
  'object-deleted': (detail) => `Eine spätere Fassung löscht ein Objekt (${detail}).`,
  'object-unused': (detail) =>
    `Eine spätere Fassung bringt Objekte mit, die zu keiner Unterschrift gehören (${detail}).`,
  'field-changed': (detail) => `Ein Unterschriftsfeld wurde verändert (${detail}).`,
  'field-foreign': (detail) =>
    `Eine Fassung ändert ein Feld, das sie nicht unterschreibt (${detail}).`,
  'appearance-forbidden': (detail) =>
    `Das Bild der Unterschrift enthält, was es nicht enthalten darf (${detail}).`,
  'signature-key-forbidden': (detail) =>
    `Die Unterschrift hat einen unzulässigen Eintrag (${detail}).`,
  // The signed range
  'signature-form': (detail) =>
    `Die Unterschrift ist nicht wie vorgeschrieben aufgebaut (${detail}).`,
  'signature-kind': (detail) => `Die Art der Unterschrift ist unbekannt (${detail}).`,
  'byterange-missing': () => 'Der Unterschrift fehlt die Angabe, welche Bytes sie umfasst.',
  'byterange-form': () => 'Die Angabe, welche Bytes die Unterschrift umfasst, ist unzulässig.',
  'byterange-start': () => 'Die Unterschrift umfasst den Anfang der Datei nicht.',
  'byterange-hole': () => 'Die Unterschrift lässt mehr oder anderes aus als sich selbst.',
  'byterange-end': () => 'Die Unterschrift reicht nicht genau bis zum Ende ihrer Fassung.',
  'contents-form': () => 'Der Behälter der Unterschrift ist keine hexadezimale Zeichenkette.',
  'contents-padding': () =>
    'Hinter der Unterschrift stehen in ihrem Behälter andere Bytes als Nullen.',
  // The cryptography
  'cms-unreadable': () => 'Die kryptografischen Daten der Unterschrift sind nicht lesbar.',
  'cms-form': (detail) =>
    `Die kryptografischen Daten sind nicht wie vorgeschrieben aufgebaut (${detail}).`,
  'certificate-missing': () => 'Das Zertifikat der Unterschrift fehlt.',
  'certificate-unrelated': () => 'Die Unterschrift enthält Zertifikate, die nicht zu ihr gehören.',
  'algorithm-unsupported': (detail) => `Das Verfahren der Unterschrift ist unbekannt (${detail}).`,
  'algorithm-mismatch': () => 'Die Unterschrift nennt verschiedene Verfahren.',
  'digest-mismatch': () => 'Der Inhalt wurde nach dem Unterschreiben verändert.',
  'signature-mismatch': () => 'Die Unterschrift gehört nicht zu diesem Zertifikat und Inhalt.',
  'ess-missing': () => 'Die Unterschrift ist nicht an ein Zertifikat gebunden.',
  'ess-mismatch': () => 'Die Unterschrift ist an ein anderes Zertifikat gebunden.',
  'weak-digest': () =>
    'Die Unterschrift benutzt SHA-1; solche Unterschriften lassen sich fälschen.',
  'weak-key': (detail) => `Der Schlüssel ist zu kurz (${detail}).`,
} as const satisfies Record<string, (detail: string) => string>;

/** What can be wrong with a signed file; the sentence of each stands in one table. */
export type FindingCode = keyof typeof sentences;

export function finding(code: FindingCode, detail = ''): Finding {
  const severity = code.startsWith('weak-') ? 'weak' : 'broken';
  return { code, severity, message: sentences[code](detail) };
}

/** Ends reading a file that cannot be read on. */
export class PdfProblem extends Error {
  readonly finding: Finding;

  constructor(code: FindingCode, detail = '') {
    super(code);
    this.finding = finding(code, detail);
  }
}
