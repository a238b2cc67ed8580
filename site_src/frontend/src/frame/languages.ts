/** Links to the page in another language keep what the reader has chosen: the query and the anchor. */

export function keepChoicesInLinks(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links) {
    const { href } = link;
    // When it is used, not before: filters change the address without loading the page again.
    const update = (): void => {
      link.href = new URL(location.search + location.hash, href).href;
    };
    for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, update);
  }
}
