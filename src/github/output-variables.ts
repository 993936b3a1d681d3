import { cut, oneLine } from '../text.ts';
import { Failure } from '../failure.ts';
import { badInput } from './read-input.ts';

/** A value that CodePipeline offers to later actions of the pipeline, as `#{namespace.name}`. */
export interface OutputVariable {
  readonly name: string;
  readonly value: string;
}

const input = 'output-variables';

/** Bytes of all names and values in UTF-8 (PutJobSuccessResult, OutputVariablesSizeExceededException). */
const sizeLimit = 122_880;

/**
 * Reads `name=value` lines and `name<<DELIMITER` blocks in the form of GITHUB_OUTPUT (runner: EnvFileKeyValuePairs).
 * Names are not checked. Throws a ConfigurationError.
 */
export function parseOutputVariables(text: string): OutputVariable[] {
  const lines = text.split('\n');
  const variables: OutputVariable[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (sign === undefined || (sign === '<<' && rest === '')) throw badForm(line);
    let value = rest;
    if (sign === '<<') {
      const end = lines.indexOf(rest, index + 1);
      if (end < 0)
        throw badForm(line, `, up to a line that says ${cut(oneLine(rest), 100)} and nothing else`);
      value = lines.slice(index + 1, end).join('\n');
      index = end;
    }
    variables.push({ name: name.trim(), value });
  }
  return variables;
}

/** Throws a ConfigurationError for a name that CodePipeline does not take (OutputVariablesKey of its service model). */
export function checkVariableNames(variables: readonly OutputVariable[]): void {
  const bad = variables.find(({ name }) => !/^[A-Za-z0-9@\-_]+$/.test(name));
  if (bad === undefined) return;
  throw badInput(input, `${bad.name}=…`, 'variables whose names have letters, digits, @, - and _ only');
}

/** As checkVariableNames, and for more than CodePipeline takes in all. */
export function checkOutputVariables(variables: readonly OutputVariable[]): void {
  checkVariableNames(variables);
  const size = variables.reduce(
    (sum, { name, value }) => sum + Buffer.byteLength(name) + Buffer.byteLength(value),
    0,
  );
  if (size <= sizeLimit) return;
  const largest = variables.reduce((a, b) => (b.value.length > a.value.length ? b : a));
  throw new Failure(
    'ConfigurationError',
    `Input ${input} has ${size} bytes, names and values together, but must have at most ${sizeLimit}: the largest is ${largest.name}. Put long values into an output artifact.`,
  );
}

function badForm(line: string, more = ''): Failure {
  return badInput(input, line, `name=value lines or name<<DELIMITER blocks, as in GITHUB_OUTPUT${more}`);
}
