"""The sections of a board's pages: their order, who sees them, and which one a page belongs to."""

from dataclasses import dataclass, replace

from django.urls import ResolverMatch, reverse

from boards.access import Scope
from boards.permissions import Permission


@dataclass(frozen=True)
class Page:
    """A page that the navigation leads to.

    `below` names pages without an entry of their own; a page whose name goes on from this one's or one of
    theirs after an underscore is below it anyway. `more` are the further pages of its subject, shown once
    one is there.
    """

    text: str
    name: str
    permission: Permission
    below: tuple[str, ...] = ()
    more: tuple["Page", ...] = ()
    # What else lets somebody in, to the part of the page that concerns them.
    also: Permission | None = None

    def is_for(self, scope: Scope) -> bool:
        return scope.may(self.permission) or (self.also is not None and scope.may(self.also))

    def shown_to(self, scope: Scope) -> "Page | None":
        """The page for this reader: itself, or else the first of its further pages that they may open."""
        open_to = [page for page in (self, *self.more) if page.is_for(scope)]
        return open_to[0] if open_to else None

    def covers(self, view_name: str) -> bool:
        """Whether the view is this page or lies below it, the further pages of its subject left out."""
        is_here = any(
            view_name == name or view_name.startswith(f"{name}_") for name in (self.name, *self.below)
        )
        return is_here and not any(page.covers(view_name) for page in self.more)


@dataclass(frozen=True)
class Section:
    """An entry of the main navigation. It leads to its first page; several pages make a second row."""

    text: str
    pages: tuple[Page, ...]


@dataclass(frozen=True)
class Entry:
    """What the templates show of a section or a page for one reader of one board and year."""

    text: str
    href: str
    is_active: bool
    is_current: bool
    children: tuple["Entry", ...] = ()


SECTIONS = (
    Section("Home", (Page("Home", "boards:home", Permission.BOARD_VIEW),)),
    Section(
        "Child’s journey",
        (Page("Child’s journey", "performance:journey", Permission.MEASURE_VIEW, ("performance:measure",)),),
    ),
    Section(
        "Board",
        (
            Page("Structure", "boards:structure", Permission.GOVERNANCE_VIEW, below=("boards:groups",)),
            Page(
                "Members",
                "boards:members",
                Permission.GOVERNANCE_VIEW,
                below=("boards:seats",),
                more=(
                    Page("People", "boards:people", Permission.GOVERNANCE_VIEW),
                    Page("Agencies", "boards:agencies", Permission.GOVERNANCE_VIEW),
                    Page("Key roles", "boards:key_roles", Permission.GOVERNANCE_VIEW),
                    Page("Declarations", "boards:interests", Permission.GOVERNANCE_VIEW),
                ),
            ),
            Page(
                "Meetings",
                "boards:meetings",
                Permission.GOVERNANCE_VIEW,
                below=("boards:meeting",),
                more=(
                    Page("Calendar", "boards:calendar", Permission.GOVERNANCE_VIEW),
                    Page("Chair’s brief", "boards:brief", Permission.GOVERNANCE_VIEW),
                    Page("Decisions", "boards:decisions", Permission.GOVERNANCE_VIEW),
                    Page(
                        "Reports due",
                        "boards:reports_due",
                        Permission.GOVERNANCE_VIEW,
                        also=Permission.AGENCY_VIEW,
                    ),
                ),
            ),
            Page("Attendance", "boards:attendance", Permission.GOVERNANCE_VIEW),
            Page(
                "Actions",
                "boards:actions",
                Permission.GOVERNANCE_VIEW,
                also=Permission.AGENCY_VIEW,
                more=(
                    Page(
                        "By owner",
                        "boards:actions_by_owner",
                        Permission.GOVERNANCE_VIEW,
                        also=Permission.AGENCY_VIEW,
                    ),
                ),
            ),
            Page(
                "Challenges",
                "boards:challenges",
                Permission.GOVERNANCE_VIEW,
                also=Permission.AGENCY_VIEW,
                more=(
                    Page(
                        "Questions",
                        "boards:questions",
                        Permission.GOVERNANCE_VIEW,
                        also=Permission.AGENCY_VIEW,
                    ),
                    Page("Sector sessions", "boards:sessions", Permission.GOVERNANCE_VIEW),
                    Page(
                        "Recommendations",
                        "boards:recommendations",
                        Permission.GOVERNANCE_VIEW,
                        also=Permission.AGENCY_VIEW,
                    ),
                    Page("Self-evaluation", "boards:self_evaluation", Permission.GOVERNANCE_VIEW),
                ),
            ),
            Page("Risks", "boards:risks", Permission.GOVERNANCE_VIEW, also=Permission.AGENCY_VIEW),
            Page(
                "Money",
                "boards:money",
                Permission.GOVERNANCE_VIEW,
                below=("boards:expenditure", "boards:income", "boards:budget"),
                more=(
                    Page("Contributions", "boards:contributions", Permission.GOVERNANCE_VIEW),
                    Page("What if?", "boards:money_what_if", Permission.GOVERNANCE_VIEW),
                ),
            ),
            Page(
                "Plan",
                "boards:plan",
                Permission.GOVERNANCE_VIEW,
                below=("boards:objectives", "boards:outcomes"),
                more=(
                    Page("Priorities", "boards:priorities", Permission.GOVERNANCE_VIEW),
                    Page("Next steps", "boards:next_steps", Permission.GOVERNANCE_VIEW),
                    Page("Areas for improvement", "boards:areas", Permission.GOVERNANCE_VIEW),
                    Page("Declaration of intent", "boards:intents", Permission.GOVERNANCE_VIEW),
                    Page("Engagement", "boards:engagements", Permission.GOVERNANCE_VIEW),
                    Page("The year", "boards:year", Permission.RECORD_EDIT),
                ),
            ),
            Page(
                "Partnership",
                "boards:partnership",
                Permission.GOVERNANCE_VIEW,
                more=(
                    Page("Bodies", "boards:bodies", Permission.GOVERNANCE_VIEW),
                    Page("Memorandum", "boards:memoranda", Permission.GOVERNANCE_VIEW),
                    Page("Law and guidance", "boards:statutes", Permission.GOVERNANCE_VIEW),
                    Page("Functions", "boards:functions", Permission.GOVERNANCE_VIEW),
                    Page("Handovers", "boards:handovers", Permission.GOVERNANCE_VIEW),
                    Page("Chair’s meetings", "boards:chair_meetings", Permission.GOVERNANCE_VIEW),
                    Page("Shared themes", "boards:shared_themes", Permission.GOVERNANCE_VIEW),
                    Page("Plans of others", "boards:aligned_plans", Permission.GOVERNANCE_VIEW),
                    Page("Needs", "boards:needs", Permission.GOVERNANCE_VIEW),
                    Page("Services", "boards:commissioned_services", Permission.GOVERNANCE_VIEW),
                ),
            ),
            Page(
                "Voice",
                "boards:voices",
                Permission.GOVERNANCE_VIEW,
                more=(
                    Page("Quotations", "boards:quotations", Permission.GOVERNANCE_VIEW),
                    Page("Successes", "boards:successes", Permission.GOVERNANCE_VIEW),
                ),
            ),
            Page(
                "Communications",
                "boards:communications",
                Permission.GOVERNANCE_VIEW,
                more=(
                    Page("Stakeholders", "boards:stakeholders", Permission.GOVERNANCE_VIEW),
                    Page("Key messages", "boards:key_messages", Permission.GOVERNANCE_VIEW),
                    Page("Distribution list", "boards:recipients", Permission.GOVERNANCE_VIEW),
                ),
            ),
        ),
    ),
    Section(
        "Assurance",
        (
            Page("Audits", "audits:assurance", Permission.AUDIT_VIEW, ("audits:audit",)),
            Page("Learning reviews", "audits:learning_reviews", Permission.AUDIT_VIEW),
        ),
    ),
    Section(
        "Reports",
        (
            Page("Documents", "reports:documents", Permission.REPORT_VIEW_DRAFT),
            Page("Where the source disagrees", "reports:discrepancies", Permission.GOVERNANCE_VIEW),
        ),
    ),
)


