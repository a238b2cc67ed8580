/** Places a card so that it hides nothing of its score and is not cut off. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPosition {
  readonly left: number;
  readonly top: number;
  /** In px; longer content scrolls. */
  readonly maxHeight: number;
}

const GAP_PX = 4;
const MARGIN_PX = 8;

/**
 * The place of a card of size `card` beside `box`, in a window of size `view` whose first `under` pixels are covered.
 *
 * After it, else before it, so that the rows above and below stay in sight; else under or over it, where there is more
 * room.
 */
export function cardPosition(box: Box, card: Size, view: Size, under: number): CardPosition {
  const top = under + MARGIN_PX;
  const room = { left: MARGIN_PX, right: view.width - MARGIN_PX - card.width, top, bottom: view.height - MARGIN_PX };
  const beside = Math.max(top, Math.min(box.top - GAP_PX, room.bottom - card.height));
  const tall = room.bottom - top;
  if (box.right + GAP_PX <= room.right) return { left: box.right + GAP_PX, top: beside, maxHeight: tall };
  if (box.left - GAP_PX - card.width >= room.left)
    return { left: box.left - GAP_PX - card.width, top: beside, maxHeight: tall };
  const left = Math.max(room.left, Math.min(box.left, room.right));
  const below = room.bottom - box.bottom - GAP_PX;
  const above = box.top - GAP_PX - top;
  if (card.height <= below || below >= above) return { left, top: box.bottom + GAP_PX, maxHeight: below };
  return { left, top: box.top - GAP_PX - Math.min(card.height, above), maxHeight: above };
}
