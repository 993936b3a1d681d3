import { accountId } from '../credentials.ts';
import { AwsError } from '../errors.ts';
import type { ActionTypeId } from './job.ts';

/** A property of an action's configuration, as GetActionType gives it. */
export interface ActionProperty {
  readonly name: string;
  /** Its value is secret. */
  readonly noEcho?: boolean;
  readonly optional?: boolean;
  /** PollForJobs asks for jobs by its value. */
  readonly queryable?: boolean;
}

/** As CreateCustomActionType and ListActionTypes give it. */
export interface ActionType {
  readonly id: ActionTypeId;
  readonly settings?: Readonly<Record<string, string>>;
  readonly actionConfigurationProperties: readonly ConfigurationProperty[];
  readonly inputArtifactDetails: ArtifactCounts;
  readonly outputArtifactDetails: ArtifactCounts;
}

interface ConfigurationProperty {
  readonly name: string;
  readonly required: boolean;
  readonly key: boolean;
  readonly secret: boolean;
  readonly queryable?: boolean;
  readonly description?: string;
  readonly type?: string;
}

interface ArtifactCounts {
  readonly minimumCount: number;
  readonly maximumCount: number;
}

/** Input of CreateCustomActionType, once it has been validated. */
export type CustomActionType = Omit<ActionType, 'id' | 'actionConfigurationProperties'> &
  Omit<ActionTypeId, 'owner'> & { readonly configurationProperties?: readonly ConfigurationProperty[] };

/** In a Region of an account: https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html */
const maximumCustomTypes = 50;

/** With any number of artifacts. */
function actionType(id: ActionTypeId, properties: readonly ActionProperty[]): ActionType {
  const upToFive = { minimumCount: 0, maximumCount: 5 };
  return {
    id,
    actionConfigurationProperties: properties.map(
      ({ name, noEcho = false, optional = true, queryable = false }) => ({
        name,
        required: !optional,
        key: false,
        secret: noEcho,
        queryable,
      }),
    ),
    inputArtifactDetails: upToFive,
    outputArtifactDetails: upToFive,
  };
}

/** https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Lambda.html */
const lambda = actionType({ category: 'Invoke', owner: 'AWS', provider: 'Lambda', version: '1' }, [
  { name: 'FunctionName', optional: false },
  { name: 'UserParameters' },
]);

export function sameActionType(a: ActionTypeId, b: ActionTypeId): boolean {
  return nameOf(a) === nameOf(b);
}

/** `Build/Custom/GitHub/1` */
export function nameOf({ category, owner, provider, version }: ActionTypeId): string {
  return [category, owner, provider, version].join('/');
}

/** The action types that the account and Region know. */
export class ActionTypes {
  readonly #types = new Map<string, ActionType>([[nameOf(lambda.id), lambda]]);
  readonly #deleted = new Map<string, ActionType>();

  /** Undefined: never defined, or deleted. */
  find(id: ActionTypeId): ActionType | undefined {
    return this.#types.get(nameOf(id));
  }

  isDeleted(id: ActionTypeId): boolean {
    return this.#deleted.has(nameOf(id));
  }

  of(owner: string | undefined): ActionType[] {
    return [...this.#types.values()].filter(({ id }) => owner === undefined || id.owner === owner);
  }

  /** Replaces the one with the same ID. */
  define(id: ActionTypeId, properties: readonly ActionProperty[]): void {
    this.#types.set(nameOf(id), actionType(id, properties));
  }

  /** Throws ValidationException, LimitExceededException. */
  create(input: CustomActionType): ActionType {
    const type = customType(input);
    const name = nameOf(type.id);
    if (this.#types.has(name)) throw invalid(`Action type ${name} already exists.`);
    const deleted = this.#deleted.get(name);
    if (deleted !== undefined && JSON.stringify(deleted) !== JSON.stringify(type)) {
      throw invalid(`Action type ${name} has been deleted: its version can only be restored as it was.`);
    }
    if (this.of('Custom').length >= maximumCustomTypes) {
      throw new AwsError('LimitExceededException', `More than ${maximumCustomTypes} custom action types.`);
    }
    this.#deleted.delete(name);
    this.#types.set(name, type);
    return type;
  }

  /** Of a type that there is not: nothing happens. */
  delete(id: ActionTypeId): void {
    const type = this.find(id);
    if (type === undefined) return;
    this.#types.delete(nameOf(id));
    this.#deleted.set(nameOf(id), type);
  }
}

function customType(input: CustomActionType): ActionType {
  checkProperties(input);
  const { category, provider, version, configurationProperties = [], ...details } = input;
  return {
    id: { category, owner: 'Custom', provider, version },
    ...(details.settings === undefined ? {} : { settings: details.settings }),
    actionConfigurationProperties: configurationProperties.map((one) => ({ queryable: false, ...one })),
    inputArtifactDetails: details.inputArtifactDetails,
    outputArtifactDetails: details.outputArtifactDetails,
  };
}

/** The rules that stand in the documentation of CreateCustomActionType, not in the service model. */
function checkProperties(type: CustomActionType): void {
  const { configurationProperties: properties = [], settings = {} } = type;
  const names = new Set(properties.map(({ name }) => name));
  if (names.size < properties.length) throw invalid('Names of configuration properties must be unique.');
  const queryable = properties.filter((property) => property.queryable === true);
  if (queryable.length > 1) throw invalid('An action type can have one queryable property only.');
  for (const { name, required, secret } of queryable) {
    if (!required || secret) {
      throw invalid(`The queryable property ${name} must be required, and must not be secret.`);
    }
  }
  for (const counts of [type.inputArtifactDetails, type.outputArtifactDetails]) {
    if (counts.minimumCount > counts.maximumCount) {
      throw invalid('The minimum count of artifacts is greater than the maximum count.');
    }
  }
  for (const [, name = ''] of Object.values(settings).flatMap((url) => [
    ...url.matchAll(/\{Config:([^}]*)\}/g),
  ])) {
    const property = properties.find((one) => one.name === name);
    if (property?.required !== true || property.secret) {
      throw invalid(`{Config:${name}} must name a configuration property that is required and not secret.`);
    }
  }
}

function invalid(message: string): AwsError {
  return new AwsError('ValidationException', message);
}

/** As GetActionType gives it: ActionTypeDeclaration. */
export function toActionTypeDeclaration(type: ActionType): Record<string, unknown> {
  const { id, actionConfigurationProperties, inputArtifactDetails, outputArtifactDetails } = type;
  return {
    description: 'An action of the local cloud',
    id,
    executor: {
      type: 'JobWorker',
      configuration: { jobWorkerExecutorConfiguration: { pollingAccounts: [accountId] } },
    },
    inputArtifactDetails,
    outputArtifactDetails,
    permissions: { allowedAccounts: ['*'] },
    properties: actionConfigurationProperties.map(({ name, secret, required, key, queryable }) => ({
      name,
      noEcho: secret,
      optional: !required,
      key,
      queryable,
    })),
  };
}
