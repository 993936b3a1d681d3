import type { ActionTypeId } from './job.ts';

/** A property of an action type's configuration. */
export interface ActionProperty {
  readonly name: string;
  /** Its value is secret. */
  readonly noEcho?: boolean;
  readonly optional?: boolean;
}

export interface ActionType {
  readonly id: ActionTypeId;
  readonly properties: readonly ActionProperty[];
}

export function sameActionType(a: ActionTypeId, b: ActionTypeId): boolean {
  return (
    a.category === b.category && a.owner === b.owner && a.provider === b.provider && a.version === b.version
  );
}

/** As GetActionType gives it: ActionTypeDeclaration. */
export function describeActionType({ id, properties }: ActionType): Record<string, unknown> {
  return {
    description: 'An action of the local cloud',
    id,
    executor: {
      type: 'JobWorker',
      configuration: { jobWorkerExecutorConfiguration: { pollingAccounts: ['123456789012'] } },
    },
    inputArtifactDetails: { minimumCount: 0, maximumCount: 5 },
    outputArtifactDetails: { minimumCount: 0, maximumCount: 5 },
    permissions: { allowedAccounts: ['*'] },
    properties: properties.map(({ name, noEcho = false, optional = true }) => ({
      name,
      noEcho,
      optional,
      key: false,
      queryable: false,
    })),
  };
}
