import type { ActionType } from '../src/job.ts';
import { looksLikeRegion, oneLine } from '../src/text.ts';
import type { Timeouts } from './timing.ts';
import { isRepository, isRepositoryPattern, readWorkflow, type RouteRules } from './route.ts';

/** What the relay is told by its environment, read once and checked. */
export interface Settings {
  readonly region: string;
  readonly actionTypes: readonly ActionType[];
  readonly routes: RouteRules;
  readonly gitHub: GitHubAccess;
  /** Base URL of GitHub's REST API, without a slash at its end. */
  readonly apiUrl: string;
  /** A third-party client's token is the secret of this prefix and the client's ID. */
  readonly clientTokenPrefix: string | undefined;
  readonly timeouts: Timeouts;
}

/** Each of the secrets is a value, or the ARN of a Secrets Manager secret or an SSM parameter. */
export type GitHubAccess =
  { readonly token: string } | { readonly appId: string; readonly privateKey: string };

/** A setting that is missing or malformed; the message is one line that names it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws SettingsError */
export function readSettings(environment: Environment): Settings {
  const get = (name: string) => {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  };
  const actionTypes = list(get('RELAY_ACTION_TYPES')).map(readActionType);
  if (actionTypes.length === 0) {
    throw new SettingsError(
      'RELAY_ACTION_TYPES is not set: name the action types to poll for, such as Build/Custom/GitHub/1.',
    );
  }
  const clientTokenPrefix = get('RELAY_CLIENT_TOKENS');
  if (clientTokenPrefix === undefined && actionTypes.some(({ owner }) => owner === 'ThirdParty')) {
    throw new SettingsError(
      'RELAY_CLIENT_TOKENS is not set, and RELAY_ACTION_TYPES names a third-party action: give the prefix of the Secrets Manager secrets that hold the client tokens.',
    );
  }
  return {
    region: readRegion(get('AWS_REGION') ?? get('AWS_DEFAULT_REGION')),
    actionTypes,
    routes: { defaults: readDefaults(get), allowed: readAllowed(get('RELAY_REPOSITORIES')) },
    gitHub: readAccess(get),
    apiUrl: readApiUrl(get('GITHUB_API_URL') ?? 'https://api.github.com'),
    clientTokenPrefix,
    timeouts: {
      start: readMinutes('RELAY_START_TIMEOUT', get('RELAY_START_TIMEOUT') ?? '30'),
      answerGrace: readMinutes('RELAY_ANSWER_GRACE', get('RELAY_ANSWER_GRACE') ?? '2'),
    },
  };
}

type Get = (name: string) => string | undefined;

const categories = ['Source', 'Build', 'Deploy', 'Test', 'Invoke', 'Approval', 'Compute'];

/** Lengths and characters are those of ActionTypeId in CodePipeline's service model. */
function readActionType(text: string): ActionType {
  const [category = '', owner = '', provider = '', version = '', ...rest] = text.split('/');
  const wrong = (why: string) =>
    new SettingsError(
      `RELAY_ACTION_TYPES: "${oneLine(text)}" ${why}: write category/owner/provider/version, such as Build/Custom/GitHub/1.`,
    );
  if (rest.length > 0 || version === '') throw wrong('is no action type');
  if (!categories.includes(category))
    throw wrong(`has no category of CodePipeline (${categories.join(', ')})`);
  if (owner === 'AWS')
    throw wrong("is AWS's own, for which nobody can poll (a Lambda action invokes the relay's function)");
  if (owner !== 'Custom' && owner !== 'ThirdParty') throw wrong('has no owner that is Custom or ThirdParty');
  if (!/^[\w-]{1,35}$/.test(provider)) throw wrong('has a provider that is not 1 to 35 of A-Z a-z 0-9 _ -');
  if (!/^[\w-]{1,9}$/.test(version)) throw wrong('has a version that is not 1 to 9 of A-Z a-z 0-9 _ -');
  return { category, owner, provider, version };
}

