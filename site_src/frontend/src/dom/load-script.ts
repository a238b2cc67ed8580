/** Loads classic scripts and style sheets when they are needed: a page opened from disk can use them. */

// Known only while the script that this is part of runs for the first time.
const HERE = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** Runs the script at `url`. */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`${url} could not be loaded`));
    });
    document.head.append(script);
  });
}

/** Runs another of our scripts; all of them are in one folder. */
export function loadOwnScript(name: string): Promise<void> {
  return loadScript(new URL(name, HERE).href);
}

/** Adds another of our style sheets, unless the page has it; settles when it is there, or cannot be loaded. */
export function loadOwnSheet(name: string): Promise<void> {
  const href = new URL(`../stylesheets/${name}`, HERE).href;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  if (links.some((link) => link.href === href)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => resolve()); // results without it can still be read
    document.head.append(link);
  });
}
