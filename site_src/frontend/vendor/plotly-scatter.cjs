/*
 * Plotly with scatter and bar traces only. plotly.js's own core also registers sliders, menus, images, range
 * selectors, grids and 3D annotations; our charts have none, so this registers the parts they do have.
 */
"use strict";

require("plotly.js/build/plotcss");
const { register } = require("plotly.js/src/registry");
const api = require("plotly.js/src/plot_api");

// Parts of Plotly call each other's API through the registry.
for (const [name, fn] of Object.entries(api)) register({ moduleType: "apiMethod", name, fn });

register([
  require("plotly.js/src/traces/scatter"),
  require("plotly.js/src/traces/bar"),
  require("plotly.js/src/components/annotations"),
  require("plotly.js/src/components/shapes"),
  require("plotly.js/src/components/errorbars"),
  require("plotly.js/src/components/colorscale"),
  require("plotly.js/src/components/colorbar"),
  require("plotly.js/src/components/legend"), // after shapes, on whose defaults it depends
  require("plotly.js/src/components/fx"), // after legend, likewise
  require("plotly.js/src/components/modebar"),
  require("plotly.js/src/locale-en"),
  require("plotly.js/src/locale-en-us"),
]);

module.exports = {
  version: require("plotly.js/src/version").version,
  newPlot: api.newPlot,
  react: api.react,
  relayout: api.relayout,
  restyle: api.restyle,
  purge: api.purge,
  toImage: api.toImage,
  Plots: { resize: require("plotly.js/src/plots/plots").resize },
};
