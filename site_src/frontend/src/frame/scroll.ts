/** Calls functions when the page scrolls, at most once a frame, and never before the first scroll. */

/** Brings something in line with how far the page is scrolled, in px, and whether that was upwards. */
export type Follower = (y: number, up: boolean) => void;

export function onScroll(followers: readonly Follower[]): void {
  let before = 0;
  let waiting = false;
  const follow = (): void => {
    waiting = false;
    const y = scrollY;
    for (const follower of followers) follower(y, y < before);
    before = y;
  };
  addEventListener(
    "scroll",
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(follow);
    },
    { passive: true },
  );
}
