import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { truthy } from '@actions/expressions/result';

/** The contexts that an expression may use, by name: plain JSON values. A name that is not there is an error. */
export type Contexts = Readonly<Record<string, unknown>>;

export type JobStatus = 'success' | 'failure' | 'cancelled';

/** Text with every `${{ … }}` in it evaluated. Throws with the expression where one is wrong. */
export function evaluateText(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g, (_, expression: string) =>
    evaluate(expression, contexts, []).coerceString(),
  );
}

/**
 * Whether a step runs: its `if`, with or without `${{ }}`. One that calls no status function asks for
 * `success()` as well.
 */
export function evaluateCondition(
  condition: string | boolean | undefined,
  contexts: Contexts,
  status: JobStatus,
): boolean {
  const written = condition === undefined ? '' : String(condition).trim();
  const expression = /^\$\{\{(.*)\}\}$/s.exec(written)?.[1] ?? written;
  const asksStatus = /\b(success|failure|cancelled|always)\s*\(/i.test(expression.replace(/'[^']*'/g, ''));
  if (!asksStatus && status !== 'success') return false;
  if (expression.trim() === '') return true;
  return truthy(evaluate(expression, contexts, statusFunctions(status)));
}

/** `continue-on-error` and its like: true, false or an expression. */
export function evaluateBoolean(value: string | boolean | undefined, contexts: Contexts): boolean {
  return evaluateText(String(value ?? false), contexts) === 'true';
}

interface StatusFunction {
  readonly name: string;
  readonly minArgs: 0;
  readonly maxArgs: 0;
  readonly call: () => data.ExpressionData;
}

function statusFunctions(status: JobStatus): StatusFunction[] {
  const answers = {
    always: true,
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
  };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
}

function evaluate(
  expression: string,
  contexts: Contexts,
  functions: readonly StatusFunction[],
): data.ExpressionData {
  try {
    const { tokens } = new Lexer(expression.trim()).lex();
    const tree = new Parser(tokens, Object.keys(contexts), [...functions]).parse();
    const byName = new Map(functions.map((each) => [each.name, each]));
    return new Evaluator(tree, toDictionary(contexts), byName).evaluate();
  } catch (error) {
    throw new Error(`The expression '${expression.trim()}' is not valid: ${String(error)}`, { cause: error });
  }
}

function toDictionary(contexts: Contexts): data.Dictionary {
  const pairs = Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) }));
  return new data.Dictionary(...pairs);
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData;
}
