// Takes out of a page what shows nothing new, and gives what puts it back, with the paths that have been seen till now.
//
// An element is known by its path: what it and each element around it are, which attributes they have, how they look,
// whether they have text of their own and whether their label holds it. Rows, items, paragraphs, sections and marks of
// which every element has been seen twice, on this page or on those before it, go out: a rule that the first ones keep,
// these keep too. What something else refers to stays, and what has the focus; so do the main part and the title.
// Charts and parts that are drawn when they come near are looked at in a copy: what goes out brings them near.
(before) => {
  const ENOUGH = 2;
  const UNITS = "tr, li, option, section, details, p, div, ul, ol, dl, table, svg *";
  const STAYS = "main, h1";
  const WAITING = "[data-chart]:not([data-chart-state]), .late";
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
    if (name === "aria-label") return [`aria-label=${value === "" ? "" : value.includes(one.textContent.trim())}`];
    return [SAYS.has(name) || value === "" ? `${name}=${value}` : name];
  };
  const referred = new Set(
    REFERS.flatMap((name) => [...document.querySelectorAll(`[${name}]`)].flatMap((one) => one.getAttribute(name).split(/\s+/))),
  );
  // Numbers of 53 bits, the same on every page: of a text (cyrb53), and of an element inside another.
  const mixed = (first, second, number) => {
    const one = Math.imul(first ^ number, 2654435761);
    const other = Math.imul(second ^ number, 1597334677);
    return [one ^ (one >>> 15), other ^ (other >>> 13)];
  };
  const numbers = new Map();
  const numberOf = (text) => {
    let number = numbers.get(text);
    if (number === undefined) {
      let [first, second] = [0xdeadbeef, 0x41c6ce57];
      for (let at = 0; at < text.length; at++) [first, second] = mixed(first, second, text.charCodeAt(at));
      number = [first, second];
      numbers.set(text, number);
    }
    return number;
  };
  const joined = (around, text) => {
    const [first, second] = numberOf(text);
    return mixed(...mixed(...around, first), second);
  };
  const key = ([first, second]) => (second >>> 11) * 4294967296 + (first >>> 0);
  // The paths in an element, its own first. What is not displayed looks like nothing, and is not asked.
  const read = (one, around, shown) => {
    const attributes = [...one.attributes].flatMap((attribute) => word(one, attribute)).sort();
    const text = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
    const style = shown ? getComputedStyle(one) : {};
    const path = joined(around, [one.tagName, text, ...attributes, ...LOOKS.map((name) => style[name])].join(" "));
    const inside = [...one.children].map((child) => read(child, path, shown && style.display !== "none"));
    const own = key(path);
    const paths = new Set([own]);
    for (const child of inside) for (const path of child.paths) paths.add(path);
    const stays = referred.has(one.id) || one === document.activeElement || one.matches(STAYS);
    return { one, own, inside, paths, stays: stays || inside.some((child) => child.stays) };
  };
  const seen = new Map(JSON.parse(before));
  const places = [];
  const visit = ({ one, own, inside, paths, stays }) => {
    if (!stays && one.matches(UNITS) && [...paths].every((path) => (seen.get(path) ?? 0) >= ENOUGH)) {
      places.push([one, document.createComment("")]);
      return;
    }
    seen.set(own, (seen.get(own) ?? 0) + 1);
    inside.forEach(visit);
  };
  const copies = [...document.querySelectorAll(WAITING)].map((one) => [one, one.cloneNode(true)]);
  for (const [one, copy] of copies) one.replaceWith(copy);
  visit(read(document.body, numberOf(`${innerWidth}`), true));
  for (const [one, place] of places) one.replaceWith(place);
  const back = () => {
    for (const [one, place] of places) place.replaceWith(one);
    for (const [one, copy] of copies) copy.replaceWith(one);
  };
  return { seen: JSON.stringify([...seen]), back };
}
