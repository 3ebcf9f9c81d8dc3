"""What is wrong with a register or a plan, in words that a person can act on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """The record at fault, a sentence that says what is wrong, and a sentence that says what to do."""

    subject: str
    reason: str
    remedy: str
