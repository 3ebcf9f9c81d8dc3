"""The steps that record the answer to a challenge, close it with evidence of impact and open it again."""

from functools import partial

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from boards.access import BoardRequest, Scope, board_page
from boards.permissions import Permission
from boards.registers.challenges import CHALLENGES
from boards.registers.closing_forms import ChallengeAnswerForm, ChallengeCloseForm, ReopenForm
from boards.registers.views import find
from boards.services import challenges
from boards.views.steps import step_page


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def challenge_answer(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    challenge = find(CHALLENGES, scope, pk)
    initial = {"response": challenge.response, "answered_on": challenge.answered_on or scope.day}
    return step_page(
        request,
        scope,
        CHALLENGES,
        challenge,
        ChallengeAnswerForm(request.POST or None, initial=initial),
        title="Record the answer",
        text="In the words of whoever answered, as far as possible.",
        button="Save the answer",
        take=partial(challenges.answer, challenge=challenge),
        done=f"The answer to {challenge.reference} was saved.",
    )


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def challenge_close(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    challenge = find(CHALLENGES, scope, pk)
    initial = {"outcome": challenge.outcome, "impact": challenge.impact, "closed_on": scope.day}
    return step_page(
        request,
        scope,
        CHALLENGES,
        challenge,
        ChallengeCloseForm(request.POST or None, initial=initial),
        title="Close with evidence of impact",
        text="An answer alone closes nothing. A challenge closes when something is different for children.",
        button="Close the challenge",
        take=partial(challenges.close, challenge=challenge),
        done=f"{challenge} was closed.",
    )


@require_http_methods(["GET", "HEAD", "POST"])
@board_page(Permission.RECORD_EDIT)
def challenge_reopen(request: BoardRequest, scope: Scope, pk: int) -> HttpResponse:
    challenge = find(CHALLENGES, scope, pk)
    return step_page(
        request,
        scope,
        CHALLENGES,
        challenge,
        ReopenForm(request.POST or None),
        title="Open this challenge again",
        text="Its answer and its evidence stay, so that they can be built on.",
        button="Open the challenge again",
        take=partial(challenges.reopen, challenge=challenge),
        done=f"{challenge} is open again.",
    )
