import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseDocument } from 'yaml';

const relay = new URL('../../relay/', import.meta.url);

interface Template {
  readonly Parameters: Readonly<Record<string, unknown>>;
  readonly Metadata: {
    readonly 'AWS::CloudFormation::Interface': {
      readonly ParameterGroups: readonly { readonly Parameters: readonly string[] }[];
    };
  };
  readonly Resources: Readonly<Record<string, Resource>> & {
    readonly Relay: Resource & {
      readonly Properties: {
        readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
        readonly EventInvokeConfig: { readonly DestinationConfig: { readonly OnFailure: unknown } };
        readonly Events: Readonly<Record<string, { readonly Type: string; readonly Properties: unknown }>>;
      };
    };
    readonly WorkerRole: Resource & {
      readonly Properties: {
        readonly AssumeRolePolicyDocument: { readonly Statement: readonly unknown[] };
        readonly Policies: readonly [{ readonly PolicyDocument: { readonly Statement: unknown } }];
      };
    };
  };
}

interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** CloudFormation's own tags (!Ref, !Sub) are read as their plain values. */
const template = parseDocument(readFileSync(new URL('template.yaml', relay), 'utf8'), {
  logLevel: 'silent',
}).toJS() as Template;

describe('relay/template.yaml', () => {
  it('hands on every setting that the function reads from its environment', () => {
    const source = readdirSync(relay)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, relay), 'utf8'))
      .join('\n');
    const read = new Set(
      [...source.matchAll(/(?:get\(|env\[)'((?:RELAY|GITHUB)_\w+)'/g)].map(([, name]) => name),
    );
    // The program keeps its records in a folder, the function in a table.
    read.delete('RELAY_RECORDS');
    expect(read.size).toBeGreaterThan(10);
    const { Variables } = template.Resources.Relay.Properties.Environment;
    expect(Object.keys(Variables).toSorted()).toEqual([...read].toSorted());
  });

  it('shows every parameter in one of its groups', () => {
    const groups = template.Metadata['AWS::CloudFormation::Interface'].ParameterGroups;
    const shown = groups.flatMap(({ Parameters }) => Parameters);
    expect(shown.toSorted()).toEqual(Object.keys(template.Parameters).toSorted());
  });

  it('keeps the action type, which pipelines use and whose version can never be made again', () => {
    expect(template.Resources['ActionType']).toMatchObject({
      Condition: 'MakesActionType',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('alarms where rounds fail, and where an event that nobody could handle lies in the queue', () => {
    const alarms = Object.values<Resource>(template.Resources).filter(
      ({ Type }) => Type === 'AWS::CloudWatch::Alarm',
    );
    expect(alarms.map(({ Properties }) => Properties)).toMatchObject([
      {
        Namespace: 'AWS/Lambda',
        MetricName: 'Errors',
        Dimensions: [{ Name: 'FunctionName', Value: 'Relay' }],
      },
      {
        Namespace: 'AWS/SQS',
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Dimensions: [{ Name: 'QueueName', Value: 'DeadLetters.QueueName' }],
      },
    ]);
    for (const { Properties } of alarms)
      expect(Properties['AlarmActions']).toEqual(['HasAlarmTopic', ['AlarmTopic'], 'AWS::NoValue']);
  });

  it('puts into that queue what cannot be handled, from rules and function alike', () => {
    const { EventInvokeConfig, Events } = template.Resources.Relay.Properties;
    expect(EventInvokeConfig.DestinationConfig.OnFailure).toMatchObject({ Destination: 'DeadLetters.Arn' });
    const rules = Object.values(Events).filter(({ Type }) => Type === 'EventBridgeRule');
    expect(rules).toHaveLength(2);
    for (const { Properties } of rules)
      expect(Properties).toMatchObject({ DeadLetterConfig: { Arn: 'DeadLetters.Arn' } });
  });

  it("makes GitHub's provider only for a worker's role in an account that has none", () => {
    expect(template.Resources['GitHubOidc']).toMatchObject({
      Condition: 'MakesOidcProvider',
      Properties: { Url: 'https://token.actions.githubusercontent.com', ClientIdList: ['sts.amazonaws.com'] },
    });
    const { Statement } = template.Resources.WorkerRole.Properties.AssumeRolePolicyDocument;
    expect(Statement).toMatchObject([
      {
        Principal: { Federated: ['MakesOidcProvider', 'GitHubOidc', 'OidcProvider'] },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
      },
    ]);
  });

  it('lets the worker call what docs/job-kinds.md says, but for what the relay does itself', () => {
    const page = readFileSync(new URL('../docs/job-kinds.md', relay), 'utf8');
    const documented = [...page.matchAll(/"(codepipeline:\w+)"/g)].map(([, action]) => action);
    expect(documented.length).toBeGreaterThan(8);
    const { Statement } = template.Resources.WorkerRole.Properties.Policies[0].PolicyDocument;
    const allowed = [...JSON.stringify(Statement).matchAll(/"(codepipeline:\w+)"/g)].map(
      ([, action]) => action,
    );
    expect(allowed.toSorted()).toEqual(
      documented.filter((action) => action !== 'codepipeline:AcknowledgeJob').toSorted(),
    );
  });
});
