// Makes wwwroot/loxley.css, wwwroot/loxley.js and the pictures the style sheet names. Run: npm run build
import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import * as sass from "sass";

const here = new URL("./", import.meta.url);
const root = new URL("../../../", here);
const out = new URL("../wwwroot/", here);
const mojImages = new URL("node_modules/@ministryofjustice/frontend/moj/assets/images/", root);

const sheet = sass.compile(fileURLToPath(new URL("loxley.scss", here)), {
  loadPaths: [
    fileURLToPath(here),
    fileURLToPath(new URL("node_modules/@ministryofjustice/frontend", root)),
    fileURLToPath(root),
  ],
  quietDeps: true,
});
const { code: css } = await transform(sheet.css, { loader: "css", minify: true });
await mkdir(new URL("images/", out), { recursive: true });
await writeFile(new URL("loxley.css", out), css);

for (const old of await readdir(out)) if (/^(choose|chunk)-.*\.js$/.test(old)) await rm(new URL(old, out));
await build({
  entryPoints: [fileURLToPath(new URL("loxley.js", here))],
  outdir: fileURLToPath(out),
  // What few pages need is a file of its own, whose name changes with its content.
  splitting: true,
  chunkNames: "[name]-[hash]",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2020",
  legalComments: "none",
  nodePaths: [fileURLToPath(new URL("node_modules", root))],
});

await rm(new URL("images/", out), { recursive: true });
await mkdir(new URL("images/", out));
await copyFile(new URL("favicon.svg", here), new URL("images/favicon.svg", out));
for (const [, name] of css.matchAll(/\/images\/([\w.-]+)/g)) {
  await copyFile(new URL(name, mojImages), new URL(`images/${name}`, out));
}
