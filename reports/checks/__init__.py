"""What is wrong with a draft: faults with their place, their reason and their remedy."""

from reports.checks.faults import Fault, FaultKind
from reports.checks.unbound import unbound_numbers

__all__ = ["Fault", "FaultKind", "unbound_numbers"]
