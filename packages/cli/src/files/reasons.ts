const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'Der Zugriff ist nicht erlaubt'],
  ['EBUSY', 'Sie wird gerade von einem anderen Programm benutzt'],
  ['EDQUOT', 'Das Kontingent des Datenträgers ist erschöpft'],
  ['EEXIST', 'Es gibt dort schon etwas'],
  ['EFBIG', 'Die Datei würde größer, als hier erlaubt ist'],
  ['EINVAL', 'Das Dateisystem lehnt das ab'],
  ['EIO', 'Der Datenträger meldet einen Ein-/Ausgabefehler'],
  ['EISDIR', 'Das ist ein Ordner'],
  ['ELOOP', 'Die symbolischen Verknüpfungen führen im Kreis'],
  ['EMFILE', 'Es sind zu viele Dateien zugleich geöffnet'],
  ['ENAMETOOLONG', 'Der Name ist zu lang'],
  ['ENFILE', 'Es sind zu viele Dateien zugleich geöffnet'],
  ['ENOENT', 'Sie ist nicht vorhanden'],
  ['ENOSPC', 'Auf dem Datenträger ist kein Platz mehr'],
  ['ENOTDIR', 'Ein Teil des Pfades ist kein Ordner'],
  ['ENXIO', 'Dahinter steht kein Gerät'],
  ['EPERM', 'Das ist nicht erlaubt'],
  ['EROFS', 'Der Datenträger lässt sich nur lesen'],
  ['ETXTBSY', 'Die Datei wird gerade ausgeführt'],
]);

/** Why the system refused, in German, with the system's own code: `Sie ist nicht vorhanden (ENOENT)`. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return `${reasons.get(code) ?? 'Das System meldet einen Fehler'} (${code})`;
}

/** The system's error code such as `ENOENT`. Anything else is our own fault and is thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'syscall' in error) return String(error.code);
  throw error;
}
