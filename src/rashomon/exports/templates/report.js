(() => {
  "use strict";
  const spans = JSON.parse(document.getElementById("spans").textContent);
  const panel = document.getElementById("panel");
  const title = panel.querySelector("h2"), byline = panel.querySelector(".byline"), body = panel.querySelector(".body");

  function show(number) {
    const [article, start, stop, word] = spans[number];
    const source = document.getElementById("a" + article);
    const text = source.querySelector(".text").cloneNode(true);
    text.querySelectorAll("[id]").forEach((node) => node.removeAttribute("id"));
    const found = markStretch(text, start, stop);
    title.textContent = source.dataset.outlet;
    byline.textContent = [source.dataset.title, source.dataset.date, word].filter(Boolean).join(" · ");
    body.replaceChildren(text);
    if (found) body.scrollTop = Math.max(0, found.offsetTop - body.clientHeight / 3);
  }

  evidencePanel(panel, (link) => link.dataset.ev.split(" ").map(Number), show);
  window.addEventListener("beforeprint", () => {
    document.querySelectorAll("details.wide").forEach((node) => { node.open = true; });
  });
})();
