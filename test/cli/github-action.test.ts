import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import {
  convertActionTemplate,
  type ActionRunsComposite,
} from '@actions/workflow-parser/actions/action-template';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { isBasicExpression } from '@actions/workflow-parser/templates/tokens/type-guards';
import type { ScalarToken } from '@actions/workflow-parser/templates/tokens/index';
import { describe, expect, test } from 'vitest';
import { project, read, shell } from './integrations.ts';
import { root, zv } from './zv.ts';

const source = read('action.yml');

/** What GitHub's own parser makes of the text of an action. */
function parsed(content: string) {
  const { context, value } = parseAction(
    { name: 'action.yml', content },
    new NoOperationTraceWriter(),
  );
  const errors = context.errors.getErrors().map(({ message }) => message);
  return { errors, action: errors.length ? undefined : convertActionTemplate(context, value!) };
}

const action = parsed(source).action!;
const inputs = action.inputs!.map(({ id, default: text }) => [id, text!.toString()] as const);
const { steps } = action.runs as ActionRunsComposite;
const step = steps[0] as Extract<(typeof steps)[0], { run: ScalarToken }>;
const environmentOfStep = [...step.env!].map(({ key, value }) => [key.toString(), value] as const);

/** Runs the one step as a runner does; GitHub's own evaluator fills its variables. */
function run(folder: string, given: Readonly<Record<string, string>>) {
  const context = dictionary({
    github: dictionary({ action_path: text(root) }),
    inputs: dictionary(
      Object.fromEntries(inputs.map(([id, preset]) => [id, text(given[id] ?? preset)])),
    ),
  });
  const variables = environmentOfStep.map(([name, value]) => [
    name,
    isBasicExpression(value) ? evaluate(value.expression, context) : value.toString(),
  ]);
  return shell(folder, [step.run.toString()], Object.fromEntries(variables));
}

describe('the GitHub action', () => {
  test('is what GitHub reads', () => {
    expect(parsed(source).errors).toEqual([]);
    expect(steps).toHaveLength(1);
  });

  test.each([
    ['a kind that there is not', 'using: composite', 'using: zusammengesetzt'],
    ['a step without a shell', 'shell: sh', 'id: zv'],
    ['a context that there is not', 'inputs.against', 'input.against'],
    ['half an expression', 'inputs.paths }}', 'inputs.paths( }}'],
  ])('GitHub refuses %s', (_, from, to) => {
    expect(source).toContain(from);
    expect(parsed(source.replace(from, to)).errors).toHaveLength(1);
  });

  test('annotates and fails where zv check does', () => {
    const folder = project();
    const { status, stdout } = run(folder, {});
    expect(status).toBe(1);
    expect(stdout).toBe(zv(['check', '--format', 'github'], { cwd: folder }).stdout);
    expect(stdout).toMatch(/^::error file=b\.zv,/m);
  });

  test('passes all inputs on, whatever is in them', () => {
    const folder = project();
    const odd = "x $(touch böse) ; 'y';.sarif";
    const { status, stdout } = run(folder, {
      paths: 'a b.zv\nc.zv\n',
      sarif: odd,
      'max-warnings': '0',
    });
    expect(status).toBe(1);
    const { runs } = JSON.parse(readFileSync(join(folder, odd), 'utf8'));
    expect(runs[0].artifacts).toHaveLength(2);
    expect(stdout).not.toContain('file=b.zv');
    expect(run(folder, { paths: 'c.zv' }).status).toBe(0);
    expect(run(folder, { paths: '--help' }).status).toBe(3);
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).not.toMatch(/^böse$/m);
  });

  test('every input reaches the script by a variable, none by its text', () => {
    expect(isBasicExpression(step.run)).toBe(false);
    const script = read('integrations/github/check.sh');
    for (const [name] of environmentOfStep.filter(([one]) => one !== 'ZV_ACTION')) {
      expect(script).toContain(`\${${name}:-`);
    }
    const used = environmentOfStep.map(([, value]) => isBasicExpression(value) && value.expression);
    for (const [id] of inputs.filter(([one]) => one !== 'working-directory')) {
      expect(used).toContain(`inputs.${id}`);
    }
  });
});

function evaluate(expression: string, context: data.Dictionary): string {
  const { tokens } = new Lexer(expression).lex();
  return new Evaluator(new Parser(tokens, ['github', 'inputs'], []).parse(), context)
    .evaluate()
    .coerceString();
}

function text(value: string): data.StringData {
  return new data.StringData(value);
}

function dictionary(pairs: Readonly<Record<string, data.ExpressionData>>): data.Dictionary {
  return new data.Dictionary(...Object.entries(pairs).map(([key, value]) => ({ key, value })));
}
