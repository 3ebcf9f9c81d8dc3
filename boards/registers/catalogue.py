"""All registers of the boards' pages."""

from boards.registers import challenges
from boards.registers.base import Register

REGISTERS: tuple[Register, ...] = (*challenges.REGISTERS,)
