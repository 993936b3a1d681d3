import { badInput } from './read-input.ts';

/** CurrentRevision of the API, as the user gave it. */
export interface RevisionInput {
  readonly revision: string;
  readonly changeIdentifier: string;
  readonly created?: Date;
  readonly revisionSummary?: string;
}

const isoDate =
  /^(?<day>(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2}))(?:[Tt](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?<zone>[Zz]|[+-]\d{2}:?\d{2})?)?$/;

/** Seconds at the end of year 9999, the last that ISO 8601 can name: more than that are milliseconds. */
const lastSecond = 253_402_300_799;

/**
 * Reads the input `revision-created`: a date of ISO 8601 (UTC where it names no zone), or seconds since 1970.
 * Throws a ConfigurationError.
 */
export function parseRevisionCreated(value: string): Date {
  const created = /^\d+(\.\d+)?$/.test(value) ? epochSeconds(Number(value)) : isoTime(value);
  if (created !== undefined) return created;
  throw badInput('revision-created', value, 'a date like 2026-05-01T12:00:00Z, or seconds since 1970');
}

function epochSeconds(seconds: number): Date | undefined {
  return seconds <= lastSecond ? new Date(seconds * 1000) : undefined;
}

function isoTime(value: string): Date | undefined {
  const { year, month, date, day, time = '00:00', zone = 'Z' } = isoDate.exec(value)?.groups ?? {};
  // Date.parse takes the 31st of any month for the next month's first days.
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined || Number(date) > lastOfMonth) return undefined;
  const offset = zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const milliseconds = Date.parse(`${day}T${time}${offset}`);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds);
}
