/**
 * What every page's frame does: its mode of colours, its header, its list of contents, its folds.
 *
 * In place of the theme's own script, which does much that these pages have no use for and is fifteen times as large.
 * Without any script the frame is complete and leads everywhere.
 */

import { followContents } from "./frame/contents";
import { closeDrawer } from "./frame/drawer";
import { openFolds } from "./frame/folds";
import { followHeader } from "./frame/header";
import { setUpPalette } from "./frame/palette";
import { makeReachable } from "./frame/reach";
import { onScroll } from "./frame/scroll";

document.documentElement.classList.replace("no-js", "js");
setUpPalette();
onScroll([...followHeader(), ...followContents()]);
closeDrawer();
openFolds();
makeReachable();
