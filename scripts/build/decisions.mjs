import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * What a bundle of the core is told in advance: what the grammar decides at each of its choices. Without it the parser works
 * that out at its start.
 */
export async function grammarDecisions(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages/core/src/syntax/parser/parser.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { ZvParser } = await import(`data:text/javascript;base64,${code}`);
  return { ZV_DECISIONS: JSON.stringify(new ZvParser().decisions()) };
}
