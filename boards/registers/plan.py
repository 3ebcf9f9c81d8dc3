"""The registers of the plan, and the form of the year's ambition."""

from boards.models import FinancialYear
from boards.registers.areas import AREAS
from boards.registers.engagements import ENGAGEMENTS
from boards.registers.forms import RecordForm
from boards.registers.intents import INTENTS
from boards.registers.objectives import OBJECTIVES
from boards.registers.outcomes import OUTCOMES
from boards.registers.priorities import PRIORITIES

REGISTERS = (PRIORITIES, OBJECTIVES, OUTCOMES, AREAS, INTENTS, ENGAGEMENTS)


class AmbitionForm(RecordForm):
    class Meta:
        model = FinancialYear
        fields = ["ambition"]
