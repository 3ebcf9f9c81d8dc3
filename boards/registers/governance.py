"""The registers of the board's structure and its members, in the order of the navigation."""

from boards.registers.agencies import AGENCIES
from boards.registers.groups import GROUPS
from boards.registers.interests import INTERESTS
from boards.registers.key_roles import KEY_ROLES
from boards.registers.people import PEOPLE
from boards.registers.seats import SEATS

REGISTERS = (GROUPS, SEATS, PEOPLE, AGENCIES, KEY_ROLES, INTERESTS)
