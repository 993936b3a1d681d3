import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the runner reads from action.yml. */
export interface ActionMetadata {
  readonly name: string;
  /** Inputs in their order; a default may be an expression. */
  readonly inputs: readonly { readonly name: string; readonly default: string | undefined }[];
  /** Absolute paths of the scripts. */
  readonly main: string;
  readonly post: string | undefined;
  /** Condition of post; `always()` where action.yml has none. */
  readonly postIf: string;
}

interface ActionFile {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>;
  readonly runs: {
    readonly using: string;
    readonly main: string;
    readonly post?: string;
    readonly 'post-if'?: string;
  };
}

/** Rejects where the folder has no action.yml or it is no JavaScript action. */
export async function readActionMetadata(directory: string): Promise<ActionMetadata> {
  const file = parse(await readFile(join(directory, 'action.yml'), 'utf8')) as ActionFile;
  if (!file.runs.using.startsWith('node')) {
    throw new Error(`${directory} is no JavaScript action: it runs using ${file.runs.using}`);
  }
  return {
    name: file.name,
    inputs: Object.entries(file.inputs ?? {}).map(([name, input]) => ({
      name,
      default: input?.default === undefined ? undefined : String(input.default),
    })),
    main: join(directory, file.runs.main),
    post: file.runs.post === undefined ? undefined : join(directory, file.runs.post),
    postIf: file.runs['post-if'] ?? 'always()',
  };
}
