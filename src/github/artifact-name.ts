/** Whether CodePipeline could give an artifact this name, by the API's model. */
export function isArtifactName(text: string): boolean {
  return /^[a-zA-Z0-9_-]{1,100}$/.test(text);
}
