(() => {
  "use strict";
  const tip = document.getElementById("tip");
  const places = document.getElementById("places");
  const sheetOf = element => element.closest(".sheet");
  const part = (sheet, local) => document.getElementById(sheet.id.replace("sheet", local));

  // The panel: who says it, how sure that is, and why. Its words are copies of those in the lists.
  let owner = null;
  let timer = 0;

  const copy = (from, selector, className) => {
    const found = from && from.querySelector(selector);
    const line = document.createElement("p");
    if (found) {
      for (const child of found.childNodes) line.append(child.cloneNode(true));
    }
    line.className = className;
    return line;
  };

  const words = (text, className) => {
    const line = document.createElement("p");
    line.textContent = text;
    line.className = className;
    return line;
  };

  const aboutQuote = row => [copy(row, ".who", "who"), copy(row, ".sure", "sure"), copy(row, ".why", "why")];

  const aboutNumber = (row, inQuote) => {
    const cells = row.querySelectorAll("td");
    const value = copy(row, ".num", "");
    value.prepend("Value ");
    if (cells[1].childNodes.length) {
      value.append(", unit ", ...[...cells[1].childNodes].map(node => node.cloneNode(true)));
    }
    const lines = [words(row.querySelector(".entry").textContent, "lead"), value];
    if (cells[2].childNodes.length && !inQuote) {
      const said = words("Said by ", "");
      said.append(...[...cells[2].childNodes].map(node => node.cloneNode(true)));
      lines.push(said);
    }
    return lines;
  };

  const aboutName = row => {
    const lines = [words(row.querySelector(".entry").textContent, "lead")];
    if (row.querySelector(".role")) lines.push(copy(row, ".role", ""));
    const times = row.querySelector(".times");
    if (times) lines.push(words(times.textContent, "pc"));
    return lines;
  };

  const fill = target => {
    const sheet = sheetOf(target);
    const seen = new Set();
    tip.textContent = "";
    for (let at = target; at && at !== sheet; at = at.parentElement) {
      const data = at.dataset;
      const quote = data.q ?? (data.for && data.for.split(" ")[0]);
      const local = quote ? "q" + quote
        : data.n ? "n" + data.n
        : data.o ? "o" + data.o
        : data.p ? "p" + data.p
        : data.w ? "w" + data.w : null;
      const row = local && part(sheet, local);
      if (!row || seen.has(local)) continue;
      seen.add(local);
      const block = document.createElement("div");
      block.append(...(quote ? aboutQuote(row) : data.n ? aboutNumber(row, at.closest("[data-q]")) : aboutName(row)));
      tip.append(block);
    }
    return seen.size > 0;
  };

  const place = rect => {
    tip.style.left = "0";
    tip.style.top = "0";
    tip.classList.toggle("above", rect.top > window.innerHeight / 2);
    const box = tip.getBoundingClientRect();
    const left = Math.min(Math.max(8, rect.left), document.documentElement.clientWidth - box.width - 8);
    const below = rect.bottom + 8;
    const fits = below + box.height < window.innerHeight || rect.top < box.height + 8;
    tip.style.left = Math.max(8, left) + "px";
    tip.style.top = (fits ? below : rect.top - box.height - 8) + "px";
  };

  const light = (target, on) => {
    const at = target.closest("[data-q], [data-for]");
    if (!at) return;
    const quote = at.dataset.q ?? at.dataset.for.split(" ")[0];
    const story = at.closest(".story");
    for (const one of story.querySelectorAll(`[data-q="${quote}"], [data-for~="${quote}"]`)) {
      one.classList.toggle("on", on);
    }
  };

  const hide = () => {
    clearTimeout(timer);
    if (!owner) return;
    light(owner, false);
    owner.removeAttribute("aria-describedby");
    owner = null;
    tip.hidden = true;
  };

  const show = (target, x, y) => {
    if (owner === target) return;
    hide();
    if (!fill(target)) return;
    owner = target;
    light(target, true);
    tip.hidden = false;
    if (target.matches(".by")) target.setAttribute("aria-describedby", "tip");
    const rects = [...target.getClientRects()];
    const under = rects.find(r => y >= r.top - 2 && y <= r.bottom + 2 && x >= r.left - 2 && x <= r.right + 2);
    place(under ? { left: x - 24, top: under.top, bottom: under.bottom } : rects[0] ?? target.getBoundingClientRect());
  };

  const marked = node => node instanceof Element
    && node.closest(".story :is([data-q], [data-for], [data-n], [data-o], [data-p], [data-w])");

  document.addEventListener("mouseover", event => {
    clearTimeout(timer);
    const target = marked(event.target);
    if (target) timer = setTimeout(() => show(target, event.clientX, event.clientY), owner ? 60 : 150);
    else if (owner && !tip.contains(event.target)) timer = setTimeout(hide, 250);
  });
  document.addEventListener("focusin", event => {
    if (event.target.matches(".by")) show(event.target, -1, -1);
    else if (!tip.contains(event.target)) hide();
  });
  document.addEventListener("click", event => {
    const target = marked(event.target);
    if (target && !event.target.closest("a")) show(target, event.clientX, event.clientY);
    else if (!tip.contains(event.target)) hide();
  });
  window.addEventListener("scroll", () => { if (owner && owner !== document.activeElement) hide(); }, { passive: true });

  // Search: an entry at the side leads through its places in the article.
  let entry = null;
  let found = [];
  let current = 0;

  const go = index => {
    found[current]?.classList.remove("now");
    current = (index + found.length) % found.length;
    found[current].classList.add("now");
    found[current].scrollIntoView({ block: "center" });
    places.firstElementChild.textContent = `${entry.textContent}: place ${current + 1} of ${found.length}`;
    for (const step of places.querySelectorAll("[data-go='-1'], [data-go='1']")) step.hidden = found.length < 2;
  };

  const done = () => {
    if (!entry) return;
    for (const hit of document.querySelectorAll(".hit")) hit.classList.remove("hit", "now");
    entry.setAttribute("aria-pressed", "false");
    if (places.contains(document.activeElement)) entry.focus();
    entry = null;
    places.hidden = true;
    document.body.classList.remove("placing");
  };

  const pick = button => {
    if (button === entry) return go(current + 1);
    done();
    const { pick: kind, index } = button.dataset;
    const story = sheetOf(button).querySelector(".story");
    const hits = story.querySelectorAll(kind === "s" ? `.q[data-s="${index}"]` : `[data-${kind}="${index}"]`);
    found = [...hits].filter(hit => hit.classList.contains("first"));
    if (!found.length) return;
    for (const hit of hits) hit.classList.add("hit");
    entry = button;
    entry.setAttribute("aria-pressed", "true");
    places.hidden = false;
    document.body.classList.add("placing");
    current = 0;
    go(0);
  };

  // What was said, with the marks as printed, and who said it.
  const copyQuote = button => {
    const sheet = sheetOf(button);
    const row = button.closest("li");
    let words = "";
    let last = null;
    for (const piece of sheet.querySelectorAll(`.story [data-q="${button.dataset.copy}"]`)) {
      const block = piece.closest(".story > *");
      if (last && block !== last.closest(".story > *")) words += "\n\n";
      else if (last && piece.previousSibling !== last) words += " ";
      words += piece.textContent;
      last = piece;
    }
    const name = row.querySelector(".who .name").textContent;
    const role = row.querySelector(".who .role");
    const said = () => { button.textContent = "Copied"; setTimeout(() => { button.textContent = "Copy"; }, 2000); };
    navigator.clipboard.writeText(`${words} — ${name}${role ? ", " + role.textContent : ""}`)
      .then(said, () => { button.textContent = "Not allowed"; });
  };

  // The column that was clicked decides; numbers begin with the largest.
  const sortBy = button => {
    const head = button.closest("th");
    const table = head.closest("table");
    const at = [...head.parentElement.children].indexOf(head);
    const isNumber = head.classList.contains("num");
    const was = head.getAttribute("aria-sort");
    const up = was ? was === "descending" : !isNumber;
    const rows = [...table.tBodies[0].rows];
    const folded = rows.filter(row => row.classList.contains("extra")).length;
    const text = row => row.cells[at].textContent;
    rows.sort((a, b) => (isNumber ? text(a) - text(b) : text(a).localeCompare(text(b))) * (up ? 1 : -1));
    rows.forEach((row, i) => row.classList.toggle("extra", i >= rows.length - folded));
    table.tBodies[0].append(...rows);
    for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
  };

  document.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.copy) copyQuote(button);
    else if (button.matches(".sort")) sortBy(button);
    else if (button.dataset.pick) pick(button);
    else if (button.dataset.go === "0") done();
    else if (button.dataset.go) go(current + Number(button.dataset.go));
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    if (owner) hide();
    else done();
  });
})();
