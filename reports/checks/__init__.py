"""What is wrong with a draft: faults with their place, their reason and their remedy."""

from reports.checks.faults import Fault, FaultKind
from reports.checks.stray import stray_marks
from reports.checks.unbound import unbound_numbers

__all__ = ["Fault", "FaultKind", "stray_marks", "unbound_numbers"]
