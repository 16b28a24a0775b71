/** What is found beside the rules: mistakes of form, of characters and of exceptions, each explained in a sentence or two. */
const answers: Readonly<Record<string, string>> = {
  'am-falschen-platz': 'Eine Zeile steht an einer Stelle, an der es sie nicht gibt.',
  'anführungszeichen-fehlen': 'Ein Name oder eine Überschrift steht ohne Anführungszeichen da.',
  'anführungszeichen-offen': 'Ein Anführungszeichen wird in seiner Zeile nicht geschlossen.',
  'amt-im-namen':
    'Name und Amt stehen in denselben Anführungszeichen; das Amt gilt dann als Teil des Namens.',
  'andere-datei': 'Die Datei ist ein Dokument eines anderen Programms und kein Text für zv.',
  'angabe-doppelt': 'Was es nur einmal geben kann, steht zweimal da.',
  'angabe-fehlt': 'Eine Angabe, die dazugehört, fehlt.',
  'angabe-widerspricht': 'Zwei Angaben sagen Verschiedenes über dasselbe.',
  'artikel-unbekannt': 'Vor dem Namen im Rubrum steht etwas anderes als ein Artikel.',
  'ausnahme-abgelaufen': 'Der Tag, bis zu dem eine Ausnahme galt, ist vorbei.',
  'ausnahme-unbekannt': 'Eine Ausnahme nennt eine Regel, die es nicht gibt.',
  'ausnahme-unbenutzt': 'Eine Ausnahme nimmt nichts aus; sie kann weg.',
  'ausnahme-ungültig':
    'Eine Ausnahme ist nicht vollständig. So wird sie geschrieben: // zv-ausnahme regel bis 2026-12-31: "Grund"',
  'ausnahme-unzulässig':
    'Von Fehlern der Form und von Fehlern, die aus dem Gesetz folgen, gibt es keine Ausnahme.',
  'block-ohne-platz': 'Hinter dieser Zeile kann kein Block { … } stehen.',
  'datei-zu-groß': 'Die Datei ist größer als 2 MiB.',
  'datei-zu-lang': 'Die Datei hat mehr Wörter und Zeichen, als gelesen werden.',
  'datum-form': 'Ein Datum ist anders geschrieben als 04.04.2024 oder 4. April 2024.',
  'datum-gibt-es-nicht': 'Den Tag gibt es im Kalender nicht.',
  'einheit-falsch': 'Ein Wert einer eigenen Messgröße steht in der Einheit, die sie nennt.',
  'einheit-fehlt': 'Hinter einer Zahl fehlt, was sie zählt: %, Pp, Personen, Euro.',
  'einheiten-gemischt': 'Zwei Zahlen, die zusammengehören, haben verschiedene Einheiten.',
  'entfällt-mit-inhalt': 'Was entfällt, hat keinen Inhalt; hier steht beides.',
  'falsche-anführungszeichen':
    'Namen stehen in "…" oder „…“, Text steht zwischen """ und """, nicht in anderen Anführungszeichen.',
  'fremde-ziffer': 'Eine Ziffer ist keine von 0 bis 9, auch wenn sie so aussieht.',
  'fundstelle-ungültig': 'Eine Fundstelle hat nicht die Form „§ 48b Abs. 1 Satz 1 Nr. 2 SGB II“.',
  'gemischte-schrift': 'Ein Wort mischt lateinische mit fremden Buchstaben, die gleich aussehen.',
  'gleichheitszeichen-fehlt': 'Zwischen Messgröße und Wert fehlt das Gleichheitszeichen.',
  'gruppe-fast-bekannt':
    'Eine Gruppe in Anführungszeichen heißt fast wie eine bekannte und gilt darum als eine andere.',
  'jahr-ungültig': 'Ein Jahr ist keine vierstellige Zahl oder liegt außerhalb dessen, was es gibt.',
  'kein-utf-8': 'Die Datei ist kein Text in UTF-8. Speichern Sie sie in Ihrem Editor als UTF-8.',
  'klammer-fehlt': 'Am Ende der Zeile fehlt „{“.',
  'klammer-offen': 'Eine geschweifte Klammer wird nicht geschlossen.',
  'klammer-zu-viel': 'Eine geschweifte Klammer schließt nichts.',
  'kommentar-ungültig':
    'Ein Kommentar ist so geschrieben wie in einer anderen Sprache; hier beginnt jede seiner Zeilen mit //.',
  'kürzel-doppelt': 'Zwei Dinge haben dasselbe Kürzel.',
  'kürzel-ist-schlüsselwort': 'Ein Kürzel heißt wie ein Wort der Sprache.',
  'kürzel-ungültig': 'Ein Kürzel beginnt nicht mit einem Buchstaben.',
  'messgröße-mehrdeutig':
    'Mehrere eigene Messgrößen haben den Namen, der hier statt eines Kürzels steht.',
  'regelwerk-fern':
    'Das Regelwerk ist das eines ganz anderen Jahres; meist ist es aus einer älteren Datei stehen geblieben.',
  'richtung-unbekannt': 'Hinter „besser“ steht höher oder niedriger.',
  'runde-klammer-offen': 'Eine runde Klammer wird in ihrer Zeile nicht geschlossen.',
  'runde-klammer-zu-viel': 'Eine runde Klammer schließt nichts.',
  schreibrichtung:
    'Ein unsichtbares Zeichen kehrt die Schreibrichtung um; die Zeile kann anders aussehen, als sie gelesen wird.',
  'spalten-ungleich': 'Eine Zeile der Tabelle hat mehr oder weniger Spalten als ihr Kopf.',
  'spanne-verkehrt': 'Die erste Zahl einer Spanne ist größer als die zweite.',
  'spanne-unvollständig': 'Einer Spanne fehlt ein Ende: von 10 bis 12 %.',
  'sprache-fehlt': 'Die erste Zeile sagt nicht, in welcher Ausgabe der Sprache die Datei steht.',
  'sprache-unbekannt': 'Diese Ausgabe der Sprache gibt es nicht.',
  'sprache-zu-neu': 'Die Datei steht in einer neueren Ausgabe der Sprache, als dieses zv liest.',
  'status-unbekannt': 'Diesen Status einer Vereinbarung gibt es nicht.',
  steuerzeichen: 'Im Text steht ein unsichtbares Steuerzeichen.',
  'zeile-umbrochen': 'Ein Zeilenumbruch trennt, was in eine Zeile gehört.',
  'tabelle-ohne-kopf': 'Zeilen einer Tabelle stehen außerhalb einer „Tabelle“.',
  'text-leer': 'Zwischen den Anführungszeichen steht nichts.',
  'text-nicht-eingefasst':
    'Ein Satz steht da, wo nur Angaben stehen, und nicht zwischen """ und """.',
  'text-nicht-geöffnet': 'Ein Text wird mit """ geschlossen, aber nicht begonnen.',
  'text-nicht-geschlossen': 'Ein Text zwischen """ und """ wird nicht geschlossen.',
  'text-zu-lang': 'Ein Text ist länger als 64 KiB.',
  'unbekannte-gruppe': 'Diese Gruppe kennt die Sprache nicht; eigene stehen in Anführungszeichen.',
  'unbekannte-messgröße': 'Diese Messgröße ist weder eine Kennzahl noch in der Datei bestimmt.',
  'unbekannte-partei': 'Eine Partei mit diesem Kürzel gibt es in der Datei nicht.',
  'unbekannte-person': 'Diese Person vertritt keine der Parteien.',
  'unbekannte-rolle': 'Diese Rolle einer Partei gibt es nicht.',
  'unbekanntes-schlüsselwort': 'Eine Zeile beginnt mit einem Wort, das die Sprache nicht kennt.',
  'unbekanntes-wort': 'Ein Wort in der Zeile hat dort keine Bedeutung.',
  'unsichtbares-zeichen': 'Im Text steht ein unsichtbares Zeichen.',
  'unterschriften-leer': 'Ein Block „Unterschriften“ hat keine Zeile.',
  unvollständig: 'Eine Angabe bricht ab, bevor sie fertig ist.',
  'verweis-ins-leere': 'Worauf {{ … }} oder eine Fußnote verweist, gibt es in der Datei nicht.',
  'veränderung-ungültig': 'In der Klammer steht keine Veränderung wie (-0,6 Pp).',
  'vorzeichen-fehlt': 'Eine Veränderung hat kein Vorzeichen.',
  'weitere-befunde': 'Es gibt mehr Befunde, als gezeigt werden; diese Zeile zählt den Rest.',
  'wert-doppelt': 'Für dieselbe Messgröße und Gruppe stehen zwei Werte da.',
  'wert-fehlt': 'Hinter der Messgröße fehlt ihr Wert.',
  'wert-ohne-ziel': 'Ein Wert steht außerhalb eines Ziels.',
  'zahl-in-anführungszeichen':
    'Eine Zahl steht in Anführungszeichen; so wäre sie Text, und niemand rechnet sie nach.',
  'zahl-ungültig':
    'Eine Zahl ist nicht eindeutig. Nachkommastellen stehen hinter einem Komma, ein Punkt trennt nur Gruppen von genau drei Ziffern: 1.234,5.',
  'zeichen-ohne-bedeutung': 'Ein Zeichen hat in der Sprache keine Bedeutung.',
  'zellen-ohne-striche': 'Die Zellen einer Tabelle trennt etwas anderes als |.',
  'zielvereinbarung-fehlt': 'Die Datei nennt nicht, für welches Jahr die Vereinbarung gilt.',
  'zitat-unvollständig': 'Ein Zitat hat nicht je zwei geschweifte Klammern.',
  'zitat-außerhalb-von-text':
    'Zitieren lässt sich mit {{ … }} nur in Text zwischen """ und """; anderswo wird es gedruckt, wie es dasteht.',
  'zu-tief-verschachtelt': 'Mehr als 64 Klammern stehen ineinander.',
  'zwei-fassungen':
    'Zwei Fassungen derselben Zeilen stehen da, wie Git sie beim Zusammenführen hinterlässt.',
  'zwei-werte': 'In einer Zeile stehen zwei Werte, wo es nur einen gibt.',
  überzählig: 'Hinter einer vollständigen Angabe steht noch etwas.',
};

/** What a code that is no rule means; undefined where there is none such. */
export function shortAnswer(code: string): string | undefined {
  return Object.hasOwn(answers, code) ? answers[code] : undefined;
}

export const otherCodes: readonly string[] = Object.keys(answers);
