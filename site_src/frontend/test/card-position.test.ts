import assert from "node:assert/strict";
import { test } from "node:test";
import { type Box, cardPosition } from "../src/story/card-position";

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 700 };
const UNDER = 48;

function box(left: number, top: number): Box {
  return { left, top, right: left + 120, bottom: top + 40 };
}

test("a card covers nothing of its score, and stays in the window", () => {
  for (const view of [DESKTOP, PHONE, { width: 320, height: 225 }]) {
    for (const height of [80, 240, 900]) {
      for (let left = 0; left + 120 <= view.width; left += 40) {
        for (let top = UNDER; top + 40 <= view.height; top += 25) {
          const card = { width: Math.min(380, view.width - 16), height };
          const score = box(left, top);
          const { left: x, top: y, maxHeight: most } = cardPosition(score, card, view, UNDER);
          const tall = Math.min(height, most);
          const apart = x >= score.right || x + card.width <= score.left || y >= score.bottom || y + tall <= score.top;
          const description = JSON.stringify({ view, score, card, x, y, most });
          assert.ok(apart, `covers its score: ${description}`);
          assert.ok(
            x >= 0 && x + card.width <= view.width && y >= UNDER && y + tall <= view.height,
            `leaves the window: ${description}`,
          );
        }
      }
    }
  }
});

test("it stands beside its score where there is room, so that the rows around stay in sight", () => {
  const card = { width: 380, height: 240 };
  assert.ok(cardPosition(box(300, 300), card, DESKTOP, UNDER).left > 420);
  assert.ok(cardPosition(box(1000, 300), card, DESKTOP, UNDER).left + card.width < 1000);
  assert.ok(cardPosition(box(100, 300), card, PHONE, UNDER).top > 340);
  assert.ok(cardPosition(box(100, 600), card, PHONE, UNDER).top + card.height < 600);
});
