import { compile } from '@zielwerk/core';
import { expect, it } from 'vitest';
import { toDocument, toMarkdown } from '../index.ts';

const HEAD = 'Sprache 1\nZielvereinbarung 2024\n';

function lines(body: string): string[] {
  const { agreement } = compile({ name: 'a.zv', text: HEAD + body });
  return toMarkdown(toDocument(agreement!))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('| -'))
    .map((line) => line.replace(/ +/g, ' '));
}

it('prints what a goal says before, between and behind its values in that order', () => {
  const body = `Ziel integration "Integration" {
  """
  Erst der Satz.
  """
  Integrationsquote Frauen = 15,2 %
  Integrationsquote Männer = 25,2 %
  """
  Dann ein zweiter.
  """
  Integrationsquote gesamt = 19,9 % nachrichtlich
}
Ziel langzeitbezug "Leistungsbezug" {
  K3 = -1,0 %
}
`;
  expect(lines(body)).toEqual([
    '**Integration**',
    'Erst der Satz.',
    '| Messgröße | Zielwert 2024 |',
    '| Integrationsquote der Frauen | 15,2\u202F% |',
    '| Integrationsquote der Männer | 25,2\u202F% |',
    'Dann ein zweiter.',
    '| Messgröße | Zielwert 2024 |',
    '| Integrationsquote (gesamt) - nachrichtlich | 19,9\u202F% |',
    '| Ziel | Messgröße | Zielwert 2024 |',
    '| Leistungsbezug | Veränderung des Bestands an Langzeitleistungsbeziehenden | \u22121,0\u202F% |',
  ]);
});

it('prints the texts of a follow-up where they stand between its entries', () => {
  const body = `Zielnachhaltung {
  """
  Erst der Satz.
  """
  Dialog vierteljährlich
  """
  Dann ein zweiter.
  """
  Bericht monatlich
}
`;
  expect(lines(body)).toEqual([
    'Erst der Satz.',
    '- Dialog vierteljährlich',
    'Dann ein zweiter.',
    '- Bericht monatlich',
  ]);
});

it('prints a table where it stands in a goal, in a class of goals and in a follow-up', () => {
  const table = (name: string) => `Tabelle "${name}" {\n  | A | B |\n  | 1 | 2 |\n}\n`;
  const body = `Ziel integration "Integration" {
  Integrationsquote Frauen = 15,2 %
  ${table('In')}
  Integrationsquote Männer = 25,2 %
}
Ziel langzeitbezug "Leistungsbezug" {
  ${table('Zuerst')}
}
Lokale Ziele {
  Ziel a "Eins" """
  Text.
  """
  ${table('Zwischen')}
  Ziel b "Zwei" {
    Integrationsquote = 20,0 %
    ${table('Innen')}
  }
  Ziel c "Drei" { }
}
Zielnachhaltung {
  Dialog monatlich
  ${table('Unter')}
  Bericht monatlich
}
`;
  const printed = (name: string) => [name, '| A | B |', '| 1 | 2 |'];
  expect(lines(body)).toEqual([
    '| Ziel | Messgröße | Zielwert 2024 |',
    '| Integration | Integrationsquote der Frauen | 15,2\u202F% |',
    ...printed('In'),
    '| Messgröße | Zielwert 2024 |',
    '| Integrationsquote der Männer | 25,2\u202F% |',
    '**Leistungsbezug**',
    ...printed('Zuerst'),
    '| Lokales Ziel zu | Beschreibung |',
    '| Eins | Text. |',
    ...printed('Zwischen'),
    '**Zwei**',
    'Integrationsquote: 20,0\u202F%',
    ...printed('Innen'),
    '| Lokales Ziel zu | Beschreibung |',
    '| Drei | |',
    '- Dialog monatlich',
    ...printed('Unter'),
    '- Bericht monatlich',
  ]);
});
