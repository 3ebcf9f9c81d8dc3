"""The registers of accountability: actions, challenges, questions, recommendations and self-evaluation."""

from boards.registers.actions import ACTIONS
from boards.registers.challenges import CHALLENGES
from boards.registers.questions import QUESTIONS
from boards.registers.recommendations import RECOMMENDATIONS
from boards.registers.self_evaluations import SELF_EVALUATIONS
from boards.registers.sessions import SESSIONS

REGISTERS = (ACTIONS, CHALLENGES, QUESTIONS, SESSIONS, RECOMMENDATIONS, SELF_EVALUATIONS)
