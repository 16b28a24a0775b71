import type { SignatureEntry } from '@zielwerk/emit';
import { openPdf } from '../pdf/file.ts';
import { writePdf } from '../pdf/write.ts';
import type { Attachments, PdfResult } from '../render.ts';
import { addAttachments } from './attachments.ts';
import { addSignatureFields } from './signature-fields.ts';
import { declareAccessibility } from './accessibility.ts';
import { withSilentMarks } from './marks.ts';
import { nameProducer } from './producer.ts';

/** What Typst's file lacks: the second standard, the producer, the attachments, the signature fields. Pure. */
export function finish(
  typeset: Uint8Array,
  parts: {
    readonly signatures: readonly SignatureEntry[];
    readonly attachments: Attachments;
    readonly epoch: number;
    /** Whether there are letters whose marks are glyphs of their own. */
    readonly marks: boolean;
  },
): PdfResult {
  const plain = openPdf(typeset);
  const opened = parts.marks ? withSilentMarks(plain) : plain;
  const accessible = nameProducer(declareAccessibility(opened));
  const attached = addAttachments(accessible, parts.attachments, parts.epoch);
  const signable = addSignatureFields(attached, parts.signatures);
  return signable.errors.length > 0
    ? { kind: 'templateErrors', errors: signable.errors }
    : { kind: 'pdf', pdf: writePdf(signable.file) };
}
