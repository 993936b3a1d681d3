/** Whether the text looks like the code of an AWS region in any partition: `eu-central-1`, `us-gov-west-1`. */
export function looksLikeRegion(text: string): boolean {
  return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(text);
}
