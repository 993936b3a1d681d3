import { configurationError, type Failure } from '../failure.ts';
import { cut, oneLine } from '../text.ts';
import { badInput } from './input-value.ts';

/** A value for later actions of the pipeline, which use it as `#{namespace.name}`. */
export interface OutputVariable {
  readonly name: string;
  readonly value: string;
}

const input = 'output-variables';

/** Bytes of all names and values in UTF-8 (PutJobSuccessResult, OutputVariablesSizeExceededException). */
const sizeLimit = 122_880;

/**
 * `name=value` lines and `name<<DELIMITER` blocks in the form of GITHUB_OUTPUT (runner: EnvFileKeyValuePairs). Names
 * are not checked. Throws a ConfigurationError.
 */
export function parseOutputVariables(text = ''): readonly OutputVariable[] {
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

function badForm(line: string, more = ''): Failure {
  return badInput(input, line, `name=value lines or name<<DELIMITER blocks, as in GITHUB_OUTPUT${more}`);
}

/** Throws a ConfigurationError for a name that CodePipeline refuses (OutputVariablesKey in the service model). */
export function checkVariableNames(variables: readonly OutputVariable[]): void {
  const bad = variables.find(({ name }) => !/^[A-Za-z0-9@\-_]+$/.test(name));
  if (bad === undefined) return;
  throw badInput(input, `${bad.name}=…`, 'variables whose names have letters, digits, @, - and _ only');
}

/** As checkVariableNames, and also for too large a total. */
export function checkOutputVariables(variables: readonly OutputVariable[]): void {
  checkVariableNames(variables);
  const size = Buffer.byteLength(variables.map(({ name, value }) => name + value).join(''));
  if (size <= sizeLimit) return;
  const largest = variables.reduce((a, b) => (b.value.length > a.value.length ? b : a));
  throw configurationError(
    `Input ${input} has ${size} bytes, names and values together, but must have at most ${sizeLimit}: the largest is ${largest.name}. Put long values into an output artifact.`,
  );
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:[Tt](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)([Zz]|[+-]\d{2}:?\d{2})?)?$/;

/** The end of year 9999, the last that ISO 8601 can name: a number beyond it is one of milliseconds, not of seconds. */
const lastTime = 253_402_300_799_999;

/** A date of ISO 8601 (UTC where it names no zone), or seconds since 1970. Throws a ConfigurationError. */
export function parseRevisionCreated(value: string | undefined): Date | undefined {
  if (value === undefined) return undefined;
  const time = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : isoTime(value);
  if (time <= lastTime) return new Date(time);
  throw badInput('revision-created', value, 'a date like 2026-05-01T12:00:00Z, or seconds since 1970');
}

function isoTime(value: string): number {
  const [, day = '', time = '00:00', zone = 'Z'] = isoDate.exec(value) ?? [];
  const midnight = new Date(`${day}T00:00Z`);
  // Date accepts the 31st of any month, as a day of the next month.
  if (Number.isNaN(midnight.valueOf()) || !midnight.toISOString().startsWith(day)) return NaN;
  return Date.parse(`${day}T${time}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
}
