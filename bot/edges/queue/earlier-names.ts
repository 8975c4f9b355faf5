// A partition is named `<list>/<id>`. The version before named some by the id alone, or by another word before it.

const tailOf = (partition: string): string => partition.slice(partition.indexOf('/') + 1);

/**
 * What comes for a record goes behind what waits for it under its earlier name, until that is done.
 * @param found the partitions that waited on the disk at the start
 */
export function earlierNames(found: Iterable<string>): (partition: string, waits: (name: string) => boolean) => string {
  const names = [...found];
  const byTail = new Map([
    ...names.map((name) => [tailOf(name), name] as const),
    ...names.map((name) => [name, name] as const),
  ]);
  return (partition, waits) => {
    const earlier = byTail.get(tailOf(partition));
    return earlier !== undefined && waits(earlier) ? earlier : partition;
  };
}
