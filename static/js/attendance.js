// Marks seats with one key each. Everything works without this file: the form is then a plain one.

const form = document.querySelector("[data-marks]");
const rows = form ? [...form.querySelectorAll("tbody tr")] : [];
const save = form?.querySelector("[data-save]");

function radioOf(row) {
  return row.querySelector("input[type=radio]:checked") ?? row.querySelector("input[type=radio]");
}

function deputyOf(row) {
  return row.querySelector("[name$='-deputy']");
}

// Moves the focus to a row of the table, or past its end to the button that saves.
function goTo(place) {
  const target = place < rows.length ? radioOf(rows[Math.max(place, 0)]) : save;
  target.focus();
  target.closest("tr")?.scrollIntoView({ block: "nearest" });
}

// The deputy's name is filled in where one deputy alone is named for the seat.
function suggestDeputy(row) {
  const box = deputyOf(row);
  const named = box.list ? box.list.options : [];
  if (!box.value && named.length === 1) {
    box.value = named[0].value;
  }
  return box;
}

function mark(row, radio) {
  radio.checked = true;
  radio.dispatchEvent(new Event("change", { bubbles: true }));
  const box = deputyOf(row);
  if (radio.value !== "deputy") {
    box.value = "";
  } else if (!suggestDeputy(row).value) {
    box.focus();
    return;
  }
  goTo(rows.indexOf(row) + 1);
}

// Returns what a key does at a place, or nothing where the browser does what it always does.
function meaningOf(event) {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return null;
  }
  const row = target.closest("tr");
  const place = row ? rows.indexOf(row) : rows.length;
  if (key === "Enter" && row && target.matches("input")) {
    return () => goTo(place + 1);
  }
  if (key === "ArrowUp" && (target === save || target.type === "radio")) {
    return () => goTo(place - 1);
  }
  if (target.type !== "radio") {
    return null;
  }
  if (key === "ArrowDown") {
    return () => goTo(place + 1);
  }
  const radio = /^[a-z]$/i.test(key) && row.querySelector(`[data-key="${key.toLowerCase()}"]`);
  return radio ? () => mark(row, radio) : null;
}

if (form) {
  form.addEventListener("keydown", (event) => {
    const act = meaningOf(event);
    if (act) {
      event.preventDefault();
      act();
    }
  });
  // Whoever opens the page comes to type: the first seat without a mark is ready, unless something is wrong.
  const first = rows.findIndex((row) => !row.querySelector("input[type=radio]:checked"));
  if (!document.querySelector(".govuk-error-summary") && !window.location.hash) {
    radioOf(rows[Math.max(first, 0)]).focus({ preventScroll: first <= 0 });
  }
}
