/** The words of an address, as a query: `/models/gpt4o.html` asks for "gpt4o". */

/** Words of the last part of the path of `address` below `root` that has any; "" if none has. */
export function addressQuery(address: { readonly pathname: string }, root: URL): string {
  const folder = root.pathname;
  const path = address.pathname.startsWith(folder) ? address.pathname.slice(folder.length) : address.pathname;
  const words = path.split("/").map((part) =>
    decoded(part)
      .replace(/\.(html?|md|json)$/i, "")
      .replace(/[-_+\s]+/g, " ")
      .trim(),
  );
  return words.filter((text) => text !== "" && text !== "index").at(-1) ?? "";
}

/** `part` of a URL as text; as it is if it is not well formed. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
