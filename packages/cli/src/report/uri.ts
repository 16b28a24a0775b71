import { relative, resolve } from 'node:path';

/** The name of a source as a URI reference, relative where the name is. */
export function uriOf(name: string): string {
  const path = fromRepository(name)
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
  if (path.startsWith('/')) return `file://${path}`;
  return path.replace(/^([A-Za-z])%3A\//, 'file:///$1:/');
}

/** With `/` between the parts and without a leading `./`, as build servers name files. */
export function slashed(name: string): string {
  const path = process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
  return path.replace(/^(?:\.\/+)+/, '');
}

/** The name from the top of the repository where a build server says where that is, which it takes names to start from. */
export function fromRepository(name: string): string {
  const top = process.env['GITHUB_WORKSPACE'] ?? process.env['CI_PROJECT_DIR'];
  if (!top) return slashed(name);
  const path = slashed(relative(top, resolve(name)));
  return path.startsWith('../') || path.startsWith('/') || /^[A-Za-z]:/.test(path)
    ? slashed(name)
    : path;
}
