"""A fault of a draft."""

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    FIGURE = "Figure cannot be found"
    CLAIM = "Claim is false"
    BLOCK = "Table or chart cannot be made"
    STRAY = "Reference or block is not complete"
    UNBOUND = "Number typed by hand"


REMEDIES = {
    FaultKind.FIGURE: "Correct the reference, or enter the figure.",
    FaultKind.CLAIM: "Rewrite the sentence so that it says what the figures say.",
    FaultKind.BLOCK: "Correct the block, or say with a “missing” block what there is no data for.",
    FaultKind.STRAY: "Close what was opened, and write a block as a paragraph of its own.",
    FaultKind.UNBOUND: "Replace the number by a reference, or mark it as a literal with its reason.",
}


@dataclass(frozen=True)
class Fault:
    """One fault: where it is, what is wrong, and what would mend it."""

    kind: FaultKind
    section: str
    section_slug: str
    place: str
    message: str

    @property
    def remedy(self) -> str:
        return REMEDIES[self.kind]
