import { type Agreement, type Party, printDate } from '@zielwerk/core';
import type { CoverBlock, CoverParty } from '../document.ts';
import { plain, words } from './text.ts';

/** The formal opening, with the subject under the parties. The legal basis stands here only where it names a kind of agreement that the law does not. */
export function cover(agreement: Agreement): CoverBlock {
  const excerpt = agreement.excerpt === null ? null : `Auszug ${agreement.excerpt}`;
  const closing = [agreement.subject, agreement.legalBasis?.other ?? null, excerpt];
  return {
    kind: 'cover',
    title: plain(printedTitle(agreement)),
    parties: agreement.parties.map((party, index) => coverParty(party, index === 0)),
    closing: closing.filter((line) => line !== null).map(words),
  };
}

function coverParty(party: Party, first: boolean): CoverParty {
  const lead = first ? 'zwischen' : 'und';
  const consents = party.consents.map((consent) => `im Einvernehmen mit ${consent}`);
  return {
    lead: party.cover ? coverLead(party.cover, lead) : lead,
    name: plain(party.cover?.text ?? party.name),
    additions: [...party.additions, ...consents].map(plain),
  };
}

function coverLead(cover: NonNullable<Party['cover']>, lead: string): string {
  return plain(cover.leadIsArticle ? `${lead} ${cover.lead}` : cover.lead);
}

/** The title with the day that it names. */
export function printedTitle({ title, date }: Agreement): string {
  return date === null ? title : `${title} vom ${printDate(date)}`;
}
