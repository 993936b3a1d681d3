import { readFile } from 'node:fs/promises';
import {
  CreateCustomActionTypeCommand,
  DeleteCustomActionTypeCommand,
  GetActionTypeCommand,
  ListActionTypesCommand,
  PollForJobsCommand,
} from '@aws-sdk/client-codepipeline';
import type { ActionConfigurationProperty, CreateCustomActionTypeInput } from '@aws-sdk/client-codepipeline';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { client, cloud, named } from './api-client.ts';

const id = { category: 'Build', provider: 'Workflows', version: '1' } as const;

function property(more: Partial<ActionConfigurationProperty> = {}): ActionConfigurationProperty {
  return { name: 'Repository', required: true, key: true, secret: false, ...more };
}

const create = (more: Partial<CreateCustomActionTypeInput> = {}) =>
  client.send(
    new CreateCustomActionTypeCommand({
      ...id,
      inputArtifactDetails: { minimumCount: 0, maximumCount: 5 },
      outputArtifactDetails: { minimumCount: 0, maximumCount: 2 },
      ...more,
    }),
  );

const remove = () => client.send(new DeleteCustomActionTypeCommand(id));

interface Template {
  readonly Resources: { readonly ActionType: { readonly Properties: Readonly<Record<string, unknown>> } };
}

/** CloudFormation's names begin with a capital letter, the API's members with a small one. */
function withMembers(value: object): object {
  const entries = Object.entries(value).map(([name, one]: [string, unknown]) => [
    `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    Array.isArray(one) ? one.map(withMembers) : typeof one === 'object' && one ? withMembers(one) : one,
  ]);
  return Object.fromEntries(entries) as object;
}

async function customTypes(): Promise<unknown[]> {
  const command = new ListActionTypesCommand({ actionOwnerFilter: 'Custom' });
  return (await client.send(command)).actionTypes ?? [];
}

describe('a custom action type', () => {
  it('is created and listed as it was given', async () => {
    const configurationProperties = [
      property({ queryable: true, description: 'owner/name', type: 'String' }),
      property({ name: 'Token', required: false, secret: true }),
    ];
    const settings = { executionUrlTemplate: 'https://github.com/{Config:Repository}/{ExternalExecutionId}' };
    const tags = [{ key: 'team', value: '' }];
    const created = await create({ configurationProperties, settings, tags });
    const type = {
      id: { ...id, owner: 'Custom' },
      settings,
      actionConfigurationProperties: configurationProperties.map((one) => ({ queryable: false, ...one })),
      inputArtifactDetails: { minimumCount: 0, maximumCount: 5 },
      outputArtifactDetails: { minimumCount: 0, maximumCount: 2 },
    };
    expect(created.actionType).toEqual(type);
    expect(created.tags).toEqual(tags);
    expect(await customTypes()).toEqual([type]);
  });

  it('can be what the relay’s template makes', async () => {
    const template = parse(await readFile('relay/template.yaml', 'utf8'), { logLevel: 'silent' }) as Template;
    const { Category, Provider, Version, ...details } = template.Resources.ActionType.Properties;
    expect([Category, Provider, Version]).toEqual(['ActionCategory', 'ActionProvider', 'ActionVersion']);
    await create(withMembers(details));
    expect(await customTypes()).toHaveLength(1);
  });

  it('stands in the list beside the Lambda action', async () => {
    await create();
    const { actionTypes, nextToken } = await client.send(new ListActionTypesCommand());
    expect(actionTypes?.map(({ id: { owner, provider } = {} }) => [owner, provider])).toEqual([
      ['AWS', 'Lambda'],
      ['Custom', 'Workflows'],
    ]);
    expect(nextToken).toBeUndefined();
    await expect(client.send(new ListActionTypesCommand({ nextToken: 'next' }))).rejects.toThrow(
      named('InvalidNextTokenException'),
    );
  });

  it('is not for GetActionType, which knows the owners AWS and ThirdParty only', async () => {
    await create();
    await expect(client.send(new GetActionTypeCommand({ ...id, owner: 'Custom' }))).rejects.toThrow(
      named('ValidationException'),
    );
  });

  it('gives no more jobs once it is deleted, and comes back only as it was', async () => {
    await create();
    const job = await cloud.queueJob({ kind: 'custom', actionType: id });
    await remove();
    expect(await customTypes()).toEqual([]);
    await expect(
      client.send(new PollForJobsCommand({ actionTypeId: { ...id, owner: 'Custom' } })),
    ).rejects.toThrow(named('ActionTypeNotFoundException'));
    expect(job.status).toBe('Queued');
    await expect(create({ configurationProperties: [property()] })).rejects.toThrow(
      /its version can only be restored as it was/,
    );
    await create();
    expect(await customTypes()).toHaveLength(1);
  });

  it('is one of 50 at the most', async () => {
    for (let count = 1; count <= 50; count += 1) await create({ version: String(count) });
    await expect(create({ version: '51' })).rejects.toThrow(named('LimitExceededException'));
  });

  it.each<[string, string, Partial<CreateCustomActionTypeInput>]>([
    [
      'too long a name',
      'length less than or equal to 50',
      { configurationProperties: [property({ name: 'x'.repeat(51) })] },
    ],
    ['the same name twice', 'must be unique', { configurationProperties: [property(), property()] }],
    [
      'two queryable properties',
      'one queryable property only',
      { configurationProperties: [property({ queryable: true }), property({ name: 'b', queryable: true })] },
    ],
    [
      'a queryable property that is optional',
      'must be required, and must not be secret',
      { configurationProperties: [property({ queryable: true, required: false })] },
    ],
    [
      'a queryable property that is secret',
      'must be required, and must not be secret',
      { configurationProperties: [property({ queryable: true, secret: true })] },
    ],
    [
      'a URL with a property that there is not',
      '{Config:Nothing} must name a configuration property',
      { settings: { entityUrlTemplate: 'https://example.com/{Config:Nothing}' } },
    ],
    [
      'a URL with a secret',
      '{Config:Repository} must name a configuration property that is required and not secret',
      {
        configurationProperties: [property({ secret: true })],
        settings: { revisionUrlTemplate: 'https://example.com/{Config:Repository}' },
      },
    ],
    [
      'a minimum above the maximum',
      'minimum count of artifacts is greater',
      { inputArtifactDetails: { minimumCount: 2, maximumCount: 1 } },
    ],
  ])('is refused with %s', async (_, message, more) => {
    await expect(create(more)).rejects.toThrow(
      expect.objectContaining({ name: 'ValidationException', message: expect.stringContaining(message) }),
    );
    expect(await customTypes()).toEqual([]);
  });

  it('is refused where it is there already', async () => {
    await create();
    await expect(create()).rejects.toThrow(/Build\/Custom\/Workflows\/1 already exists/);
  });
});
