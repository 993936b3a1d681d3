import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeWorkspace } from '../artifacts/archive/workspace.ts';
import { expectSucceeded, treeOf, zipped } from './artifacts.ts';
import { play } from './scenario.ts';
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
    const scenario = await play({ queued: one, workspace, with: { clean: true } });
    expectSucceeded(scenario);
    expect(treeOf(workspace)).toEqual({ 'index.html': '644 new', 'app/': '755', 'app/new.js': '644 new' });
    expect(readFileSync(join(beside, 'kept'), 'utf8')).toBe('kept');
    expect(scenario.run.main.log).toContain(`Emptied ${workspace}`);
    expect(scenario.run.main.log).not.toContain('was not empty');
  });

  it('empties only path, and only once for several artifacts', async () => {
    const workspace = makeWorkspace({ 'kept.txt': 'kept', 'in/old.txt': 'old', 'in/Source/old.txt': 'old' });
    const queued = { inputArtifacts: [source, config], outputArtifacts: [] };
    const scenario = await play({ queued, workspace, with: { clean: true, path: 'in' } });
    expectSucceeded(scenario);
    expect(
      Object.keys(treeOf(workspace))
        .filter((path) => !path.endsWith('/'))
        .sort(),
    ).toEqual(['in/Config/app.json', 'in/Source/app/new.js', 'in/Source/index.html', 'kept.txt']);
  });

  it('empties nothing where nothing is downloaded', async () => {
    const workspace = makeWorkspace(earlier);
    const scenario = await play({ queued: one, workspace, with: { clean: true, 'input-artifacts': 'none' } });
    expectSucceeded(scenario);
    expect(existsSync(join(workspace, 'app/old.js'))).toBe(true);
  });

  it.each<[what: string, path: (workspace: string) => string]>([
    ['the root', () => '/'],
    ['above the workspace', (workspace) => dirname(workspace)],
  ])('is refused for %s before anything is acknowledged', async (_, path) => {
    const workspace = makeWorkspace(earlier);
    const scenario = await play({ queued: one, workspace, with: { clean: true, path: path(workspace) } });
    expectUntouched(scenario);
    expect(scenario.run.main.log).toContain(`Input clean is "true", but the path ${path(workspace)} `);
    expect(existsSync(join(workspace, 'app/old.js'))).toBe(true);
  });

  it('where it is not set, a line says how many files stay', async () => {
    const workspace = makeWorkspace(earlier);
    const scenario = await play({ queued: one, workspace });
    expectSucceeded(scenario);
    expect(treeOf(workspace)).toMatchObject({ 'index.html': '644 new', 'app/old.js': '644 old' });
    expect(scenario.run.main.log).toContain(
      `${workspace} was not empty: 1 file stays from before. Set clean: true to empty it first.`,
    );
  });

  it('where nothing of before stays, no line says so', async () => {
    const workspace = makeWorkspace({ 'index.html': 'old' });
    const scenario = await play({ queued: one, workspace });
    expectSucceeded(scenario);
    expect(scenario.run.main.log).not.toContain('was not empty');
  });
});
