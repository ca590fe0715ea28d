/**
 * A text as a message of SARIF, in which brackets make links and braces stand for arguments
 * (§3.11.5 and §3.11.6 of the standard).
 */
export function sarifText(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}