def page_of(view_name: str) -> Page | None:
    """Return the page of the navigation that a view is or lies below; None for a view outside it."""
    pages = [page for section in SECTIONS for page in section.pages]
    for page in pages:
        if page.covers(view_name) or any(other.covers(view_name) for other in page.more):
            return page
    # Documents have many pages below them: any other page of the reports belongs to the list of documents.
    namespace = view_name.partition(":")[0]
    return next((page for page in pages if namespace == "reports" and page.name == "reports:documents"), None)


def navigation_for(scope: Scope, match: ResolverMatch | None) -> tuple[Entry, ...]:
    """Return the sections that the reader may see, the one they are in marked active. Runs no query."""
    view_name = match.view_name if match else ""
    here = page_of(view_name)
    return tuple(
        section_entry(section, scope, here, view_name)
        for section in SECTIONS
        if any(page.shown_to(scope) for page in section.pages)
    )


def section_entry(section: Section, scope: Scope, here: Page | None, view_name: str) -> Entry:
    """Return the entry of a section with those of its pages that the reader may see."""
    children = tuple(
        page_entry(shown, scope, page is here, view_name)
        for page in section.pages
        if (shown := page.shown_to(scope))
    )
    return Entry(
        text=section.text,
        href=children[0].href,
        is_active=any(child.is_active for child in children),
        is_current=children[0].is_current,
        children=children,
    )


def page_entry(page: Page, scope: Scope, is_active: bool, view_name: str) -> Entry:
    """Return the entry of a page, with the further pages of its subject where the reader is among them."""
    shown = (page, *page.more) if is_active and page.more else ()
    return Entry(
        text=page.text,
        href=reverse(page.name, args=[scope.board.slug, scope.year.label]),
        is_active=is_active,
        is_current=page.name == view_name,
        children=tuple(
            page_entry(replace(one, more=()), scope, one.covers(view_name), view_name)
            for one in shown
            if one.is_for(scope)
        ),
    )
