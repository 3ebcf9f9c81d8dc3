"""The registers of voice and of communications, in the order of the navigation."""

from boards.registers.communications import COMMUNICATIONS
from boards.registers.key_messages import KEY_MESSAGES
from boards.registers.quotations import QUOTATIONS
from boards.registers.recipients import RECIPIENTS
from boards.registers.stakeholders import STAKEHOLDERS
from boards.registers.successes import SUCCESSES
from boards.registers.voices import VOICES

REGISTERS = (VOICES, QUOTATIONS, SUCCESSES, COMMUNICATIONS, STAKEHOLDERS, KEY_MESSAGES, RECIPIENTS)
