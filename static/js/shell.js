// Starts the design system's scripts and closes the header's menus. Everything works without this file.

const body = document.body;
body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  body.classList.add("govuk-frontend-supported");
}

// The address comes from the page, because file names carry a hash of their content.
const { initAll } = await import(document.documentElement.dataset.govukJs);
initAll();

// On a phone a long list of chapters would stand between the reader and the chapter.
if (window.matchMedia("(max-width: 40em)").matches) {
  for (const list of document.querySelectorAll("details[data-closed-on-phones]")) {
    list.open = false;
  }
}

const menus = document.querySelectorAll(".app-menu");

function closeMenus(except) {
  for (const menu of menus) {
    if (menu !== except) {
      menu.open = false;
    }
  }
}

document.addEventListener("click", (event) => closeMenus(event.target.closest(".app-menu")));
document.addEventListener("keydown", (event) => {
  const open = document.querySelector(".app-menu[open]");
  if (event.key === "Escape" && open) {
    closeMenus();
    open.querySelector("summary").focus();
  }
});
