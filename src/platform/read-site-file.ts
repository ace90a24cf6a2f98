const read = new Map<string, Promise<unknown>>()

/**
 * What a file of this site says, by its address: fetched and read once. Rejects where the site cannot be reached or has
 * no such file; a failed attempt is forgotten, so that the next one tries again.
 */
export function readSiteFile<T>(address: string, take: (file: Response) => Promise<T>): Promise<T>
export function readSiteFile(
  address: string,
  take: (file: Response) => Promise<unknown>,
): Promise<unknown> {
  const known = read.get(address)
  if (known) return known
  const reading = fetch(address).then((file) => {
    if (!file.ok) throw new Error(`${address}: ${file.status}`)
    return take(file)
  })
  read.set(address, reading)
  reading.catch(() => read.delete(address))
  return reading
}
