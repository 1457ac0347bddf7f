// While developing, nothing is kept.
self.addEventListener("fetch", () => {});
