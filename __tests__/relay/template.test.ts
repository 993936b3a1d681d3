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
  readonly Resources: {
    readonly Relay: {
      readonly Properties: {
        readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
      };
    };
  };
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
});
