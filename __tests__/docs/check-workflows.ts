/**
 * GitHub's own checkers over workflow files and action.yml: a JSON array of documents comes in on standard input,
 * what is wrong with each goes out as JSON. A process of its own, since these packages import JSON in a way that
 * Node refuses and Jest warns about; tsx takes it.
 */
import { readFileSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import { data, DescriptionDictionary } from '@actions/expressions';
import { type ActionsMetadataProvider, type ContextProviderConfig, validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

/** Warnings count as problems. Each is `line N: message`. */
export type Problems = readonly string[];

export interface Document {
  /** A path; one that ends in `action.yml` is checked as an action's metadata, any other as a workflow. */
  readonly name: string;
  readonly text: string;
}

/** How documents refer to this action. */
const ourselves = 'codepipeline-bridge';

interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
}
const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as ActionMetadata;

/** This action's inputs are known; of other actions none are, and so all are allowed. */
const actionsMetadataProvider: ActionsMetadataProvider = {
  fetchActionMetadata: ({ name }) =>
    Promise.resolve(name === ourselves ? action : { name, description: 'not looked at' }),
};

const documents = (await json(process.stdin)) as Document[];
const problems = await Promise.all(documents.map(check));
process.stdout.write(JSON.stringify(problems));

async function check(document: Document, index: number): Promise<Problems> {
  // Our own workflows use the action from their own checkout.
  const source = document.text.replace(/\buses: \.\/$/gm, `uses: your-org/${ourselves}@v1`);
  const found = await validate(documentOf(document.name, source, index), {
    actionsMetadataProvider,
    contextProviderConfig: contextsOf(source),
  });
  return found.map(({ message, range }) => {
    const text = typeof message === 'string' ? message : message.value;
    return `line ${range.start.line + 1}: ${text}`;
  });
}

/** The checkers tell the kind of a document by its path, and remember what they have seen by its URI. */
function documentOf(name: string, source: string, index: number): TextDocument {
  const path = name.endsWith('action.yml') ? 'action.yml' : '.github/workflows/workflow.yml';
  return TextDocument.create(`file:///${index}/${path}`, 'yaml', 1, source);
}

/**
 * The steps that an expression may refer to, with the outputs of this action. Its own inputs are evaluated again
 * for post and may refer to every step of the job; the checkers know of no such thing.
 */
function contextsOf(source: string): ContextProviderConfig {
  return {
    getContext: (name, _context, { job, step }) => {
      if (name !== 'steps' || job === undefined || !('steps' in job)) return Promise.resolve(undefined);
      const position = job.steps.findIndex(({ id }) => id === step?.id);
      const visible = step === undefined || isOurs(step) ? job.steps : job.steps.slice(0, position);
      const context = new DescriptionDictionary();
      for (const each of visible) {
        if (!each.id.startsWith('__')) context.add(each.id, stepContext(isOurs(each), source));
      }
      return Promise.resolve(context);
    },
  };
}

function isOurs(step: object): boolean {
  return 'uses' in step && String(step.uses).includes(`/${ourselves}@`);
}

function stepContext(ours: boolean, source: string): DescriptionDictionary {
  const outputs = new DescriptionDictionary();
  // A dictionary that is not complete takes every name.
  outputs.complete = ours;
  // `configuration-<key>` depends on the job.
  const names = ours
    ? [...Object.keys(action.outputs), ...(source.match(/\bconfiguration-[\w-]+/g) ?? [])]
    : [];
  for (const name of new Set(names)) outputs.add(name, new data.StringData(''));
  const context = new DescriptionDictionary();
  context.add('outputs', outputs);
  context.add('conclusion', new data.Null());
  context.add('outcome', new data.Null());
  return context;
}
