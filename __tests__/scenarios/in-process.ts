/**
 * A module that an action's process loads before anything else: NODE_OPTIONS for `machineEnv`. Not together with
 * `clockSpeed`, which sets that variable too.
 */
export function loadedFirst(source: string): { readonly NODE_OPTIONS: string } {
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(source)}` };
}
