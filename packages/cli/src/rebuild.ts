import { compile, decodeSource } from '@zielwerk/core';
import type { Origin } from '@zielwerk/emit-pdf/signatures';
import { outputName } from './files/name.ts';
import { formats, newJob, type Template } from './formats.ts';
import { Stop } from './exit.ts';
import { loadPdfPart } from './pdf-part.ts';

/** Whether a document is what its source says. */
export interface SourceVerdict {
  readonly verdict: 'same' | 'different' | 'otherVersion' | 'unknown';
  readonly code: SourceCode;
  /** One German sentence; foreign text in it is not yet made visible. */
  readonly message: string;
}

export type SourceCode =
  | 'source-same'
  | 'source-missing'
  | 'source-name'
  | 'source-other'
  | 'source-invalid'
  | 'document-differs'
  | 'other-version'
  | 'other-producer'
  | 'file-unreadable';

/**
 * Makes the document again from its source, as `zv build` does, and compares every byte of the first revision: the second
 * question of `zv verify`. Without `given`, the source is the one inside the PDF.
 */
export async function compareWithSource(
  origin: Origin | null,
  given: Uint8Array | null,
  template: Template | null,
): Promise<SourceVerdict> {
  if (origin === null) return say('file-unreadable', 'Die Datei ist nicht lesbar.');
  const { source, producer, revision } = origin;
  if (source === null) return say('source-missing', 'Im PDF ist keine Quelle eingebettet.');
  const name = source.name.replace(/\.zv$/, '');
  if (outputName(source.name) !== name)
    return say(
      'source-name',
      `Die eingebettete Quelle heißt „${source.name}“; so benennt zv keine.`,
    );
  if (given !== null && Buffer.compare(given, source.bytes) !== 0)
    return say('source-other', `Die angegebene Quelle ist nicht die eingebettete ${source.name}.`);

  const part = await loadPdfPart();
  const built = await rebuild(name, source, origin.epoch, template);
  if (built !== null && Buffer.compare(built, revision) === 0)
    return say(
      'source-same',
      `Das Dokument ist Byte für Byte das, was ${part.producer} aus ${source.name} erzeugt.`,
    );
  if (producer !== part.producer) {
    return producer !== null && /^Zielwerk \d/.test(producer)
      ? say(
          'other-version',
          `Das Dokument gibt an, mit ${producer} erzeugt zu sein, dies ist ${part.producer}; vergleichen kann nur jene Fassung.`,
        )
      : say('other-producer', 'Das Dokument hat zv nicht erzeugt, oder es wurde danach verändert.');
  }
  if (built === null)
    return say(
      'source-invalid',
      `Aus der Quelle ${source.name} entsteht mit dieser Fassung kein Dokument.`,
    );
  const hint =
    template === null ? ' Mit eigener Vorlage erzeugt? Dann geben Sie sie mit --template an.' : '';
  return say(
    'document-differs',
    `Das Dokument ist nicht das, was aus ${source.name} entsteht: Ab Byte ${difference(built, revision)} weicht es ab.${hint}`,
  );
}

/** The PDF of a source, or null where it has none. A template that fails is the caller's to hear. */
async function rebuild(
  name: string,
  source: { readonly name: string; readonly bytes: Uint8Array },
  epoch: number | null,
  template: Template | null,
): Promise<Uint8Array | null> {
  const decoded = decodeSource(source.name, source.bytes);
  if (decoded.diagnostics.length > 0) return null;
  // A project may have turned a rule down, so findings do not count here: only what the document would be does.
  const { agreement } = compile(decoded.source);
  if (agreement === null) return null;
  const job = await newJob({
    agreement,
    path: source.name,
    sourceName: source.name,
    sourceBytes: source.bytes,
    name,
    epoch: epoch ?? undefined,
    template,
    typesetters: null,
  });
  try {
    return await formats.pdf(job);
  } catch (error) {
    if (error instanceof Stop && template === null) return null;
    throw error;
  }
}

function difference(a: Uint8Array, b: Uint8Array): number {
  const index = a.findIndex((byte, at) => byte !== b[at]);
  return index === -1 ? a.length : index;
}

const verdicts: Partial<Record<SourceCode, SourceVerdict['verdict']>> = {
  'source-same': 'same',
  'other-version': 'otherVersion',
  'file-unreadable': 'unknown',
};

const say = (code: SourceCode, message: string): SourceVerdict => ({
  verdict: verdicts[code] ?? 'different',
  code,
  message,
});
