type Severity = 'error' | 'warning' | 'notice';

/** What an annotation is about; what is left out is not said. */
interface Properties {
  title?: string | undefined;
  file?: string | undefined;
  line?: number | undefined;
  col?: number | undefined;
}

/**
 * A line of the log that the runner of GitHub takes for a command: an annotation. The order of
 * the properties and all escapes are those of GitHub's own toolkit.
 */
export function workflowCommand(
  command: Severity,
  properties: Properties,
  message: string,
): string {
  const named = (['title', 'file', 'line', 'col'] as const).flatMap((key) => {
    const value = properties[key];
    return value === undefined || value === '' ? [] : [`${key}=${escapedProperty(String(value))}`];
  });
  const head = named.length > 0 ? `${command} ${named.join(',')}` : command;
  return `::${head}::${escapedData(message)}`;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
