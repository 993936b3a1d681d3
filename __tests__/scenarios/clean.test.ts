import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeWorkspace } from '../artifacts/archive/workspace.ts';
import { expectMainFailed, expectSucceeded, treeOf, zipped } from './artifacts.ts';
import { runScenario } from './scenario.ts';
import { expectUntouched } from './untouched.ts';

const source = zipped('Source', { 'index.html': 'new', 'app/new.js': 'new' });
const config = zipped('Config', { 'app.json': '{}' });
const one = { inputArtifacts: [source], outputArtifacts: [] };
const earlier = { 'index.html': 'old', 'app/old.js': 'old', '.git/config': 'old', '.git/HEAD': 'old' };

describe('clean', () => {
  it('empties path before the artifacts go into it, a checkout in it too', async () => {
    const workspace = makeWorkspace(earlier);
    const beside = makeWorkspace({ kept: 'kept' });
    symlinkSync(beside, join(workspace, 'link'));
    const scenario = await runScenario({ queued: one, workspace, with: { clean: true } });
    expectSucceeded(scenario);
    expect(treeOf(workspace)).toEqual({ 'index.html': '644 new', 'app/': '755', 'app/new.js': '644 new' });
    expect(readFileSync(join(beside, 'kept'), 'utf8')).toBe('kept');
    expect(scenario.run.main.log).toContain(`Emptied ${workspace}`);
    expect(scenario.run.main.log).not.toContain('was not empty');
  });

  it('empties only path, and only once for several artifacts', async () => {
    const workspace = makeWorkspace({ 'kept.txt': 'kept', 'in/old.txt': 'old', 'in/Source/old.txt': 'old' });
    const queued = { inputArtifacts: [source, config], outputArtifacts: [] };
    const scenario = await runScenario({ queued, workspace, with: { clean: true, path: 'in' } });
    expectSucceeded(scenario);
    expect(
      Object.keys(treeOf(workspace))
        .filter((path) => !path.endsWith('/'))
        .sort(),
    ).toEqual(['in/Config/app.json', 'in/Source/app/new.js', 'in/Source/index.html', 'kept.txt']);
  });

  it('empties nothing where nothing is downloaded', async () => {
    const workspace = makeWorkspace(earlier);
    const scenario = await runScenario({
      queued: one,
      workspace,
      with: { clean: true, 'input-artifacts': 'none' },
    });
    expectSucceeded(scenario);
    expect(existsSync(join(workspace, 'app/old.js'))).toBe(true);
  });

  // A folder that the tests have made: what is wrong with the check must not cost any other.
  it('is refused above the workspace before anything is acknowledged', async () => {
    const outer = makeWorkspace({ 'beside.txt': 'kept', work: {} });
    const workspace = join(outer, 'work');
    const scenario = await runScenario({ queued: one, workspace, with: { clean: true, path: '..' } });
    expectUntouched(scenario);
    expect(scenario.run.main.log).toContain(`Input clean is "true", but the path ${outer} `);
    expect(existsSync(join(outer, 'beside.txt'))).toBe(true);
  });

  it('is refused where the path has become a link to above the workspace meanwhile', async () => {
    const outer = makeWorkspace({ 'work/old.txt': 'old', 'beside.txt': 'kept' });
    const workspace = join(outer, 'work');
    const scenario = await runScenario({
      queued: one,
      workspace,
      with: { clean: true, path: 'in' },
      prepare: (cloud) => {
        const happens = () => {
          symlinkSync('..', join(workspace, 'in'));
        };
        cloud.misbehave({ operation: 'AcknowledgeThirdPartyJob', how: { kind: 'meanwhile', happens } });
      },
    });
    expectMainFailed(
      scenario,
      'ConfigurationError',
      /Input clean is "true", but the path .* above the workspace/,
    );
    expect(existsSync(join(outer, 'beside.txt'))).toBe(true);
  });

  it('where it is not set, a line says how many files stay', async () => {
    const workspace = makeWorkspace(earlier);
    const scenario = await runScenario({ queued: one, workspace });
    expectSucceeded(scenario);
    expect(treeOf(workspace)).toMatchObject({ 'index.html': '644 new', 'app/old.js': '644 old' });
    expect(scenario.run.main.log).toMatch(/was not empty: 1 file stays from before.*clean: true/);
  });

  it('where nothing of before stays, no line says so', async () => {
    const workspace = makeWorkspace({ 'index.html': 'old' });
    const scenario = await runScenario({ queued: one, workspace });
    expectSucceeded(scenario);
    expect(scenario.run.main.log).not.toContain('was not empty');
  });
});
