// Keeps the files of the page, each checked against the hash it was published with, and gives them without the network.
self.importScripts("./service-worker-assets.js");
const name = "carerights-" + self.assetsManifest.version;
const assets = self.assetsManifest.assets.filter((asset) => !/^service-worker|\.(gz|br|symbols)$/.test(asset.url));
const base = new URL("./", self.location);
const addresses = new Set(assets.map((asset) => new URL(asset.url, base).href));

self.addEventListener("install", (event) => event.waitUntil((async () => {
  const cache = await caches.open(name);
  await cache.addAll(assets.map((asset) => new Request(asset.url, { integrity: asset.hash, cache: "no-cache" })));
  await self.skipWaiting();
})()));

self.addEventListener("activate", (event) => event.waitUntil((async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((each) => each.startsWith("carerights-") && each !== name).map((each) => caches.delete(each)));
  await self.clients.claim();
})()));

self.addEventListener("fetch", (event) => {
  const address = event.request.mode === "navigate" ? new URL("index.html", base).href : event.request.url.split(/[?#]/)[0];
  if (event.request.method === "GET" && addresses.has(address)) {
    event.respondWith(caches.open(name).then((cache) => cache.match(address)).then((kept) => kept ?? fetch(event.request)));
  }
});
