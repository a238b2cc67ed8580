/** The id in a URL's hash (`#id`); unchanged if it is not correctly encoded, as in `#%`. */
export function fragmentId(hash: string): string {
  const id = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
