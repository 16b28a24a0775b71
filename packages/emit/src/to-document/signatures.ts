import { type SignatureBlock, printDate } from '@zielwerk/core';
import type { SignaturesBlock } from '../document.ts';
import type { DocumentContext } from './context.ts';
import { plain } from './text.ts';

export function signatures(context: DocumentContext, block: SignatureBlock): SignaturesBlock {
  return {
    kind: 'signatures',
    entries: block.signatures.map(({ party, signer, place, date }) => ({
      field: context.nextSignatureField(),
      place: optional(place),
      date: typeof date === 'string' ? plain(date) : date && `den ${printDate(date)}`,
      caption: '(Ort, Datum)',
      name: optional(signer.name),
      office: optional(signer.office),
      capacity: optional(signer.capacity),
      party: plain(party.name),
    })),
  };
}

const optional = (text: string | null): string | null => (text === null ? null : plain(text));
