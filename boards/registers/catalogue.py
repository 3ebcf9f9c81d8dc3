"""All registers of the boards' pages."""

from boards.registers import (
    accountability,
    decisions,
    governance,
    meetings,
    money,
    partnership,
    plan,
    reports_due,
    risks,
    voice,
)
from boards.registers.base import Register

REGISTERS: tuple[Register, ...] = (
    *accountability.REGISTERS,
    *decisions.REGISTERS,
    *governance.REGISTERS,
    *meetings.REGISTERS,
    *partnership.REGISTERS,
    *plan.REGISTERS,
    *reports_due.REGISTERS,
    *money.REGISTERS,
    *risks.REGISTERS,
    *voice.REGISTERS,
)
