/**
 * Entry script of every page: colour mode, header, list of contents, folded parts, further rows of tables, search.
 *
 * It replaces the script of the theme, which is fifteen times as large. Without any script the page is complete, and
 * all links work.
 */

import { startSearch } from "./finder/search-link";
import { openDetails } from "./frame/details";
import { closeDrawer } from "./frame/drawer";
import { followHeader } from "./frame/header";
import { keepChoicesInLinks } from "./frame/languages";
import { addLateParts } from "./frame/late-parts";
import { makeOverflowFocusable } from "./frame/overflow";
import { setUpPalette } from "./frame/palette";
import { onScroll } from "./frame/scroll";
import { followContents } from "./frame/table-of-contents";
import { startPageParts } from "./page/page-parts";

setUpPalette();
onScroll([...followHeader(), ...followContents()]);
closeDrawer();
openDetails();
makeOverflowFocusable();
keepChoicesInLinks(document.querySelectorAll<HTMLAnchorElement>("a.skin-language"));
addLateParts();
startPageParts();
startSearch();
// The last script of a page says that all have run.
document.documentElement.classList.replace("no-js", "js");
