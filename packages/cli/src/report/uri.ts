/** The name of a source as a URI reference, relative where the name is. */
export function uriOf(name: string): string {
  const path = slashed(name)
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
