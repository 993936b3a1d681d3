import { Failure } from '../src/failure.ts';
import { oneLine } from '../src/text.ts';

/** Where a job's workflow run is started. Exactly one of `workflow` and `eventType` is set. */
export interface Route {
  /** `owner/name` */
  readonly repository: string;
  /** File name; the run is started by workflow_dispatch. */
  readonly workflow?: string | undefined;
  /** The run is started by repository_dispatch, on the default branch. */
  readonly eventType?: string | undefined;
  /** Branch or tag; undefined: the default branch. */
  readonly ref?: string | undefined;
}

export interface RouteRules {
  /** What the action's configuration leaves out. */
  readonly defaults: { readonly [member in keyof Route]?: string | undefined };
  /** `owner/name` each, `*` for any characters but a slash. */
  readonly allowed: readonly string[];
}

/**
 * The route that an action's configuration names.
 *
 * @throws Failure ConfigurationError where it is incomplete or malformed; PermissionError where RELAY_REPOSITORIES
 *   does not allow the repository
 */
export function readRoute(configuration: Readonly<Record<string, string>>, rules: RouteRules): Route {
  const { Workflow, EventType, Ref } = trimmed(configuration);
  const { defaults } = rules;
  const repository = readRepository(trimmed(configuration)) ?? defaults.repository;
  if (repository === undefined)
    throw problem('names no repository: set its property Repository to owner/name, or RELAY_REPOSITORY');
  if (!isRepository(repository))
    throw problem(`has the repository "${oneLine(repository)}": write it as owner/name`);
  if (!isAllowed(repository, rules.allowed)) {
    throw new Failure(
      'PermissionError',
      `The relay may not start workflows of ${repository}: RELAY_REPOSITORIES does not list it. Add it there, or correct the action's property Repository; then retry the stage.`,
    );
  }
  if (Workflow !== undefined && EventType !== undefined)
    throw problem(
      `names both a workflow and an event type for ${repository}: keep one of Workflow and EventType`,
    );
  const isNamed = Workflow !== undefined || EventType !== undefined;
  const workflow = isNamed ? Workflow : defaults.workflow;
  const eventType = isNamed ? EventType : defaults.eventType;
  if (workflow !== undefined)
    return { repository, workflow: readWorkflow(workflow), ref: Ref ?? defaults.ref };
  if (eventType === undefined) {
    throw problem(
      `names neither a workflow nor an event type for ${repository}: set its property Workflow to the workflow's file name, or EventType`,
    );
  }
  if (eventType.length > 100)
    throw problem(`has an EventType of ${eventType.length} characters: GitHub takes 100`);
  if (Ref !== undefined)
    throw problem(
      `has the Ref "${oneLine(Ref)}" beside an EventType: repository_dispatch runs on the default branch only; remove it, or use Workflow`,
    );
  return { repository, eventType };
}

/** `owner/name` with characters that GitHub has in names. */
export function isRepository(text: string): boolean {
  return /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(text);
}

/** `owner/name` with `*` within a segment. */
export function isRepositoryPattern(text: string): boolean {
  return /^[\w*-]+\/[\w.*-]+$/.test(text);
}

/** GitHub's names do not differ by case. */
export function isAllowed(repository: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const expression = pattern
      .split('*')
      .map((text) => text.replace(/[.]/g, '\\.'))
      .join('[^/]*');
    return new RegExp(`^${expression}$`, 'i').test(repository);
  });
}

/** A workflow's file name; the path `.github/workflows/` before it may stand there. */
export function readWorkflow(text: string): string {
  const name = text.replace(/^\.github\/workflows\//, '');
  if (/^[^/\\\p{Cc}]+\.ya?ml$/u.test(name)) return name;
  throw problem(
    `has the workflow "${oneLine(text)}": write the file's name in .github/workflows, such as build.yml`,
  );
}

/** For messages: `workflow build.yml of octo-org/shop on main`. */
export function describeRoute({ repository, workflow, eventType, ref }: Route): string {
  if (workflow === undefined) return `event type "${oneLine(eventType ?? '')}" of ${repository}`;
  return `workflow ${oneLine(workflow)} of ${repository} on ${ref === undefined ? 'the default branch' : `ref ${oneLine(ref)}`}`;
}

function readRepository({
  Owner,
  Repository,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (Repository === undefined) return undefined;
  if (Owner === undefined || Repository.includes('/')) return Repository;
  return `${Owner}/${Repository}`;
}

/** Values without the spaces around them; an empty one counts as absent. */
function trimmed(configuration: Readonly<Record<string, string>>): Readonly<
  Record<string, string | undefined>
> & {
  readonly Workflow?: string | undefined;
  readonly EventType?: string | undefined;
  readonly Ref?: string | undefined;
  readonly Owner?: string | undefined;
  readonly Repository?: string | undefined;
} {
  return Object.fromEntries(
    Object.entries(configuration).map(([key, value]) => [
      key,
      value.trim() === '' ? undefined : value.trim(),
    ]),
  );
}

function problem(what: string): Failure {
  return new Failure('ConfigurationError', `The action's configuration ${what}; then retry the stage.`);
}
