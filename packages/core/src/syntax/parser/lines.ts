import type { IToken } from 'chevrotain';
import type * as Ast from '../ast.ts';
import { splitRow } from '../rows.ts';
import {
  Colon,
  Comma,
  IN_NAME,
  IN_VALUE,
  LeftParenthesis,
  LineWord,
  NumberLiteral,
  RightParenthesis,
  RowLiteral,
  STATEMENT,
  SectionNumber,
  SectionSign,
  Word,
} from '../tokens.ts';
import { nameOf, rangeOfToken } from './nodes.ts';
import { TimeProductions } from './times.ts';

/** The statements that take one line and hold no others. */
export abstract class LineProductions extends TimeProductions {
  readonly language = this.RULE('language', (): Ast.LanguageStatement => {
    const keyword = this.CONSUME(STATEMENT.Sprache);
    const edition = this.OPTION(() => this.SUBRULE(this.number)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Sprache'] });
    return { kind: 'language', range: this.from(keyword), edition };
  });

  readonly rules = this.RULE('rules', (): Ast.RulesStatement => {
    const keyword = this.CONSUME(STATEMENT.Regelwerk);
    const year = this.OPTION(() => this.SUBRULE(this.number)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Regelwerk'] });
    return { kind: 'rules', range: this.from(keyword), year };
  });

  readonly agreement = this.RULE('agreement', (): Ast.AgreementStatement => {
    const keyword = this.CONSUME(STATEMENT.Zielvereinbarung);
    const year = this.OPTION(() => this.SUBRULE(this.number)) ?? null;
    const title = this.OPTION2(() => this.SUBRULE(this.string)) ?? null;
    let within = 'Zielvereinbarung';
    const date =
      this.OPTION3(() => {
        this.CONSUME(IN_NAME.vom);
        within = 'vom';
        const date = this.OPTION4(() => this.SUBRULE(this.date)) ?? null;
        this.completed(date, within);
        return date;
      }) ?? null;
    this.SUBRULE(this.surplus, { ARGS: [within] });
    return { kind: 'agreement', range: this.from(keyword), year, title, date };
  });

  readonly state = this.RULE('state', (): Ast.StateStatement => {
    const keyword = this.CONSUME(STATEMENT.Status);
    const state = this.OPTION(() => this.SUBRULE(this.name)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Status'] });
    return { kind: 'state', range: this.from(keyword), state };
  });

  readonly excerpt = this.RULE('excerpt', (): Ast.ExcerptStatement => {
    const keyword = this.CONSUME(STATEMENT.Auszug);
    const text = this.OPTION(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Auszug'] });
    return { kind: 'excerpt', range: this.from(keyword), text };
  });

  readonly subject = this.RULE('subject', (): Ast.SubjectStatement => {
    const keyword = this.CONSUME(STATEMENT.Gegenstand);
    const text = this.OPTION(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Gegenstand'] });
    return { kind: 'subject', range: this.from(keyword), text };
  });

  readonly legalBasis = this.RULE('legalBasis', (): Ast.LegalBasisStatement => {
    const keyword = this.CONSUME(STATEMENT.Rechtsgrundlage);
    const citations: Ast.CitationNode[] = [];
    let other: Ast.StringNode | null = null;
    this.OR([
      {
        ALT: () => {
          const first = this.SUBRULE(this.citation);
          this.ACTION(() => citations.push(first));
          this.MANY(() => {
            this.CONSUME(Comma);
            const next = this.OPTION(() => this.SUBRULE(this.citationPart));
            this.ACTION(() => {
              if (next) citations.push(next);
              else this.incomplete('Rechtsgrundlage');
            });
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(IN_NAME.sonstige);
          other = this.OPTION2(() => this.SUBRULE(this.string)) ?? null;
          this.completed(other, 'Rechtsgrundlage sonstige "…"');
        },
      },
      { ALT: () => undefined },
    ]);
    this.SUBRULE(this.surplus, { ARGS: ['Rechtsgrundlage'] });
    return { kind: 'legalBasis', range: this.from(keyword), citations, other };
  });

  /** Up to a comma, behind which a list may go on in the next line; the places in it are told apart by the binder. */
  readonly citation = this.RULE('citation', (): Ast.CitationNode => {
    const sign = this.CONSUME(SectionSign);
    this.MANY(() => this.SUBRULE(this.citationWord));
    return this.citationFrom(sign);
  });

  readonly citationPart = this.RULE('citationPart', (): Ast.CitationNode => {
    const first = this.SUBRULE(this.citationWord);
    this.MANY(() => this.SUBRULE2(this.citationWord));
    return this.citationFrom(first);
  });

  readonly citationWord = this.RULE('citationWord', () =>
    this.OR([
      { ALT: () => this.CONSUME(SectionSign) },
      { ALT: () => this.CONSUME(Word) },
      { ALT: () => this.CONSUME(NumberLiteral) },
      { ALT: () => this.CONSUME(SectionNumber) },
      { ALT: () => this.CONSUME(LeftParenthesis) },
      { ALT: () => this.CONSUME(RightParenthesis) },
    ]),
  );

  private citationFrom(first: IToken): Ast.CitationNode {
    const range = this.from(first);
    return { kind: 'citation', range, text: this.textOf(range) };
  }

  readonly change = this.RULE('change', (): Ast.ChangeStatement => {
    const keyword = this.CONSUME(STATEMENT.Veränderung);
    this.OPTION(() => this.CONSUME(IN_NAME.in));
    const unit = this.OPTION2(() => this.SUBRULE(this.unit)) ?? null;
    const base = this.OPTION3(() => this.SUBRULE(this.base)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Veränderung'] });
    return { kind: 'change', range: this.from(keyword), unit, base };
  });

  readonly role = this.RULE('role', (): Ast.RoleStatement => {
    const keyword = this.CONSUME(STATEMENT.Rolle);
    const role = this.OPTION(() => this.SUBRULE(this.words)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Rolle'] });
    return { kind: 'role', range: this.from(keyword), role };
  });

  readonly cover = this.RULE('cover', (): Ast.CoverStatement => {
    const keyword = this.CONSUME(STATEMENT.Rubrum);
    const lead =
      this.OPTION(() =>
        this.OR([{ ALT: () => this.SUBRULE(this.name) }, { ALT: () => this.SUBRULE(this.string) }]),
      ) ?? null;
    const text = this.OPTION2(() => this.SUBRULE2(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Rubrum'] });
    return { kind: 'cover', range: this.from(keyword), lead, text };
  });

  readonly signer = this.RULE('signer', (): Ast.SignerStatement => {
    const keyword = this.CONSUME(STATEMENT.vertreten);
    this.completed(
      this.OPTION(() => this.CONSUME(IN_NAME.durch)),
      'vertreten durch',
    );
    let name: Ast.StringNode | null = null;
    let office: Ast.StringNode | null = null;
    let capacity: Ast.StringNode | null = null;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(IN_NAME.Amt);
          office = this.OPTION2(() => this.SUBRULE(this.string)) ?? null;
          this.completed(office, 'vertreten durch');
          capacity = this.OPTION6(() => this.SUBRULE4(this.string)) ?? null;
        },
      },
      {
        ALT: () => {
          name = this.SUBRULE2(this.string);
          this.OPTION3(() => {
            this.CONSUME(Comma);
            office = this.OPTION4(() => this.SUBRULE3(this.string)) ?? null;
            this.completed(office, 'vertreten durch');
            capacity = this.OPTION7(() => this.SUBRULE5(this.string)) ?? null;
          });
        },
      },
      { ALT: () => undefined },
    ]);
    const words = this.OPTION5(() => this.SUBRULE(this.words)) ?? null;
    this.ACTION(() => {
      if (capacity && words)
        this.problems.push({ kind: 'surplus', range: words.range, within: 'vertreten durch' });
    });
    this.SUBRULE(this.surplus, { ARGS: ['vertreten durch'] });
    return { kind: 'signer', range: this.from(keyword), name, office, capacity: capacity ?? words };
  });

  readonly consent = this.RULE('consent', (): Ast.ConsentStatement => {
    const keyword = this.CONSUME(STATEMENT.im);
    const agreed = this.OPTION(() => this.CONSUME(IN_NAME.Einvernehmen));
    const joined = this.OPTION2(() => this.CONSUME(IN_NAME.mit));
    this.completed(agreed && joined, 'im Einvernehmen mit');
    const text = this.OPTION3(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['im Einvernehmen mit'] });
    return { kind: 'consent', range: this.from(keyword), text };
  });

  readonly joint = this.RULE('joint', (): Ast.JointStatement => {
    const keyword = this.CONSUME(STATEMENT.gemeinsam);
    this.completed(
      this.OPTION(() => this.CONSUME(IN_NAME.mit)),
      'gemeinsam mit',
    );
    const party = this.OPTION2(() => this.SUBRULE(this.name)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['gemeinsam mit'] });
    return { kind: 'joint', range: this.from(keyword), party };
  });

  readonly addition = this.RULE('addition', (): Ast.AdditionStatement => {
    const keyword = this.CONSUME(STATEMENT.Zusatz);
    const text = this.OPTION(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Zusatz'] });
    return { kind: 'addition', range: this.from(keyword), text };
  });

  readonly measureUnit = this.RULE('measureUnit', (): Ast.UnitStatement => {
    const keyword = this.CONSUME(STATEMENT.Einheit);
    const unit = this.OPTION(() => this.SUBRULE(this.unit)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Einheit'] });
    return { kind: 'unit', range: this.from(keyword), unit };
  });

  readonly meaning = this.RULE('meaning', (): Ast.MeaningStatement => {
    const keyword = this.CONSUME(STATEMENT.Definition);
    const text =
      this.OPTION(() =>
        this.OR([
          { ALT: () => this.SUBRULE(this.prose) },
          { ALT: () => this.SUBRULE(this.string) },
        ]),
      ) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Definition'] });
    return { kind: 'meaning', range: this.from(keyword), text };
  });

  readonly better = this.RULE('better', (): Ast.BetterStatement => {
    const keyword = this.CONSUME(STATEMENT.besser);
    const direction = this.OPTION(() => this.SUBRULE(this.name)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['besser'] });
    return { kind: 'better', range: this.from(keyword), direction };
  });

  readonly preamble = this.RULE('preamble', (): Ast.PreambleStatement => {
    const keyword = this.CONSUME(STATEMENT.Präambel);
    const heading = this.OPTION(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Präambel'] });
    const text = this.OPTION2(() => this.SUBRULE(this.prose)) ?? null;
    return { kind: 'preamble', range: this.from(keyword), heading, text };
  });

  readonly signature = this.RULE('signature', (): Ast.SignatureStatement => {
    const handle = this.CONSUME(LineWord);
    const signer = this.OPTION(() => this.SUBRULE(this.string)) ?? null;
    const place =
      this.OPTION2(() => {
        this.CONSUME(IN_NAME.in);
        const place = this.OPTION3(() => this.SUBRULE2(this.string)) ?? null;
        this.completed(place, 'Unterschriften');
        return place;
      }) ?? null;
    const date =
      this.OPTION4(() => {
        this.CONSUME(IN_NAME.am);
        const date =
          this.OPTION5(() =>
            this.OR([
              { ALT: () => this.SUBRULE(this.date) },
              { ALT: () => this.SUBRULE3(this.string) },
            ]),
          ) ?? null;
        this.completed(date, 'Unterschriften');
        return date;
      }) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Unterschriften'] });
    return {
      kind: 'signature',
      range: this.from(handle),
      party: nameOf(handle),
      signer,
      place,
      date,
    };
  });

  readonly proseLine = this.RULE('proseLine', (): Ast.ProseStatement => {
    const text = this.SUBRULE(this.prose);
    this.SUBRULE(this.surplus, { ARGS: ['"""'] });
    return { kind: 'text', range: text.range, text };
  });

  readonly row = this.RULE('row', (): Ast.RowStatement => {
    const row = this.CONSUME(RowLiteral);
    return {
      kind: 'row',
      range: rangeOfToken(row),
      cells: this.ACTION(() => splitRow(row.image, row.startOffset)),
    };
  });

  readonly dialogue = this.RULE('dialogue', (): Ast.DialogueStatement => {
    const keyword = this.OR([
      { ALT: () => this.CONSUME(STATEMENT.Dialog) },
      { ALT: () => this.CONSUME(STATEMENT.Bericht) },
    ]);
    const on = this.OPTION(() => this.CONSUME(IN_NAME.am));
    const when =
      this.OPTION2(() =>
        this.OR2([
          { ALT: () => this.SUBRULE(this.date) },
          { ALT: () => this.SUBRULE(this.time, { ARGS: [on] }) },
          { ALT: () => this.SUBRULE2(this.string) },
        ]),
      ) ?? null;
    this.completed(!on || (when && when.kind !== 'string'), 'Dialog');
    const from =
      this.OPTION3(() => {
        this.CONSUME(IN_VALUE.von);
        return this.SUBRULE(this.names);
      }) ?? [];
    const to =
      this.OPTION4(() => {
        this.OR3([
          { ALT: () => this.CONSUME(IN_NAME.an) },
          { ALT: () => this.CONSUME(IN_NAME.mit) },
        ]);
        return this.SUBRULE2(this.names);
      }) ?? [];
    this.OPTION5(() => this.CONSUME(Colon));
    const text = this.OPTION6(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Dialog'] });
    return {
      kind: 'dialogue',
      range: this.from(keyword),
      what: keyword.tokenType === STATEMENT.Dialog ? 'dialogue' : 'report',
      when,
      from,
      to,
      text,
    };
  });

  readonly data = this.RULE('data', (): Ast.DataStatement => {
    const keyword = this.CONSUME(STATEMENT.Datenstand);
    const when =
      this.OPTION(() =>
        this.OR([
          { ALT: () => this.SUBRULE(this.date) },
          { ALT: () => this.SUBRULE2(this.string) },
        ]),
      ) ?? null;
    const month =
      this.OPTION2(() => {
        this.CONSUME(IN_NAME.Berichtsmonat);
        const month = this.OPTION3(() => this.SUBRULE(this.string)) ?? null;
        this.completed(month, 'Datenstand');
        return month;
      }) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Datenstand'] });
    return { kind: 'data', range: this.from(keyword), when, month };
  });

  readonly definition = this.RULE('definition', (): Ast.DefinitionStatement => {
    const keyword = this.CONSUME(STATEMENT.Begriff);
    const term = this.OPTION(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Begriff'] });
    const text = this.OPTION2(() => this.SUBRULE(this.prose)) ?? null;
    return { kind: 'definition', range: this.from(keyword), term, text };
  });

  readonly footnote = this.RULE('footnote', (): Ast.FootnoteStatement => {
    const keyword = this.CONSUME(STATEMENT.Fußnote);
    const handle = this.OPTION(() => this.SUBRULE(this.name)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Fußnote'] });
    const text = this.OPTION2(() => this.SUBRULE(this.prose)) ?? null;
    return { kind: 'footnote', range: this.from(keyword), handle, text };
  });
}
