import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';

it.each(['relay/template.yaml', 'relay/pipeline.yaml'])('%s has nothing that cfn-lint minds', (template) => {
  expect(execFileSync('cfn-lint', [template], { encoding: 'utf8' })).toBe('');
});
