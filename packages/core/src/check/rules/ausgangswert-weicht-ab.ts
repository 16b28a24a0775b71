import { agreeAsWritten } from '../../model/decimal.ts';
import { overlap } from '../arithmetic/interval.ts';
import { defineTogetherRule, type Finding } from '../rule.ts';
import { grouped } from '../together/grouped.ts';
import { type Fact, isConcluded, isTemplate, type Summary } from '../together/summary.ts';

/** What one agreement says of a line at a time. */
interface Saying {
  readonly summary: Summary;
  readonly key: string;
  readonly fact: Fact;
}

export const ausgangswertWeichtAb = defineTogetherRule({
  code: 'ausgangswert-weicht-ab',
  severity: 'warning',
  requirements: ['R22'],
  source: null,
  compare: (summaries, report) => {
    const filled = summaries.filter((one) => one.subject !== '' && !isTemplate(one));
    for (const group of grouped(filled, ({ subject }) => subject).values()) {
      if (group.length < 2) continue;
      // Of two agreements the later one is asked; an amendment is later than what it amends.
      const inOrder = group.toSorted(
        (a, b) => a.year - b.year || Number(a.isAmendment) - Number(b.isAmendment),
      );
      for (const sayings of grouped(inOrder.flatMap(sayingsOf), ({ key }) => key).values()) {
        // What several say alike is kept once, so that hundreds of files stay quick.
        const said = new Map<string, Saying>();
        for (const one of sayings) {
          const others = [...said.values()].filter((other) => areComparable(other, one));
          const isMet = others.some(({ fact }) => agree(fact, one.fact));
          const isAsked = !one.fact.isOwnTarget && others.length > 0;
          if (isAsked && !isMet) report(one.summary, finding(one, others[0]!));
          if (!isConcluded(one.summary)) continue;
          // What was agreed before an amendment holds no longer.
          if (one.summary.isAmendment && one.fact.isOwnTarget) said.clear();
          keepFirst(said, one);
        }
      }
    }
  },
});

/** By line and time, as `K2`, `Frauen` and `Ist 2023`; what an amendment compares with stands before what it sets. */
function sayingsOf(summary: Summary): Saying[] {
  return [...summary.rows].flatMap(([row, { facts }]) =>
    facts
      .map((fact) => ({ summary, key: `${row}\n${fact.label}`, fact }))
      .toSorted((a, b) => Number(a.fact.isOwnTarget) - Number(b.fact.isOwnTarget)),
  );
}

/** Two written numbers must be the same; one that is computed is as uncertain as what it is computed from. */
function agree(a: Fact, b: Fact): boolean {
  if (a.value && b.value) return agreeAsWritten(a.value, b.value);
  return overlap(a.interval, b.interval);
}

function keepFirst(said: Map<string, Saying>, one: Saying): void {
  const { words, from } = one.fact;
  const key = `${one.summary.year} ${words} ${from}`;
  if (!said.has(key)) said.set(key, one);
}

/** A draft is held to what was agreed in earlier years, nothing is held to a draft. */
function areComparable(other: Saying, one: Saying): boolean {
  const isEarlier = other.summary.year < one.summary.year || isConcluded(one.summary);
  return other.summary !== one.summary && other.fact.unit === one.fact.unit && isEarlier;
}

function finding({ summary, fact }: Saying, other: Saying): Finding {
  const year = other.summary.year;
  const where = year === summary.year ? `in der anderen Vereinbarung` : 'in der Vereinbarung';
  const computed = [fact, other.fact].flatMap(({ from, words }) =>
    from === null ? [] : [`Aus ${from} folgen ${words}.`],
  );
  return {
    range: fact.range,
    message: `„${fact.label}“ ist hier ${fact.words}, ${where} für ${year} aber ${other.fact.words}.`,
    hint: [...computed, 'Prüfen Sie, welche der beiden Vereinbarungen recht hat.'].join(' '),
    related: [
      {
        source: other.summary.source,
        range: other.fact.range,
        message: `So steht es in der Vereinbarung für ${year}.`,
      },
    ],
  };
}
