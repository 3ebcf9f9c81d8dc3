"""The registers of the partnership, in the order of the navigation."""

from boards.registers.aligned_plans import ALIGNED_PLANS
from boards.registers.bodies import BODIES
from boards.registers.chair_meetings import CHAIR_MEETINGS
from boards.registers.commissioned_services import COMMISSIONED_SERVICES
from boards.registers.functions import FUNCTIONS
from boards.registers.handovers import HANDOVERS
from boards.registers.memoranda import MEMORANDA
from boards.registers.needs import NEEDS
from boards.registers.shared_themes import SHARED_THEMES
from boards.registers.statutes import STATUTES

REGISTERS = (
    BODIES,
    MEMORANDA,
    STATUTES,
    FUNCTIONS,
    HANDOVERS,
    CHAIR_MEETINGS,
    SHARED_THEMES,
    ALIGNED_PLANS,
    NEEDS,
    COMMISSIONED_SERVICES,
)
