// The independent programs that judge our documents, and which of them this machine lacks.
import { spawnSync } from 'node:child_process';

/** The Debian package of each judge by its command. */
export const judges = {
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdfsig: 'poppler-utils',
  certutil: 'libnss3-tools',
  pk12util: 'libnss3-tools',
  openssl: 'openssl',
  mutool: 'mupdf-tools',
  chromium: 'chromium',
  xmllint: 'libxml2-utils',
  strace: 'strace',
  'pre-commit': 'pre-commit',
};

/** The commands that cannot be started at all; what they exit with does not matter. */
export function missingJudges() {
  return Object.keys(judges).filter(
    (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error !== undefined,
  );
}
