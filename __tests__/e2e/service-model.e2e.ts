import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { operations } from '../../local-cloud/codepipeline/operations.ts';
import type { Shape } from '../../local-cloud/codepipeline/shapes.ts';
import { jobData } from '../../local-cloud/codepipeline/shapes.ts';

/** What matters here of AWS's service model, in the form of botocore. */
interface ServiceModel {
  readonly operations: Readonly<Record<string, ModelOperation>>;
  readonly shapes: Readonly<Record<string, ModelShape>>;
}

interface ModelOperation {
  readonly http: unknown;
  readonly input: ModelReference;
  readonly errors?: readonly ModelReference[];
}

interface ModelReference {
  readonly shape: string;
}

interface ModelShape {
  readonly type: string;
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, ModelReference>>;
  readonly member?: ModelReference;
  readonly key?: ModelReference;
  readonly value?: ModelReference;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

const script = `
import json
from awscli.botocore import loaders
print(json.dumps(loaders.create_loader().load_service_model('codepipeline', 'service-2')))
`;

// The Python of the AWS CLI, which is the first on PATH.
const model = JSON.parse(
  execFileSync('python3', ['-c', script], { encoding: 'utf8', maxBuffer: 10 * 1024 * 1024 }),
) as ServiceModel;

/** The model's shape as the local cloud writes it. */
function shapeOf({ shape: name }: ModelReference): unknown {
  const shape = model.shapes[name];
  if (shape === undefined) throw new Error(`The model has no shape ${name}.`);
  const { type, required = [], members = {}, member, key, value, min, max, pattern } = shape;
  const values = shape.enum === undefined ? undefined : [...shape.enum].sort();
  const limits = withoutUndefined({ min, max, pattern, values });
  if (type === 'structure') {
    const entries = Object.entries(members).map(([one, reference]) => [one, shapeOf(reference)]);
    return { type, required: [...required].sort(), members: Object.fromEntries(entries) as unknown };
  }
  if (type === 'list' && member !== undefined) return { type, member: shapeOf(member), ...limits };
  if (type === 'map' && key !== undefined && value !== undefined) {
    return { type, key: shapeOf(key), value: shapeOf(value), ...limits };
  }
  return { type, ...limits };
}

/** In an order that does not depend on whose it is. */
function sorted(shape: Shape): unknown {
  switch (shape.type) {
    case 'structure': {
      const entries = Object.entries(shape.members).map(([name, member]) => [name, sorted(member)]);
      const members: unknown = Object.fromEntries(entries);
      return { type: 'structure', required: [...shape.required].sort(), members };
    }
    case 'list':
      return { ...shape, member: sorted(shape.member) };
    case 'map':
      return { ...shape, key: sorted(shape.key), value: sorted(shape.value) };
    case 'string':
    case 'integer':
      return shape.values === undefined ? shape : { ...shape, values: [...shape.values].sort() };
    case 'boolean':
    case 'timestamp':
      return shape;
  }
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

describe('the local cloud’s CodePipeline agrees with the service model', () => {
  it.each([...operations])('%s: members, lengths, patterns, values and errors', (name, { input, errors }) => {
    const operation = model.operations[name];
    expect(operation?.http).toEqual({ method: 'POST', requestUri: '/' });
    expect(sorted(input)).toEqual(shapeOf(operation?.input ?? { shape: name }));
    expect(operation?.errors?.map(({ shape }) => shape)).toEqual(expect.arrayContaining([...errors]));
  });

  it.each(['JobData', 'ThirdPartyJobData'])('%s', (shape) => {
    expect(sorted(jobData)).toEqual(shapeOf({ shape }));
  });
});
