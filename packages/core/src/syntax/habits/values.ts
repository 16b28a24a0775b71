import { sayLookalike } from '../../text/lookalikes.ts';
import { stringLiteral } from '../strings.ts';
import { BASES } from './bases.ts';
import { BESIDE_VALUES } from './beside-values.ts';
import type { Groups, Habit } from './habit.ts';
import { LEVELS } from './levels.ts';
import { MOVEMENTS } from './movements.ts';
import { NAMES } from './names.ts';
import { line } from './pattern.ts';
import { BOUNDED, SIGNED } from './signs.ts';

const FORM = 'So wird ein Wert geschrieben: Integrationsquote Frauen = 15,2 % (+1,8)';

/** What authors write in the line of a value. */
export const VALUES = (): readonly Habit[] => [
  ...BESIDE_VALUES(),
  ...LEVELS(),
  ...MOVEMENTS(),
  // Without a measure
  {
    line: line(/^(?<at>=|mindestens|höchstens|maximal|ca\.)\s*~N/u),
    code: 'unbekannte-messgröße',
    message: ({ at }) => `Vor „${at}“ fehlt die Messgröße.`,
    hint: 'So wird die Zeile geschrieben: Integrationsquote Frauen = 15,2 %',
  },
  {
    line: line(
      /^(?<at>[Gg]esamt|[Ii]nsgesamt|Frauen|Männer|Alleinerziehende|Jüngere|Ältere|Ausländer)\s*(?::|~R|(?=~N)|offen|beobachten)/u,
    ),
    code: 'unbekannte-messgröße',
    message: ({ at }) => `Vor der Gruppe „${at}“ fehlt die Messgröße.`,
    hint: 'Jede Zeile nennt beide: Integrationsquote Frauen = 15,2 %',
  },
  {
    line: line(/^(?<at>Zielwert|Planwert|Sollwert|Wert)\s*(?::|~R|(?=~N)|offen)/u),
    code: 'unbekannte-messgröße',
    message: ({ at }) => `Die Zeile eines Wertes beginnt mit der Messgröße und nicht mit „${at}“.`,
    hint: 'So wird sie geschrieben: Integrationsquote Frauen = 15,2 %',
  },
  {
    line: line(
      /^(?<at>Steigerung|Erhöhung|Anstieg|Zunahme|Verbesserung|Verringerung|Senkung|Reduzierung|Rückgang|Abnahme)\s+[^="]*~N/u,
    ),
    code: 'unbekannte-messgröße',
    message: ({ at }) => `Die Zeile eines Wertes beginnt mit der Messgröße und nicht mit „${at}“.`,
    hint: 'Die Richtung sagt das Vorzeichen: Integrationsquote = +1,8 %; ein Stand steht ohne: Integrationsquote = 15,2 %',
  },
  // Groups and years beside the name
  {
    line: line(
      /^(?:K\d(?:E\d)?|\p{L}[^="(\d]*?)\s(?<at>(?:(?:Frauen|Männer|Alleinerziehende|Ausländer) )?(?:(?:(?:unter|über|ab|bis|bis zu) \d\d(?: bis(?: unter)? \d\d)?|\d\d(?: ?[-–] ?| bis(?: unter)? )\d\d)(?: Jahren?|-?[jJ]ährigen?)?|[UÜ] ?\d\d))\s+(?:~R|offen|beobachten|keine)(?!\p{L})/u,
    ),
    code: 'anführungszeichen-fehlen',
    message: ({ at }) => `Die Gruppe „${at}“ steht nicht in Anführungszeichen.`,
    hint: ({ at }) =>
      `Ohne Anführungszeichen stehen nur die bekannten Gruppen, wie Frauen; so wird es geschrieben: Integrationsquote "${at}" = 15,2 %`,
    write: ({ at }) => `"${at}"`,
  },
  {
    line: line(
      /^[\p{L}](?:(?!gegenüber|ggü)[^="])*?(?<cut>(?:\s+(?<kind>Ist|Soll|Plan|Ziel(?:wert)?))?\s+(?<at>\(?(?<year>(?:19|20)\d\d)\)?))\s*:?\s*(?:~R|offen|beobachten|keine)(?!\p{L})/u,
    ),
    code: 'überzählig',
    message: 'Ein Jahr steht nicht neben der Messgröße.',
    hint: 'Jeder Wert gilt für das Jahr der Vereinbarung; der eines anderen Jahres ist ein Ausgangswert: = 15,2 % gegenüber Ist 2023 = 14,9 %',
    // The value of another year would become this year's target.
    write: ({ kind = '', year, agreementYear }) =>
      year === agreementYear && !kind.startsWith('Ist') ? '' : null,
  },
  {
    line: line(
      /^\p{L}[^="(]*?(?<cut>\s+(?<at>Soll(?:wert)?|Plan(?:wert)?|Ziel(?:wert)?))\s*:?\s*(?:~R|offen|beobachten|keine)(?!\p{L})/u,
    ),
    code: 'unbekannte-gruppe',
    message: ({ at }) => `„${at}“ steht nicht neben der Messgröße.`,
    hint: 'Ein Wert ist vereinbart, wenn nichts anderes dabeisteht; andere heißen nachrichtlich, Erwartungswert oder Angebot.',
    write: '',
  },
  {
    line: line(
      /^\p{L}[^="(]*?(?<cut>\s+(?<at>Prognose(?:wert)?|Erwartungswert|Orientierungswert)\s*[:=]\s*(?<value>~N(?:~U)?))$/u,
    ),
    code: 'unbekannte-gruppe',
    message: ({ at }) =>
      `„${at}“ steht nicht neben der Messgröße, sondern als „Erwartungswert“ hinter der Zahl.`,
    hint: 'So wird es geschrieben: Integrationsquote gesamt = 19,9 % Erwartungswert',
    write: ({ value }) => ` = ${value} Erwartungswert`,
  },
  {
    line: line(
      /^\p{L}[^="(]*?(?<cut>\s+(?<at>von|bei|für)\s+(?:den\s+)?(?<group>Frauen|Männer|Alleinerziehende|Jüngere|Ältere|Ausländer)n?)\s*:?\s*(?:~R|offen|beobachten|keine)(?!\p{L})/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) => `Vor der Gruppe steht kein „${at}“.`,
    hint: FORM,
    write: ({ group }) => ` ${group}`,
  },
  {
    line: line(
      /^(?<cut>(?<at>(?:\p{Lu}{2,}|(?:19|20)\d\d|[Nn]eu|[Aa]lt|Kennzahl(?: K\d)?|Vorschlag|Soll|Plan(?:wert)?):)\s*)(?!gesamt|Frauen|Männer|Alleinerziehende)["„\p{L}][^:=]*(?:~R|offen|beobachten|keine)(?!\p{L})/u,
    ),
    code: 'überzählig',
    message: ({ at }) => `Vor der Messgröße steht hier „${at}“.`,
    hint: 'Eine Zeile beginnt mit der Messgröße, die nur einen Namen braucht; eine Anmerkung ist ein Kommentar: // neu',
    write: '',
  },
  ...[
    /^(?<cut>(?<at>K\d(?:E\d)?)(?:\s*[-–/:]\s*|\s+))(?:\p{L}+quote|Langzeitleist|Leistungen|Veränderung|Summe|Bestand)/u,
    /^K\d(?:E\d)?(?<cut>\s*(?<at>\([^()]{4,}\)))\s*[\p{L}=]/u,
  ].map((pattern) => ({
    line: line(pattern),
    code: 'überzählig',
    message: 'Die Messgröße hat hier zwei Namen.',
    hint: 'Schreiben Sie nur das Kürzel oder nur den Namen; gedruckt wird immer der amtliche.',
    write: '',
  })),
  {
    line: line(
      /^[\p{L}"„][^=(]*?(?<cut>\s*(?<at>(?:[([](?:in )?|in )(?<unit>%|Prozent|Pp|Prozentpunkte)[)\]]?)(?<between>[^=(]*?\s?(?:~R)\s*~N)(?<written>~U)?)/u,
    ),
    code: 'überzählig',
    message: 'Die Einheit steht hinter der Zahl und nicht neben der Messgröße.',
    hint: FORM,
    write: ({ between, written, unit }) => `${between}${written || ` ${unit}`}`,
  },
  {
    line: line(
      /^\p{L}[\p{L}\d ]*?(?<cut>\s*(?<at>[-–—,/:])\s*)(?:(?:der|die) )?(?:gesamt|Frauen|Männer|Alleinerziehende|Jüngere|Ältere|Ausländer)\s+(?:~R|offen|beobachten|keine)(?!\p{L})/u,
    ),
    code: 'zeichen-ohne-bedeutung',
    message: ({ at }) => `Zwischen Messgröße und Gruppe steht kein „${at}“.`,
    hint: FORM,
    write: ' ',
  },
  {
    line: line(
      /\d(?<cut>\s?(?<at>%-? ?(?:[Pp]unkten?|[Pp]kte?\.?|[Pp]p?(?!\.?\s?a\.)\.?)|Prozentpkt\.?|Prozent-Punkten?|P\.))(?!\p{L})/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ heißt hier „Pp“.`,
    hint: 'So werden Prozentpunkte geschrieben: +1,8 Pp oder +1,8 Prozentpunkte',
    write: ' Pp',
  },
  // Signs
  {
    line: line(
      /^[\p{L}"„][^=→>]*?\s(?<at>(?:=\s*)?(?:(?:steigt|sinkt|fällt|wächst|erhöht sich|verringert sich)\s+)?(?:von\s+)?(?<from>~N)(?<unit>~U)?\s*(?:[-=]?→|[-=]>|auf)\s*(?<to>~N)(?<toUnit>~U)?(?<change>\s*\([^()]*\))?(?:\s+(?:zu\s+)?(?:steigern|erhöhen|anheben|senken|steigen|sinken|reduzieren|verringern|verbessern)\.?)?)/u,
    ),
    code: 'zwei-werte',
    message: ({ from, unit }) => `Der Ausgangswert ${from}${unit} steht hinter dem Zielwert.`,
    hint: 'So wird es geschrieben: Integrationsquote Frauen = 15,2 % gegenüber Ist 2023 = 14,9 %',
    write: ({ from, unit, to, toUnit, change }) =>
      `= ${to}${toUnit || unit}${change} gegenüber Vorjahr = ${from}${unit || toUnit}`,
  },
  {
    line: line(/^[\p{L}"][^=]*?(?<at>[:=]=|[-=]?→|->)\s*~N/u),
    code: 'zeichen-ohne-bedeutung',
    message: ({ at }) => `„${at}“ heißt hier „=“.`,
    hint: 'Zwischen Messgröße und Wert steht ein Gleichheitszeichen.',
    write: '=',
  },
  {
    line: line(/^[\p{L}"][^=]*?(?<at>=>)\s*~N/u),
    code: 'zeichen-ohne-bedeutung',
    message: '„=>“ kann „mindestens“ oder „=“ heißen.',
    hint: 'Vor einem Wert stehen =, mindestens, höchstens, unter, über oder ca.',
    write: ['mindestens', '='],
  },
  {
    line: line(/(?:~R|^[^=]*)\s*(?<at>(?:—|\.\/\.|-\/-|minus)\s*(?<number>\d[\d.,]*))/u),
    code: 'zahl-ungültig',
    message: ({ at, number }) => `„${at}“ wird hier so geschrieben: -${number}`,
    hint: 'Ein Minus ist ein kurzer Strich direkt vor der Zahl.',
    write: ({ number }) => `-${number}`,
  },
  {
    line: line(/(?:~R|^[^=]*)\s*(?<at>plus\s*(?<number>\d[\d.,]*))/u),
    code: 'zahl-ungültig',
    message: ({ at, number }) => `„${at}“ wird hier so geschrieben: +${number}`,
    hint: 'Ein Plus ist ein Zeichen direkt vor der Zahl.',
    write: ({ number }) => `+${number}`,
  },
  {
    line: line(/=\s*(?<at>(?<number>\d+(?:,\d+)?)(?<sign>[+\-−–]))(?=\s*%|$)/u),
    code: 'zahl-ungültig',
    message: ({ at }) => `In „${at}“ steht das Vorzeichen hinter der Zahl.`,
    hint: 'Ein Vorzeichen steht vor der Zahl: -1,8 %',
    write: ({ number, sign }) => `${sign === '+' ? '+' : '-'}${number}`,
  },
  {
    line: line(/\s(?<at>nicht (?:kleiner als|niedriger als|geringer als))\s+~N/u),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ heißt hier „mindestens“.`,
    hint: 'Vor einem Wert stehen mindestens, höchstens, unter, über oder ca.',
    write: 'mindestens',
  },
  {
    line: line(/\s(?<cut>(?:=\s*)?(?<at>(?:nicht )?(?:mehr|weniger)))\s+~N/u),
    code: 'unvollständig',
    message: ({ at }) => `Hinter „${at}“ fehlt „als“.`,
    hint: ({ at }) => `So wird es geschrieben: Integrationsquote Frauen ${at} als 15,2 %`,
    write: ({ at }) => `${at} als`,
  },
  {
    line: line(/\s(?<cut>(?:=\s*)?(?<at>nicht))\s+~N/u),
    code: 'unvollständig',
    message: 'Hinter „nicht“ fehlt, wie der Wert begrenzt ist.',
    hint: 'Möglich sind: nicht mehr als, nicht weniger als, nicht über, nicht unter.',
    write: ['nicht mehr als', 'nicht weniger als'],
  },
  // What is not known
  {
    line: line(/=\s*(?<at>\.\/\.|-\/-|[-–—−/]+|entf\.|entfällt)(?<unit>\s*%)?$/u),
    code: 'zeichen-ohne-bedeutung',
    message: ({ at }) => `„${at}“ kann „offen“ oder „keine Zielsetzung“ heißen.`,
    hint: 'Ein Wert, den Sie noch nicht kennen, heißt „offen“; einer, den es nicht gibt, „keine Zielsetzung“.',
    write: ['offen', 'keine Zielsetzung'],
  },
  {
    line: line(
      /=\s*(?<at>(?:[xX_]+(?:[.,][xX_]+)?|\[(?:offen|\.\.\.|…|_+|[xX]+)\]|[nk]\. ?[avnANV]\.?|[NK]\. ?[NA]\.|n\/[av]|N\/A|TBD|tbd|t\.b\.d\.|folgt|wird (?:noch )?(?:nachgereicht|festgelegt|vereinbart|abgestimmt|ergänzt|ermittelt|mitgeteilt|geklärt)|noch (?:offen|festzulegen|zu vereinbaren)|steht noch (?:aus|nicht fest)|liegt (?:noch )?nicht vor|noch (?:nicht bekannt|unbekannt|zu klären)|nicht bekannt)(?:\s*(?:%|Prozent|EUR|€))?)$/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ heißt hier „offen“.`,
    hint: 'Ein Wert, den Sie noch nicht kennen, heißt „offen“; im PDF bleibt Platz für ihn.',
    write: 'offen',
  },
  // Digits
  {
    line: line(/[=(]\s*(?<at>(?<whole>[+\-−–]?\d+)(?:\s+,\s*|,\s+|;)(?<rest>\d+))(?=\s*%)/u),
    code: 'zahl-ungültig',
    message: ({ at }) => `„${at}“ ist keine Zahl.`,
    hint: ({ whole, rest }) =>
      `Um das Komma einer Zahl stehen keine Leerzeichen und keine anderen Zeichen: ${whole},${rest}`,
    write: ({ whole, rest }) => `${whole},${rest}`,
  },
  {
    line: line(
      /[=(]\s*[+\-−–]?(?<at>(?=[lIO]*\d|\d+,?[lIO]|\d+,\d*[lIO])(?=[\d,]*[lIO])[\dlIO]+(?:,[\dlIO]+)?)(?!\p{L})/u,
    ),
    code: 'zahl-ungültig',
    message: ({ at = '' }) => sayLookalike(at).message,
    hint: ({ at = '' }) => sayLookalike(at).hint,
    write: ({ at = '' }) => sayLookalike(at).digits,
  },
  {
    line: line(/[=(]\s*(?<at>(?<number>[+\-−–]?\d[\d.]*),[-–—−]+)(?=\s*(?:%|€|EUR|\p{L}|$))/u),
    code: 'zahl-ungültig',
    message: ({ at }) => `„${at}“ ist keine Zahl.`,
    hint: ({ number }) =>
      `Ohne Nachkommastellen endet die Zahl mit ihrer letzten Ziffer: ${number}`,
    write: ({ number }) => number!,
  },
  {
    line: line(/=\s*(?<at>%\s*(?<number>~N))$/u),
    code: 'einheit-fehlt',
    message: ({ number }) => `Das Prozentzeichen steht hinter der Zahl: ${number} %.`,
    hint: FORM,
    write: ({ number }) => `${number} %`,
  },
  {
    line: line(/\d(?<cut>\s?%\s?(?<at>%+))/u),
    code: 'unbekanntes-wort',
    message: 'Das Prozentzeichen steht hier zweimal.',
    hint: FORM,
    write: ' %',
  },
  {
    line: line(
      /^[\p{L}"].*?\s(?<at>\(?(?<words>(?:Quelle|Stand|Datenstand|Anm(?:erkung|\.)|Hinweis):? [^()]*)\)?)$/u,
    ),
    code: 'veränderung-ungültig',
    message: 'Eine Anmerkung steht nicht in der Zeile eines Wertes.',
    hint: 'Was zu einem Wert anzumerken ist, druckt eine Fußnote, = 15,2 % Fußnote quelle; nur in der Datei steht ein Kommentar: // Quelle: …',
    write: ({ words }) => `// ${words}`,
  },
  ...BASES(),
  // Ranges
  {
    line: line(
      /\s(?<at>(?:=\s*)?zwischen\s+(?<from>~N(?:\s?[%€]|(?:\s\p{L}[\p{L}.]*){1,2}?(?:\s€)?)?)\s+und\s+(?=~N))/u,
    ),
    code: 'unbekanntes-wort',
    message: '„zwischen … und …“ heißt hier „von … bis …“.',
    hint: 'So wird eine Spanne geschrieben: Integrationsquote = von 20,0 % bis 22,5 %; Ihre Worte dazu druckt: Wortlaut "zwischen 20,0 und 22,5 %"',
    write: ({ from }) => `= von ${from} bis `,
  },
  // Sentences
  {
    line: line(
      /~N(?:~U)?(?<at>,?\s+(?:also |dies ist |das ist |d\. ?h\. )?(?:ein (?:Plus|Minus) von|um|plus|minus)\s+(?<number>~N)(?<unit>~U)?(?:\s+(?:höher|mehr|niedriger|geringer|weniger|über|unter).*)?)$/u,
    ),
    code: 'unbekanntes-wort',
    message: 'Eine Veränderung steht hier in Klammern und nicht in Worten.',
    hint: FORM,
    write: SIGNED.map((signed) => (groups: Groups) => ` (${signed(groups)})`),
  },
  {
    line: line(
      /^[\p{L}"][^=]*?(?<cut>\s*(?<at>(?:[=:]\s*)?(?:(?:soll|sollen|wird|werden|steigt|steigen|sinkt|sinken|fällt|erhöht sich|verringert sich)\s+)?(?<!\p{L})um\s+(?:(?<bound>mindestens|höchstens|rund|ca\.|etwa)\s+)?(?<number>~N)(?<unit>~U)?(?:\s+(?!~C\s)\p{L}(?:(?!\s~C\s).)*?)?(?<rest>\s+~C\s.*?)?(?:\s+(?:zu\s+)?\p{Ll}{3,}(?:en|ern))?))$/u,
    ),
    code: 'unbekanntes-wort',
    message: 'Um wie viel ein Wert steigt oder sinkt, steht hier als Zahl mit Vorzeichen.',
    hint: 'So wird es geschrieben: Integrationsquote Frauen = +1,8 %; den Satz dazu druckt: Wortlaut "um 1,8 % höher"',
    write: BOUNDED.map((bounded) => (groups: Groups) => ` ${bounded(groups)}${groups['rest']}`),
  },
  {
    line: line(
      /^[\p{L}"][^=]*?(?<at>=\s*(?<number>~N)(?<unit>~U)?\s+(?:höher|mehr|niedriger|geringer|weniger)(?:\s.*)?)$/u,
    ),
    code: 'unbekanntes-wort',
    message: 'Um wie viel ein Wert steigt oder sinkt, steht hier als Zahl mit Vorzeichen.',
    hint: 'So wird es geschrieben: Integrationsquote Frauen = +1,8 %; den Satz dazu druckt: Wortlaut "um 1,8 % höher"',
    write: BOUNDED,
  },
  {
    line: line(
      /^[\p{L}"][^=]*?\s(?<at>(?:soll|sollen|wird|werden|steigt|steigen|sinkt|sinken|liegt|liegen|beträgt|erreicht)(?:\s+(?:auf|bei|von|einen Wert von))?\s+(?:(?<bound>mindestens|höchstens|ca\.|über|unter)\s+)?(?<number>~N)(?<unit>~U)?(?:\s+\p{L}+){0,3}\.?)$/u,
    ),
    code: 'unbekanntes-wort',
    message: 'In der Zeile eines Wertes steht kein Satz, sondern Messgröße und Zahl.',
    hint: FORM,
    write: ({ bound, number, unit = '' }) =>
      `${bound || '='} ${number}${unit.replace(/^(?=\S)/, ' ')}`,
  },
  {
    line: line(
      /^[\p{L}"][^=\d]*?\s(?<at>(?:soll|sollen|wird|werden)\s(?:\p{L}+\s){0,3}(?:steigen|sinken|erhöht|gesenkt|gesteigert|verringert|verbessert|gehalten)(?:\s+werden)?\.?)$/u,
    ),
    code: 'unbekanntes-wort',
    message: 'In der Zeile eines Wertes steht kein Satz, sondern Messgröße und Zahl.',
    hint: 'Ein Ziel ohne Zahl steht in Anführungszeichen: Integrationsquote Frauen = "soll steigen"; längerer Text steht zwischen """ und """.',
    write: ({ at = '' }) => `= "${at}"`,
  },
  {
    line: line(
      /(?<at>(?:im )?Verhältnis zum|(?<!im )Vergleich zum|(?<!Vergleich )zum|als im|als das|vs\.?|gg\.|ggb\.|gegen|gegenueber|gegenber)\s+(?:Vorjahr(?:eswert)?|VJ|Ist)(?!\p{L})/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ heißt hier „gegenüber“.`,
    hint: 'So wird es geschrieben: = +1,8 % gegenüber Vorjahr. Andere Worte druckt der Wortlaut: = +1,8 % Wortlaut "+1,8 % zum Vorjahr"',
    write: 'gegenüber',
  },
  ...NAMES(),
  // `= Stabilisierung auf Vorjahresniveau`
  {
    line: line(
      /=\s*(?<at>(?!(?:offen|noch|wird|werden|beobachten|keine?|ohne|zur|nur|Wortlaut)\s)\p{L}[\p{L}.-]*(?:\s+\p{L}[\p{L}.-]*){1,9})$/u,
    ),
    code: 'unbekanntes-wort',
    message: ({ at }) => `„${at}“ steht nicht in Anführungszeichen.`,
    hint: 'Ein Ziel ohne Zahl steht in Anführungszeichen: Integrationsquote Frauen = "soll steigen"',
    write: ({ at = '' }) => stringLiteral(at),
  },
];
