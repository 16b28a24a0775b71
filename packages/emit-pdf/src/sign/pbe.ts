import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { Asn1Error, type Ber, expectTag, numberOf, octetsOf, oidOf, Tag } from '../asn1/ber.ts';
import { ciphers, type Digest, hmacs, Oid, outdatedEncryptions } from '../asn1/oids.ts';

/** An encryption that this program does not undo; `outdated` where OpenSSL 3 has given it up. */
export class UnsupportedEncryption extends Error {
  readonly algorithm: string;
  readonly outdated: boolean;

  constructor(algorithm: string, outdated: boolean) {
    super(algorithm);
    this.algorithm = algorithm;
    this.outdated = outdated;
  }
}

const maximalIterations = 20_000_000;

/** Undoes the password-based encryption that an AlgorithmIdentifier names; throws where the password does not fit. */
export function decrypt(
  algorithm: Ber | undefined,
  password: string,
  data: Uint8Array,
): Uint8Array {
  const [type, parameters] = expectTag(algorithm, Tag.sequence).children;
  const id = oidOf(type);
  const outdated = outdatedEncryptions.get(id);
  if (outdated !== undefined) throw new UnsupportedEncryption(outdated, true);
  if (id === Oid.pbes2) return decryptPbes2(parameters, password, data);
  if (id !== Oid.pbeWithSha1And3Des) throw new UnsupportedEncryption(id, false);
  const [salt, count] = expectTag(parameters, Tag.sequence).children;
  const derive = (purpose: number, length: number): Uint8Array =>
    pkcs12Key('sha1', password, octetsOf(salt), iterations(count), purpose, length);
  return decipher('des-ede3-cbc', derive(1, 24), derive(2, 8), data);
}

/** RFC 8018 6.2. */
function decryptPbes2(parameters: Ber | undefined, password: string, data: Uint8Array): Uint8Array {
  const [derivation, encryption] = expectTag(parameters, Tag.sequence).children;
  const [cipherType, iv] = expectTag(encryption, Tag.sequence).children;
  const cipherId = oidOf(cipherType);
  const outdated = outdatedEncryptions.get(cipherId) ?? (cipherId === rc2 ? 'RC2' : undefined);
  if (outdated !== undefined) throw new UnsupportedEncryption(outdated, true);
  const cipher = ciphers.get(cipherId);
  if (cipher === undefined) throw new UnsupportedEncryption(cipherId, false);
  const key = pbkdf2(derivation, password, cipher.keyLength);
  return decipher(cipher.name, key, octetsOf(iv), data);
}

const rc2 = '1.2.840.113549.3.2';

/** A key from a password as an AlgorithmIdentifier of PBKDF2 says, RFC 8018 5.2; the password is UTF-8. */
export function pbkdf2(derivation: Ber | undefined, password: string, length: number): Uint8Array {
  const [type, parameters] = expectTag(derivation, Tag.sequence).children;
  if (oidOf(type) !== Oid.pbkdf2) throw new UnsupportedEncryption(oidOf(type), false);
  const [salt, count, ...rest] = expectTag(parameters, Tag.sequence).children;
  const functionType = rest.find(({ tag }) => tag === Tag.sequence)?.children[0];
  const digest = functionType === undefined ? 'sha1' : hmacs.get(oidOf(functionType));
  if (digest === undefined) throw new UnsupportedEncryption(oidOf(functionType), false);
  return pbkdf2Sync(password, octetsOf(salt), iterations(count), length, digest);
}

/** Key material as RFC 7292 appendix B derives it; `purpose` 1 is a key, 2 an initial vector, 3 a key of a MAC. */
export function pkcs12Key(
  digest: Digest,
  password: string,
  salt: Uint8Array,
  count: number,
  purpose: number,
  length: number,
): Uint8Array {
  const block = digest === 'sha1' || digest === 'sha256' ? 64 : 128;
  const characters = new Uint8Array(2 * password.length + 2);
  for (let index = 0; index < password.length; index += 1) {
    characters[2 * index] = password.charCodeAt(index) >> 8;
    characters[2 * index + 1] = password.charCodeAt(index) & 0xff;
  }
  const input = new Uint8Array([...filled(salt, block), ...filled(characters, block)]);
  const key: number[] = [];
  while (key.length < length) {
    let hash = createHash(digest)
      .update(new Uint8Array(block).fill(purpose))
      .update(input)
      .digest();
    for (let round = 1; round < count; round += 1) hash = createHash(digest).update(hash).digest();
    key.push(...hash);
    addToBlocks(input, filled(hash, block).subarray(0, block), block);
  }
  return Uint8Array.from(key.slice(0, length));
}

/** Repeated until it fills whole blocks; an empty text stays empty. */
function filled(text: Uint8Array, block: number): Uint8Array {
  const length = Math.ceil(text.length / block) * block;
  return Uint8Array.from({ length }, (_, index) => text[index % text.length]!);
}

/** Adds `summand + 1` to each block of `input` as a number. */
function addToBlocks(input: Uint8Array, summand: Uint8Array, block: number): void {
  for (let start = 0; start < input.length; start += block) {
    let carry = 1;
    for (let index = block - 1; index >= 0; index -= 1) {
      carry += input[start + index]! + summand[index]!;
      input[start + index] = carry & 0xff;
      carry >>= 8;
    }
  }
}

export function iterations(count: Ber | undefined): number {
  const value = numberOf(count);
  if (value < 1 || value > maximalIterations) throw new Asn1Error('too many iterations');
  return value;
}

function decipher(name: string, key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
  try {
    const cipher = createDecipheriv(name, key, iv);
    return Buffer.concat([cipher.update(data), cipher.final()]);
  } catch (error) {
    throw new Asn1Error('the decryption fails', { cause: error });
  }
}
