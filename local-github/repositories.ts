import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Run } from './runs.ts';

/** Stands for the runner that takes a workflow's runs: changes a run's status, or executes its workflow. */
export type Runner = (run: Run) => void | Promise<void>;

export interface WorkflowToAdd {
  /** The YAML itself, or the absolute path of a file with it. */
  readonly text?: string;
  readonly file?: string;
  /** `active` where not given. */
  readonly state?: 'active' | 'disabled_manually';
  /** The branches and tags that have the file; all of them where not given. */
  readonly only?: readonly string[];
  /** Absent: runs stay queued until the test changes their status. */
  readonly runner?: Runner;
}

export interface RepositoryToAdd {
  /** `owner/name`. */
  readonly fullName: string;
  /** `main` where not given. */
  readonly defaultBranch?: string;
  /** Beside the default branch. */
  readonly branches?: readonly string[];
  readonly tags?: readonly string[];
  /** An archived repository is read-only. */
  readonly archived?: boolean;
  /** By file name. */
  readonly workflows?: Readonly<Record<string, WorkflowToAdd>>;
}

export interface Repository {
  readonly id: number;
  readonly fullName: string;
  readonly defaultBranch: string;
  /** Branches and tags. */
  readonly refs: readonly string[];
  readonly archived: boolean;
  readonly workflows: readonly Workflow[];
}

export interface Workflow {
  readonly id: number;
  readonly name: string;
  /** `.github/workflows/<file name>`. */
  readonly path: string;
  readonly text: string;
  readonly runName: string | undefined;
  /** The parser's error where the file is no workflow. */
  readonly invalid: string | undefined;
  /** The inputs that it declares for workflow_dispatch; undefined: no such trigger. */
  readonly dispatchInputs: Readonly<Record<string, DispatchInput>> | undefined;
  /** The types of repository_dispatch that it listens to; `any`: it names none; undefined: no such trigger. */
  readonly dispatchTypes: readonly string[] | 'any' | undefined;
  readonly only: readonly string[] | undefined;
  readonly runner: Runner | undefined;
  /** A test may disable it. */
  state: 'active' | 'disabled_manually';
}

export interface DispatchInput {
  readonly required?: boolean;
  readonly default?: string | number | boolean;
  readonly type?: string;
  readonly options?: readonly string[];
}

export async function makeRepository(id: number, given: RepositoryToAdd): Promise<Repository> {
  const { fullName, defaultBranch = 'main', branches = [], tags = [], archived = false } = given;
  if (!/^[\w.-]+\/[\w.-]+$/.test(fullName)) throw new Error(`'${fullName}' is no owner/name`);
  const workflows = Object.entries(given.workflows ?? {}).map(([file, workflow], index) =>
    makeWorkflow(id * 100 + index, file, workflow),
  );
  return {
    id,
    fullName,
    defaultBranch,
    refs: [defaultBranch, ...branches, ...tags],
    archived,
    workflows: await Promise.all(workflows),
  };
}

async function makeWorkflow(id: number, file: string, given: WorkflowToAdd): Promise<Workflow> {
  const text = given.text ?? (await readFile(given.file ?? '', 'utf8'));
  const path = `.github/workflows/${basename(file)}`;
  const common = { id, path, text, only: given.only, runner: given.runner, state: given.state ?? 'active' };
  try {
    const { name = path, 'run-name': runName, on } = parse(text) as WorkflowText;
    return { ...common, name, runName, invalid: undefined, ...readTriggers(on) };
  } catch (error) {
    const invalid = error instanceof Error ? error.message : String(error);
    const none = { runName: undefined, dispatchInputs: undefined, dispatchTypes: undefined };
    return { ...common, name: path, invalid, ...none };
  }
}

interface WorkflowText {
  readonly name?: string;
  readonly 'run-name'?: string;
  readonly on?: string | readonly string[] | Readonly<Record<string, Trigger | null>>;
}

interface Trigger {
  readonly types?: string | readonly string[];
  readonly inputs?: Readonly<Record<string, DispatchInput | null>>;
}

function readTriggers(on: WorkflowText['on'] = []): Pick<Workflow, 'dispatchInputs' | 'dispatchTypes'> {
  const triggers: Readonly<Record<string, Trigger | null>> =
    typeof on === 'string' || isList(on) ? Object.fromEntries([on].flat().map((name) => [name, null])) : on;
  const byHand = triggers['workflow_dispatch'];
  const byEvent = triggers['repository_dispatch'];
  const inputs = Object.entries(byHand?.inputs ?? {}).map(([name, input]) => [name, input ?? {}]);
  return {
    dispatchInputs:
      byHand === undefined ? undefined : (Object.fromEntries(inputs) as Record<string, DispatchInput>),
    dispatchTypes:
      byEvent === undefined ? undefined : byEvent?.types === undefined ? 'any' : [byEvent.types].flat(),
  };
}

function isList(on: unknown): on is readonly string[] {
  return Array.isArray(on);
}

/** Whether the branch or tag has the workflow's file. */
export function isOn({ only }: Workflow, ref: string): boolean {
  return only === undefined || only.includes(ref);
}
