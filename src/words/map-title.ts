/** The title of a page that has the map alone. One colon is enough. */
export function mapTitle(title: string): string {
  return `Map: ${title.replace(': ', ', ')}`;
}