function readAllowed(text: string | undefined): readonly string[] {
  const patterns = list(text);
  if (patterns.length === 0) {
    throw new SettingsError(
      'RELAY_REPOSITORIES is not set: name the repositories whose workflows may be started, such as my-org/my-app or my-org/*. Without it whoever may edit a pipeline could start any workflow.',
    );
  }
  const wrong = patterns.find((pattern) => !isRepositoryPattern(pattern));
  if (wrong === undefined) return patterns;
  throw new SettingsError(
    `RELAY_REPOSITORIES: "${oneLine(wrong)}" is no repository: write owner/name, with * for any characters but a slash.`,
  );
}

function readDefaults(get: Get): RouteRules['defaults'] {
  const repository = get('RELAY_REPOSITORY');
  const workflow = get('RELAY_WORKFLOW');
  const eventType = get('RELAY_EVENT_TYPE');
  if (repository !== undefined && !isRepository(repository))
    throw new SettingsError(`RELAY_REPOSITORY: "${oneLine(repository)}" is no repository: write owner/name.`);
  if (workflow !== undefined && eventType !== undefined)
    throw new SettingsError('RELAY_WORKFLOW and RELAY_EVENT_TYPE are both set: keep one of them.');
  if (eventType !== undefined && eventType.length > 100)
    throw new SettingsError('RELAY_EVENT_TYPE has more than the 100 characters that GitHub takes.');
  return { repository, workflow: readDefaultWorkflow(workflow), eventType, ref: get('RELAY_REF') };
}

function readDefaultWorkflow(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : readWorkflow(text);
  } catch {
    throw new SettingsError(
      `RELAY_WORKFLOW: "${oneLine(text ?? '')}" is no workflow: write the file's name in .github/workflows, such as build.yml.`,
    );
  }
}

function readAccess(get: Get): GitHubAccess {
  const token = get('GITHUB_TOKEN');
  const appId = get('GITHUB_APP_ID');
  const privateKey = get('GITHUB_APP_PRIVATE_KEY');
  if (appId !== undefined && privateKey !== undefined) {
    if (token !== undefined)
      throw new SettingsError('GITHUB_TOKEN and GITHUB_APP_ID are both set: keep one of the two ways.');
    if (!/^[\w.-]+$/.test(appId))
      throw new SettingsError(`GITHUB_APP_ID: "${oneLine(appId)}" is neither an App's ID nor its client ID.`);
    if (!isArn(privateKey) && !privateKey.includes('PRIVATE KEY'))
      throw new SettingsError(
        'GITHUB_APP_PRIVATE_KEY is neither a PEM private key nor the ARN of a secret or parameter that holds one.',
      );
    return { appId, privateKey };
  }
  if (appId !== undefined)
    throw new SettingsError('GITHUB_APP_ID is set, but GITHUB_APP_PRIVATE_KEY is not.');
  if (privateKey !== undefined)
    throw new SettingsError('GITHUB_APP_PRIVATE_KEY is set, but GITHUB_APP_ID is not.');
  if (token !== undefined) return { token };
  throw new SettingsError(
    'GITHUB_TOKEN is not set, and neither are GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY: the relay needs one of the two ways to start workflows.',
  );
}

function readApiUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost' || url?.hostname === '[::1]';
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return text.replace(/\/+$/, '');
  throw new SettingsError(
    `GITHUB_API_URL: "${oneLine(text)}" is no https URL: for GitHub Enterprise Server write https://HOST/api/v3.`,
  );
}

function readRegion(region: string | undefined): string {
  if (region !== undefined && looksLikeRegion(region)) return region;
  throw new SettingsError(
    region === undefined
      ? "AWS_REGION is not set: name the pipelines' region."
      : `AWS_REGION: "${oneLine(region)}" is no region.`,
  );
}

function readMinutes(name: string, text: string): number {
  const minutes = Number(text);
  if (/^\d*\.?\d+$/.test(text) && minutes > 0 && minutes <= 1440) return minutes * 60_000;
  throw new SettingsError(
    `${name}: "${oneLine(text)}" is no number of minutes greater than 0 and up to 1440.`,
  );
}

/** Whether a setting is the ARN of a secret or parameter rather than the secret itself. */
export function isArn(text: string): boolean {
  return /^arn:[\w-]+:(secretsmanager|ssm):/.test(text);
}

function list(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
