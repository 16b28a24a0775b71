import { expect, it } from 'vitest';
import { bind } from '../bind/bind.ts';
import { parse } from '../syntax/parse.ts';
import type { ReadText } from './read-text.ts';
import { Walk } from './walk.ts';

/** A word `t…` in every place where an author writes words, in the order of the walk. */
const EVERYWHERE = `Sprache 1
Zielvereinbarung 2024 "t1"
Gegenstand "t2"
Rechtsgrundlage sonstige "t3"
Partei a "A" {
  Rolle Agentur für Arbeit
  Zusatz "t4"
  Zusatz "t5"
}
Messgröße m "t6" {
  Einheit Personen
  Definition "t7"
}
Messgröße n "t8" {
  Einheit Personen
  Definition """
  t9
  """
}
Präambel "t10" """
t11
"""
Abschnitt "t12" {
  """
  t13 {{jahr}}
  """
  Ziel z "t14" {
    m = 12 Personen als "t15" Wortlaut "t16"
    n = "t17"
    """
    t18
    """
  }
  Tabelle "t19" {
    | t20 | t21 |
    | t22 | t23 |
  }
  Begriff "t24" """
  t25
  """
}
Lokale Ziele {
  Ziel l "t26" {
    """
    t27
    """
  }
}
Kommunale Ziele entfallen "t28 mit \\"Anführung\\""
Zielnachhaltung "t29" {
  Dialog "t30" mit a "t31"
  Datenstand 15.04.2024 Berichtsmonat "t32"
  """
  t33
  """
}
Anlage "t34" {
  """
  t35
  """
}
Fußnote f """
t36
"""
`;

function textsIn(text: string): ReadText[] {
  const source = { name: 'x.zv', text };
  const { file, diagnostics } = parse(source);
  expect(diagnostics).toEqual([]);
  return new Walk(source, bind(source, file).agreement!).texts;
}

it('reads every text of the author once, each at its place', () => {
  const words = textsIn(EVERYWHERE).flatMap(({ text, rangeAt }) =>
    [...text.matchAll(/t\d+/g)].map(({ 0: word, index }) => {
      const { start, end } = rangeAt(index, index + word.length);
      expect(EVERYWHERE.slice(start, end)).toBe(word);
      return word;
    }),
  );
  expect(words).toEqual(Array.from({ length: 36 }, (_, index) => `t${index + 1}`));
});

it('takes no line for a text where none is written', () => {
  expect(textsIn('Zielvereinbarung 2024\nLokale Ziele { }\n')).toEqual([]);
});
