// Takes out of a page what shows nothing new, and gives what puts it back.
//
// An element is known by its path: what it and each element around it are, which attributes they have, how they look,
// whether they have text of their own. Rows, items, sections and marks of which every element has been seen twice go out:
// a rule that the first ones keep, these keep too. What something else refers to stays, and what has the focus.
() => {
  const ENOUGH = 2;
  const UNITS = "tr, li, option, section, details, g, path";
  const REFERS = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-activedescendant", "for", "headers"];
  // Attributes of which the value says what an element is; of the others (addresses, names) it counts that there is one.
  const SAYS = new Set(["class", "role", "type", "tabindex", "lang", "dir", "scope"]);
  // How an element looks, for rules about contrast, size and what is hidden.
  const LOOKS = ["color", "backgroundColor", "backgroundImage", "display", "visibility", "opacity", "fontSize", "fontWeight"];
  // Left out: data for scripts, which no rule asks for; places in classes (l10 h21); classes of rows, which are many and
  // are seen in how the row and its cells look.
  const word = (one, { name, value }) => {
    if (name.startsWith("data-") || (name === "class" && one.matches("tr"))) return [];
    if (name === "class") return [`class=${value.replace(/\d+/g, "")}`];
    return [SAYS.has(name) || value === "" ? `${name}=${value}` : name];
  };
  const referred = new Set(
    REFERS.flatMap((name) => [...document.querySelectorAll(`[${name}]`)].flatMap((one) => one.getAttribute(name).split(/\s+/))),
  );
  const numbers = new Map();
  const numberOf = (path) => {
    if (!numbers.has(path)) numbers.set(path, numbers.size);
    return numbers.get(path);
  };
  // The paths in an element, its own first. What is not displayed looks like nothing, and is not asked.
  const read = (one, around, shown) => {
    const attributes = [...one.attributes].flatMap((attribute) => word(one, attribute)).sort();
    const text = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
    const style = shown ? getComputedStyle(one) : {};
    const own = numberOf([around, one.tagName, text, ...attributes, ...LOOKS.map((name) => style[name])].join(" "));
    const inside = [...one.children].map((child) => read(child, own, shown && style.display !== "none"));
    const paths = new Set([own]);
    for (const child of inside) for (const path of child.paths) paths.add(path);
    return { one, own, inside, paths, stays: referred.has(one.id) || one === document.activeElement || inside.some(({ stays }) => stays) };
  };
  const seen = new Map();
  const places = [];
  const visit = ({ one, own, inside, paths, stays }) => {
    if (!stays && one.matches(UNITS) && [...paths].every((path) => (seen.get(path) ?? 0) >= ENOUGH)) {
      places.push([one, document.createComment("")]);
      return;
    }
    seen.set(own, (seen.get(own) ?? 0) + 1);
    inside.forEach(visit);
  };
  visit(read(document.body, "", true));
  for (const [one, place] of places) one.replaceWith(place);
  return { back: () => places.forEach(([one, place]) => place.replaceWith(one)) };
}
