import { Asn1Error, type Ber, readBer } from '../asn1/ber.ts';
import { type Finding, finding } from './findings.ts';
import type { Field } from './fields.ts';
import { resolve, type Revision, type State } from './revisions.ts';
import {
  isArray,
  isDictionary,
  isReference,
  isText,
  nameOf,
  type Text,
  type Value,
} from './syntax.ts';

/** The signature dictionary of a field, ISO 32000-1 table 252. */
export interface SignatureValue {
  readonly findings: readonly Finding[];
  readonly subFilter: string | null;
  /** When the signer says to have signed, as written. */
  readonly claimedTime: string | null;
  /** The CMS object, null where the container holds none. */
  readonly cms: Ber | null;
  /** The signed bytes in two parts, null where the range is not what it must be. */
  readonly signed: readonly [Uint8Array, Uint8Array] | null;
}

const keys = new Set([
  'Type',
  'Filter',
  'SubFilter',
  'ByteRange',
  'Contents',
  'M',
  'Name',
  'Reason',
  'Location',
  'ContactInfo',
  'Prop_Build',
  'Prop_AuthTime',
  'Prop_AuthType',
]);

const subFilters = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached']);

/** Reads the signature of a field that `revision` has filled. It must cover the file up to the end of that revision. */
export function readSignature(
  bytes: Uint8Array,
  field: Field,
  state: State,
  revision: Revision,
): SignatureValue {
  const value = isReference(field.value) ? resolve(state, field.value) : undefined;
  if (!isDictionary(value))
    return {
      findings: [finding('signature-form', 'V')],
      subFilter: null,
      claimedTime: null,
      cms: null,
      signed: null,
    };
  const findings = [...value.keys()]
    .filter((key) => !keys.has(key))
    .map((key) => finding('signature-key-forbidden', key));
  if (nameOf(value.get('Type') ?? null) !== 'Sig') findings.push(finding('signature-form', 'Type'));
  const subFilter = nameOf(value.get('SubFilter'));
  if (subFilter === null || !subFilters.has(subFilter))
    findings.push(finding('signature-kind', subFilter ?? 'SubFilter'));

  const contents = value.get('Contents');
  const isHexadecimal =
    isText(contents) &&
    bytes[contents.start] === 0x3c &&
    isPairsOfDigits(bytes.subarray(contents.start + 1, contents.end - 1));
  if (!isHexadecimal) findings.push(finding('contents-form'));
  const range = isText(contents) ? rangeFinding(value.get('ByteRange'), contents, revision) : null;
  if (range !== null) findings.push(range);
  const container = isHexadecimal ? readContainer(contents) : { cms: null, findings: [] };
  const time = value.get('M');
  return {
    findings: [...findings, ...container.findings],
    subFilter,
    claimedTime: isText(time) ? time.text : null,
    cms: container.cms,
    signed:
      isText(contents) && range === null
        ? [bytes.subarray(0, contents.start), bytes.subarray(contents.end, revision.end)]
        : null,
  };
}

/** The range is everything but the container: it starts at 0, its hole is the container, it ends with the revision. */
function rangeFinding(
  range: Value | undefined,
  contents: Text,
  revision: Revision,
): Finding | null {
  if (range === undefined) return finding('byterange-missing');
  if (!isArray(range) || range.length !== 4 || !range.every((part) => Number.isSafeInteger(part)))
    return finding('byterange-form');
  const [start, length, next, rest] = range as readonly [number, number, number, number];
  if (start !== 0) return finding('byterange-start');
  if (length !== contents.start || next !== contents.end) return finding('byterange-hole');
  return next + rest === revision.end ? null : finding('byterange-end');
}

/** A reader would pass over white space and complete an odd digit (ISO 32000-1 7.3.4.3); here each byte must count. */
const isPairsOfDigits = (digits: Uint8Array): boolean =>
  digits.length % 2 === 0 &&
  digits.every(
    (digit) =>
      (digit >= 0x30 && digit <= 0x39) || ((digit | 0x20) >= 0x61 && (digit | 0x20) <= 0x66),
  );

/** One element of BER, then nothing but zeros. */
function readContainer(contents: Text): Pick<SignatureValue, 'cms' | 'findings'> {
  const container = new Uint8Array(Buffer.from(contents.text, 'latin1'));
  try {
    const cms = readBer(container);
    const isClean = container.subarray(cms.bytes.length).every((octet) => octet === 0);
    return { cms, findings: isClean ? [] : [finding('contents-padding')] };
  } catch (error) {
    if (!(error instanceof Asn1Error)) throw error;
    return { cms: null, findings: [finding('cms-unreadable')] };
  }
}
