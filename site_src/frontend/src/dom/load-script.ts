/** Loads classic scripts when they are needed: a page opened from disk can run them, but cannot read files. */

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
